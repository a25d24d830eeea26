internal import Foundation

/// The engine's language data: found, or told where it was looked for.
struct LanguageData {
  let language: String
  let directory: String

  var path: String { directory + "/" + language + ".traineddata" }

  init(_ configuration: RecognitionConfiguration) throws(RecognitionError) {
    let language = configuration.language
    let places = configuration.dataDirectory.map { [$0] } ?? configuration.dataSearchPath
    let found = places.first {
      FileManager.default.isReadableFile(atPath: $0 + "/" + language + ".traineddata")
    }
    guard let found else { throw .missingData(language: language, tried: places) }
    self.language = language
    directory = found
  }
}
