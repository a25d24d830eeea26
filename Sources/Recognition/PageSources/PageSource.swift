package import DirectiveModel

/// A document opened: its pages one at a time, never all in memory.
package protocol PageSource {
  /// As in the record: application/pdf, image/tiff, image/jpeg, image/png, text/plain.
  var mediaType: String { get }
  var pageCount: Int { get }
  var signatures: [SignatureEvidence] { get }

  /// The page of that 1-based number.
  func content(ofPage number: Int, configuration: RecognitionConfiguration) throws(SourceError)
    -> PageContent
}

extension PageSource {
  package var signatures: [SignatureEvidence] { [] }
}

/// A page before recognition.
package enum PageContent: ~Copyable {
  /// The text as it stands: plain text, or a text layer worth keeping.
  case text(RecognizedPage)
  case image(PageImage)
}

/// A page's picture at its own resolution, not yet looked at.
package struct PageImage: ~Copyable {
  var pixels: Pixmap
  /// The resolution that the file states; nothing where it states none worth believing.
  var dpi: Double?
  /// Clockwise degrees that the file asks to turn it by for viewing: 0, 90, 180, 270.
  var rotation: Int
  /// A text layer was there and was not worth keeping.
  var hadBadLayer: Bool
  /// Its data broke off or made no sense in places.
  var isDamaged: Bool

  init(
    pixels: consuming Pixmap, dpi: Double?, rotation: Int = 0, hadBadLayer: Bool = false,
    isDamaged: Bool = false
  ) {
    self.pixels = pixels
    self.dpi = dpi
    self.rotation = rotation
    self.hadBadLayer = hadBadLayer
    self.isDamaged = isDamaged
  }
}
