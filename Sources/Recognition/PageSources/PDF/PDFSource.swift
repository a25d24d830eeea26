internal import CPoppler
internal import DirectiveModel
internal import Foundation

/// A PDF: scanned, born digital or mixed, decided page by page.
final class PDFSource: PageSource {
  let mediaType = "application/pdf"
  let pageCount: Int
  let signatures: [SignatureEvidence]
  private let document: OpaquePointer
  /// The library reads from these bytes as long as the document is open; it gets no copy.
  private let bytes: NSData
  private lazy var damage = PDFPictureDamage(bytes as Data)

  init(_ bytes: Data) throws(SourceError) {
    for size in PDFImageDictionaries.sizes(in: bytes) {
      try DocumentOpener.checkSize(width: size.width, height: size.height)
    }
    self.bytes = bytes as NSData
    document = try Self.open(self.bytes)
    pageCount = Int(poppler_document_get_n_pages(document))
    signatures = PDFSignatures.evidence(in: bytes)
    if pageCount <= 0 { throw Self.hasEnd(bytes) ? .noPages : .truncated("PDF") }
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(document))
  }

  func content(ofPage number: Int, configuration: RecognitionConfiguration) throws(SourceError)
    -> PageContent
  {
    guard (1...pageCount).contains(number),
      let handle = poppler_document_get_page(document, Int32(number - 1))
    else { throw .noPages }
    let page = PDFPage(handle)
    let images = page.images
    let layer = PDFTextLayer(of: page)
    if let text = layer.recognizedPage(number: number, isScan: images.coverage > 0.6),
      layer.isSubstantial || !page.showsMore(than: layer.words)
    {
      return .text(text)
    }
    let hadBadLayer = layer.isSubstantial
    if let scan = images.largest, scan.coverage > 0.6 {
      var picture: Pixmap?
      let isBroken = PDFComplaints.areHeard { picture = page.image(scan.id) }
      if let pixels = picture {
        let dpi = page.resolution(ofWidth: pixels.width, height: pixels.height)
        let rotation = page.rotation(of: pixels)
        let isDamaged =
          isBroken
          || damage.isThere(onPage: number, width: pixels.width, height: pixels.height)
        return .image(
          PageImage(
            pixels: pixels, dpi: dpi, rotation: rotation, hadBadLayer: hadBadLayer,
            isDamaged: isDamaged))
      }
    }
    let dpi = page.drawingResolution(configuration.renderDPI)
    var drawn: Pixmap?
    let isBroken = PDFComplaints.areHeard { drawn = page.draw(dpi: dpi) }
    guard let drawn else { throw .damaged("PDF") }
    let isDamaged = isBroken || damage.isThere(onPage: number, ofPictures: images.count)
    return .image(
      PageImage(pixels: drawn, dpi: dpi, hadBadLayer: hadBadLayer, isDamaged: isDamaged))
  }

  private static func open(_ bytes: NSData) throws(SourceError) -> OpaquePointer {
    let shared = g_bytes_new_static(bytes.bytes, gsize(bytes.length))
    defer { g_bytes_unref(shared) }
    var error: UnsafeMutablePointer<GError>?
    if let document = poppler_document_new_from_bytes(shared, nil, &error) { return document }
    let code = error?.pointee.code ?? 0
    if let error { g_error_free(error) }
    if code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) { throw .encrypted }
    throw hasEnd(bytes as Data) ? .damaged("PDF") : .truncated("PDF")
  }

  /// A whole PDF ends with this mark (ISO 32000-1, 7.5.5).
  private static func hasEnd(_ bytes: Data) -> Bool {
    bytes.suffix(2048).firstRange(of: Data("%%EOF".utf8)) != nil
  }
}
