public import DirectiveModel
public import Foundation

/// File in, record out, on several cores: the pages of a document are shared among the engines.
///
/// The records are those of ``DirectiveExtractor``, whatever the number of jobs.
public struct ParallelExtractor: Sendable {
  private let readers: any PageReaders
  private let finisher: DocumentFinisher
  let jobs: Int

  /// Engines are opened when first needed.
  ///
  /// They read in this process: a file made to harm can take its memory and its time. Where files
  /// come from strangers, have `giaoviec worker` read them, which holds each to limits.
  ///
  /// - Parameters:
  ///   - options: What can change a record.
  ///   - jobs: Engines that read at the same time; each takes some 100 MB.
  /// - Throws: When the language model cannot be found.
  public init(
    options: ExtractionOptions = ExtractionOptions(),
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) throws(InputFailure) {
    finisher = try DocumentFinisher(options)
    self.jobs = max(1, jobs)
    readers = LocalReaders(finisher.recognition, jobs: self.jobs)
  }

  /// The same with pages read elsewhere; texts, which no decoder in C sees, are read here.
  package init(options: ExtractionOptions, jobs: Int, readers: any PageReaders)
    throws(InputFailure)
  {
    finisher = try DocumentFinisher(options)
    self.jobs = max(1, jobs)
    self.readers = TextsHere(
      local: LocalReaders(finisher.recognition, jobs: 1), other: readers)
  }

  /// The record of one document; what cannot be read gives a record with status `failed`.
  public func record(of input: DocumentInput) async -> DirectiveRecord {
    do throws(InputFailure) {
      return await record(of: try input.bytes(), path: input.path)
    } catch {
      return finisher.failure(error, id: nil, source: DirectiveRecord.Source(path: input.path))
    }
  }

  /// The record of one document's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The original file.
  ///   - path: What the record's source calls it.
  ///   - reference: The caller's own id, handed back as given.
  /// - Returns: Always a record; what could not be read is a finding in it.
  public func record(of bytes: Data, path: String?, reference: String? = nil) async
    -> DirectiveRecord
  {
    finisher.record(await reading(bytes), of: bytes, path: path, reference: reference)
  }

  /// The pages of a document as read and restored.
  ///
  /// Throws when the document cannot be opened; a page that fails has its status.
  public func pages(of bytes: Data) async throws(InputFailure) -> [RestoredPage] {
    finisher.restore(try await reading(bytes).get())
  }

  /// The pages of a document as read, for ``restoring(_:_:)``.
  ///
  /// Throws when the document cannot be opened.
  package func kept(_ bytes: Data) async throws(InputFailure) -> KeptPages {
    try await readers.read(bytes, selection: finisher.options.pages)
  }

  /// The pages restored, a few in memory at a time.
  ///
  /// Throws what `body` throws, and where a page cannot be fetched any more.
  package func restoring(
    _ kept: KeptPages, _ body: (RestoredPage) throws -> Void
  ) throws {
    for numbers in DocumentFinisher.stretches(of: kept.numbers) {
      var pages: [RecognizedPage] = []
      for number in numbers { pages.append(try kept.page(number)) }
      for page in finisher.restore(stretch: pages) { try body(page) }
    }
  }

  /// Which rule found what in a document, and where.
  ///
  /// Throws when the document cannot be opened.
  public func explanation(of bytes: Data) async throws(InputFailure) -> DocumentExplanation {
    let document = try await reading(bytes).get()
    return DocumentExplanation(finisher.restore(document), signatures: document.signatures)
  }

  private func reading(_ bytes: Data) async -> Result<ReadDocument, InputFailure> {
    do throws(InputFailure) {
      return .success(try await kept(bytes).document())
    } catch {
      return .failure(error)
    }
  }
}
