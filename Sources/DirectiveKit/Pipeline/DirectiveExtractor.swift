internal import Crypto
public import DirectiveModel
internal import DirectiveParsing
public import Foundation

/// File in, record out.
///
/// One extractor belongs to one thread of work: it keeps an engine open and uses it again.
/// Records do not depend on what was read before.
public final class DirectiveExtractor {
  public let options: ExtractionOptions
  private let restorer: any Restorer
  private let parser = DirectiveParser()

  /// Throws when the engine's or the restorer's data cannot be found.
  public init(options: ExtractionOptions = ExtractionOptions()) throws(InputFailure) {
    self.options = options
    restorer = UnchangedRestorer()
  }

  /// The record of one file; a file that cannot be read gives a record with status `failed`.
  public func record(ofFile path: String) -> DirectiveRecord {
    do throws(InputFailure) {
      return record(of: try InputFile.bytes(ofFile: path), path: path)
    } catch {
      return RecordAssembly.failure(
        error, id: nil, source: DirectiveRecord.Source(path: path), producer: producer())
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
    let pages = TextPages.pages(String(decoding: bytes, as: UTF8.self))
    source.mediaType = "text/plain"
    source.pageCount = pages.count
    let restored = restorer.restore(pages)
    return RecordAssembly.record(
      id: id, source: source, producer: producer(), pages: restored,
      parsed: parser.parse(restored), includesText: options.includesText)
  }

  /// The pages of a document as read and restored.
  public func pages(of bytes: Data) throws(InputFailure) -> [RestoredPage] {
    restorer.restore(TextPages.pages(String(decoding: bytes, as: UTF8.self)))
  }

  private func producer() -> DirectiveRecord.Producer {
    var producer = DirectiveRecord.Producer(version: Version.current)
    producer.ruleset = Version.current
    producer.options = options.hash
    return producer
  }
}
