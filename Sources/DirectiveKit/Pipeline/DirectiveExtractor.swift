internal import Crypto
public import DirectiveModel
internal import DirectiveParsing
public import Foundation
internal import Recognition
internal import Restoration

/// File in, record out.
///
/// One extractor belongs to one thread of work: it keeps an engine open and uses it again.
/// Records do not depend on what was read before.
public final class DirectiveExtractor {
  public let options: ExtractionOptions
  private let reader: PageReader
  private let restorer: any Restorer
  private let parser = DirectiveParser()
  private let details: ProducerDetails

  /// Throws when the restorer's model cannot be found; the engine is looked for when first needed.
  public init(options: ExtractionOptions = ExtractionOptions()) throws(InputFailure) {
    self.options = options
    let configuration = options.recognition
    reader = PageReader(configuration)
    let model = try Self.model(options)
    details = ProducerDetails(configuration, options: options, model: model)
    restorer = model.map { NoisyChannelRestorer($0) } ?? UnchangedRestorer()
  }

  private static func model(_ options: ExtractionOptions) throws(InputFailure)
    -> RestorationModel?
  {
    guard options.restores else { return nil }
    do throws(ModelError) {
      return try RestorationModel.open(ModelLocator(asked: options.modelPath))
    } catch {
      throw InputFailure(.missingEngineData, error.description)
    }
  }

  /// The record of one file; a file that cannot be read gives a record with status `failed`.
  public func record(ofFile path: String) -> DirectiveRecord {
    do throws(InputFailure) {
      return record(of: try InputFile.bytes(ofFile: path), path: path)
    } catch {
      return RecordAssembly.failure(
        error, id: nil, source: DirectiveRecord.Source(path: path),
        producer: details.producer(recognized: false))
    }
  }

  /// The record of one document's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The original file.
  ///   - path: What the record's source calls it.
  ///   - reference: The caller's own id, handed back as given.
  /// - Returns: Always a record; what could not be read is a finding in it.
  public func record(of bytes: Data, path: String?, reference: String? = nil) -> DirectiveRecord {
    let id = "sha256:" + SHA256.hash(data: bytes).hexadecimal
    var source = DirectiveRecord.Source(path: path, bytes: bytes.count, reference: reference)
    do throws(InputFailure) {
      let document = try reader.read(bytes, pages: options.pages)
      source.mediaType = document.mediaType
      source.pageCount = document.pageCount
      let restored = restorer.restore(document.pages)
      let parsed = parser.parse(
        restored, context: ParseContext(signatures: document.signatures))
      return RecordAssembly.record(
        id: id, source: source, producer: details.producer(recognized: document.wasRecognized),
        pages: restored, parsed: parsed, includesText: options.includesText)
    } catch {
      return RecordAssembly.failure(
        error, id: id, source: source, producer: details.producer(recognized: false))
    }
  }

  /// The pages of a document as read and restored.
  ///
  /// Throws when the document cannot be opened; a page that fails has its status.
  public func pages(of bytes: Data) throws(InputFailure) -> [RestoredPage] {
    restorer.restore(try reader.read(bytes, pages: options.pages).pages)
  }
}
