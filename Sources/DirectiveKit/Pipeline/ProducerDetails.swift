internal import Crypto
internal import DirectiveModel
internal import Foundation
internal import Recognition
internal import Restoration

/// Names and hashes of what takes part in a reading; worked out once.
final class ProducerDetails {
  private let configuration: RecognitionConfiguration
  private let options: ExtractionOptions
  private lazy var engine: (name: String, data: String)? = {
    guard let info = try? EngineInfo(configuration), let data = try? info.data() else { return nil }
    return (
      "tesseract \(info.tesseract) / \(info.leptonica.replacing("leptonica-", with: "leptonica "))",
      "\(configuration.language) sha256:\(SHA256.hash(data: data).hexadecimal)"
    )
  }()

  private let model: RestorationModel?
  private lazy var languageModel: String? = {
    guard let model, let bytes = FileManager.default.contents(atPath: model.path) else {
      return nil
    }
    let name = URL(fileURLWithPath: model.path).deletingPathExtension().lastPathComponent
    return "\(name) sha256:\(SHA256.hash(data: bytes).hexadecimal)"
  }()

  init(
    _ configuration: RecognitionConfiguration, options: ExtractionOptions, model: RestorationModel?
  ) {
    self.model = model
    self.configuration = configuration
    self.options = options
  }

  /// The engine is named only where it read a page.
  func producer(recognized: Bool) -> DirectiveRecord.Producer {
    var producer = DirectiveRecord.Producer(version: Version.current)
    producer.ruleset = Version.current
    producer.options = options.hash
    producer.languageModel = languageModel
    if recognized, let engine {
      producer.ocrEngine = engine.name
      producer.ocrData = engine.data
    }
    return producer
  }
}
