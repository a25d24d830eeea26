public import DirectiveModel
public import Foundation

/// File in, record out, on several cores: the pages of a document are shared among the engines.
///
/// The records are those of ``DirectiveExtractor``, whatever the number of jobs.
public struct ParallelExtractor: Sendable {
  private let lanes: [ReadingLane]
  private let finisher: DocumentFinisher

  /// Engines are opened when first needed.
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
    let recognition = finisher.recognition
    lanes = (0..<max(1, jobs)).map { _ in ReadingLane(recognition) }
  }

  var jobs: Int { lanes.count }

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

  /// Which rule found what in a document, and where.
  ///
  /// Throws when the document cannot be opened.
  public func explanation(of bytes: Data) async throws(InputFailure) -> DocumentExplanation {
    let document = try await reading(bytes).get()
    return DocumentExplanation(finisher.restore(document), signatures: document.signatures)
  }

  /// The first engine begins elsewhere for each document, so that short ones share the engines too.
  private func reading(_ bytes: Data) async -> Result<ReadDocument, InputFailure> {
    let first = bytes.count % lanes.count
    let selection = finisher.options.pages
    let shares = await withTaskGroup(of: Result<ReadDocument, InputFailure>.self) { group in
      for index in lanes.indices {
        let lane = lanes[(first + index) % lanes.count]
        let share = PageShare(selection: selection, index: index, count: lanes.count)
        group.addTask {
          do throws(InputFailure) {
            return .success(try await lane.read(bytes, share: share))
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    do throws(InputFailure) {
      var documents: [ReadDocument] = []
      for share in shares { documents.append(try share.get()) }
      return .success(try ReadDocument.merged(documents))
    } catch {
      return .failure(error)
    }
  }
}
