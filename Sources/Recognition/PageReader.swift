package import DirectiveModel

/// Reads pages, one at a time, with one engine that is opened when first needed.
///
/// It belongs to one thread of work and is not shared.
package final class PageReader {
  private let configuration: RecognitionConfiguration
  private var recognizer: (any LineRecognizer)?

  package init(_ configuration: RecognitionConfiguration) {
    self.configuration = configuration
  }

  /// A reader over a given engine.
  package init(_ configuration: RecognitionConfiguration, recognizer: any LineRecognizer) {
    self.configuration = configuration
    self.recognizer = recognizer
  }

  /// Throws a ``SourceError`` or a ``RecognitionError``.
  package func read(page number: Int, of source: any PageSource) throws -> RecognizedPage {
    switch try source.content(ofPage: number, configuration: configuration) {
    case .text(let page):
      return page
    case .image(let image):
      return try recognize(image, number: number)
    }
  }

  private func recognize(_ image: consuming PageImage, number: Int) throws -> RecognizedPage {
    let recognizer = try openRecognizer()
    let hadBadLayer = image.hadBadLayer
    let isDamaged = image.isDamaged || image.pixels.breaksOff
    guard let prepared = PreparedPage(image) else {
      throw RecognitionError.recognitionFailed(page: number)
    }
    var page = prepared.read(with: recognizer, number: number)
    if isDamaged {
      // A page of which nothing is left was not blank.
      let isLost = page.lines.isEmpty
      if isLost { page.status = .failed }
      page.findings.append(
        Finding(
          .damagedFile, isLost ? .error : .warning,
          "the picture of the page is damaged or breaks off before its end; scan it again",
          page: number))
    }
    if hadBadLayer {
      page.findings.append(
        Finding(
          .badTextLayer, .info,
          "the text layer holds too little Vietnamese; the page was recognised",
          page: number))
    }
    return page
  }

  private func openRecognizer() throws(RecognitionError) -> any LineRecognizer {
    if let recognizer { return recognizer }
    let opened = try configuration.engine.open(configuration)
    recognizer = opened
    return opened
  }
}
