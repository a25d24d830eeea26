internal import Crypto
internal import Foundation
internal import Recognition

/// Everything that can change a record beside the bytes.
public struct ExtractionOptions: Hashable, Sendable {
  /// Folder of the traineddata files; nothing: where Tesseract keeps them.
  public var dataDirectory: String?
  /// What the user's `TESSDATA_PREFIX` names: looked at before the usual places.
  public var tessdataPrefix: String?
  /// File of the language model; nothing: beside the program.
  public var modelPath: String?
  /// Nothing: all pages.
  public var pages: PageSelection?
  /// The pages' lines go into the record.
  public var includesText = false
  /// Off for the text as recognised.
  public var restores = true
  public var engine = Engine.auto

  public init() {}

  /// Which recogniser reads the lines.
  public enum Engine: String, Hashable, Sendable, CaseIterable {
    /// Our own where data and processor allow, else the library.
    case auto
    case giaoviec, tesseract
  }

  var recognition: RecognitionConfiguration {
    RecognitionConfiguration(
      dataDirectory: dataDirectory,
      dataSearchPath: RecognitionConfiguration.usualDataDirectories(
        tessdataPrefix: tessdataPrefix),
      engine: EngineChoice(engine))
  }

  /// 12 hexadecimal digits over the options; paths do not count, the data itself is in the record.
  public var hash: String {
    let ranges = pages.map { selection in
      selection.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }
    let text = [
      "pages=\(ranges ?? "all")", "text=\(includesText)", "restore=\(restores)",
      "engine=\(engine.rawValue)",
    ].joined(separator: ";")
    return String(SHA256.hash(data: Data(text.utf8)).hexadecimal.prefix(12))
  }
}

extension EngineChoice {
  init(_ engine: ExtractionOptions.Engine) {
    self =
      switch engine {
      case .auto: .auto
      case .giaoviec: .giaoviec
      case .tesseract: .tesseract
      }
  }
}
