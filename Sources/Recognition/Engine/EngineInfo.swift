internal import CPoppler
internal import CTesseract
package import Foundation

/// The engine and its data, for the record's producer and for `doctor`.
package struct EngineInfo: Sendable {
  package var tesseract: String
  package var leptonica: String
  package var poppler: String
  package var dataPath: String

  /// Fails as reading would, when the data is missing.
  package init(_ configuration: RecognitionConfiguration) throws(RecognitionError) {
    dataPath = try LanguageData(configuration).path
    tesseract = TessVersion().map { String(cString: $0) } ?? "unknown"
    poppler = poppler_get_version().map { String(cString: $0) } ?? "unknown"
    if let version = getLeptonicaVersion() {
      leptonica = String(cString: version)
      lept_free(version)
    } else {
      leptonica = "unknown"
    }
  }

  /// The data's bytes, to be hashed into what makes a reading repeatable.
  package func data() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: dataPath), options: .mappedIfSafe)
  }
}
