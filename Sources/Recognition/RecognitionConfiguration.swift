package import LineNetwork

/// What the reader is told before it opens anything.
package struct RecognitionConfiguration: Sendable {
  /// Tesseract's name of the language data.
  package var language: String
  /// The folder that holds `<language>.traineddata`; where nothing is given, the usual places.
  package var dataDirectory: String?
  /// Folders looked through in order when no folder is given.
  package var dataSearchPath: [String]
  /// Dots per inch for pages that have to be drawn rather than taken as they were scanned.
  package var renderDPI: Double
  package var engine: EngineChoice
  /// What our own engine's decoder knows of the language.
  package var lineLanguage: (any LineLanguage)?

  package init(
    language: String = "vie", dataDirectory: String? = nil,
    dataSearchPath: [String] = Self.usualDataDirectories(), renderDPI: Double = 300,
    engine: EngineChoice = .auto, lineLanguage: (any LineLanguage)? = nil
  ) {
    self.language = language
    self.dataDirectory = dataDirectory
    self.dataSearchPath = dataSearchPath
    self.renderDPI = renderDPI
    self.engine = engine
    self.lineLanguage = lineLanguage
  }

  /// Where Debian and a hand-built Tesseract keep their data, the user's `TESSDATA_PREFIX` first.
  package static func usualDataDirectories(tessdataPrefix: String? = nil) -> [String] {
    let prefixed = tessdataPrefix.map { [$0, $0 + "/tessdata"] } ?? []
    return prefixed + [
      "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata",
      "/usr/share/tessdata", "/usr/local/share/tessdata",
    ]
  }
}
