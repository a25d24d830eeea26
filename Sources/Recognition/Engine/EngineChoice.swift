internal import Foundation
internal import LineNetwork

/// Which engine reads the lines.
package enum EngineChoice: String, Hashable, Sendable, CaseIterable {
  /// Our own where the data is of the kind that it reads, else the library.
  case auto
  case giaoviec, tesseract

  /// Opens the engine for one thread of work.
  package func open(_ configuration: RecognitionConfiguration) throws(RecognitionError)
    -> any LineRecognizer
  {
    switch self {
    case .tesseract: return try TesseractLines(configuration)
    case .giaoviec:
      let path = try LanguageData(configuration).path
      guard let lines = Self.network(configuration, path: path) else {
        throw .unusableData(path: path)
      }
      return lines
    case .auto:
      let path = try LanguageData(configuration).path
      if let lines = Self.network(configuration, path: path) { return lines }
      return try TesseractLines(configuration)
    }
  }

  /// Who reads the lines, and why it is the library where it is.
  package static func reader(_ configuration: RecognitionConfiguration)
    -> (isOurs: Bool, detail: String)
  {
    if configuration.engine == .tesseract { return (false, "tesseract, as asked") }
    if let obstacle = obstacle(configuration) { return (false, "tesseract: \(obstacle)") }
    return (true, "giaoviec, \(Kernel.best) kernel")
  }

  /// Why our own engine does not read this data; nothing where it does.
  package static func obstacle(_ configuration: RecognitionConfiguration) -> String? {
    do {
      let path = try LanguageData(configuration).path
      _ = try LineNetwork(traineddata: try Data(contentsOf: URL(fileURLWithPath: path)))
      return nil
    } catch let error as TraineddataError {
      return error.description
    } catch {
      return String(describing: error)
    }
  }

  private static func network(_ configuration: RecognitionConfiguration, path: String)
    -> NetworkLines?
  {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)),
      let network = try? LineNetwork(traineddata: data)
    else { return nil }
    return NetworkLines(network, language: configuration.lineLanguage)
  }
}
