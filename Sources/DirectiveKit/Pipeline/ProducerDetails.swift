internal import Crypto
internal import DirectiveModel
internal import Recognition

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

  init(_ configuration: RecognitionConfiguration, options: ExtractionOptions) {
    self.configuration = configuration
    self.options = options
  }

  /// The engine is named only where it read a page.
  func producer(recognized: Bool) -> DirectiveRecord.Producer {
    var producer = DirectiveRecord.Producer(version: Version.current)
    producer.ruleset = Version.current
    producer.options = options.hash
    if recognized, let engine {
      producer.ocrEngine = engine.name
      producer.ocrData = engine.data
    }
    return producer
  }
}
