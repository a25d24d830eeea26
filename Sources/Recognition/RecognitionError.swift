package import DirectiveModel

/// Why a page could not be read though its file could be opened.
package enum RecognitionError: Error, Hashable, Sendable {
  /// The engine's language data is in none of the places tried; the program ends with 69.
  case missingData(language: String, tried: [String])
  /// The data is there and the engine refuses it; the program ends with 69.
  case unusableData(path: String)
  case pageTooLarge(page: Int)
  case recognitionFailed(page: Int)

  package var code: FindingCode {
    switch self {
    case .missingData, .unusableData: .missingEngineData
    case .pageTooLarge: .imageTooLarge
    case .recognitionFailed: .pageFailed
    }
  }

  /// The engine or its data is missing, so that no page of any document can be read.
  package var concernsEngine: Bool {
    switch self {
    case .missingData, .unusableData: true
    case .pageTooLarge, .recognitionFailed: false
    }
  }
}

extension RecognitionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingData(let language, let tried):
      "the language data \(language).traineddata is missing; looked in \(tried.joined(separator: ", ")); install tesseract-ocr-\(language)"
    case .unusableData(let path):
      "the language data \(path) cannot be used by this Tesseract; install it anew"
    case .pageTooLarge(let page):
      "page \(page) has more than 200 megapixels; scan it at a lower resolution"
    case .recognitionFailed(let page):
      "page \(page) could not be recognised"
    }
  }
}
