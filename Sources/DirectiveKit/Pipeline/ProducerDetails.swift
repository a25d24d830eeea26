internal import Crypto
internal import DirectiveModel
internal import Foundation
internal import Recognition
internal import Restoration
internal import Synchronization

/// Names and hashes of what takes part in a reading; worked out when first asked for.
final class ProducerDetails: Sendable {
  private struct Hashes {
    var engine: (name: String, data: String)?
    var languageModel: String?
  }

  private let configuration: RecognitionConfiguration
  private let options: ExtractionOptions
  private let model: RestorationModel?
  private let hashes = Mutex(Hashes())

  init(
    _ configuration: RecognitionConfiguration, options: ExtractionOptions, model: RestorationModel?
  ) {
    self.configuration = configuration
    self.options = options
    self.model = model
  }

  /// The engine is named only where it read a page.
  func producer(recognized: Bool) -> DirectiveRecord.Producer {
    var producer = DirectiveRecord.Producer(version: Version.current)
    producer.ruleset = Version.current
    producer.options = options.hash
    hashes.withLock { hashes in
      if hashes.languageModel == nil { hashes.languageModel = modelName() }
      producer.languageModel = hashes.languageModel
      guard recognized else { return }
      if hashes.engine == nil { hashes.engine = engineName() }
      producer.ocrEngine = hashes.engine?.name
      producer.ocrData = hashes.engine?.data
    }
    return producer
  }

  private func engineName() -> (name: String, data: String)? {
    guard let info = try? EngineInfo(configuration), let data = try? info.data() else { return nil }
    let leptonica = info.leptonica.replacing("leptonica-", with: "leptonica ")
    // Every kernel gives the same bits, so the record does not name it.
    let reader =
      EngineChoice.reader(configuration).isOurs
      ? "giaoviec \(Version.current)" : "tesseract \(info.tesseract)"
    return (
      "\(reader) / \(leptonica)",
      "\(configuration.language) sha256:\(SHA256.hash(data: data).hexadecimal)"
    )
  }

  private func modelName() -> String? {
    guard let model,
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: model.path), options: .mappedIfSafe)
    else { return nil }
    let name = URL(fileURLWithPath: model.path).deletingPathExtension().lastPathComponent
    return "\(name) sha256:\(SHA256.hash(data: bytes).hexadecimal)"
  }
}
