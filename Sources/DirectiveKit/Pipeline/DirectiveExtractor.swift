public import DirectiveModel
public import Foundation
internal import Recognition

/// File in, record out, on one thread.
///
/// It keeps an engine open and uses it again. Records do not depend on what was read before.
/// ``ParallelExtractor`` gives the same records on several cores.
public final class DirectiveExtractor {
  private let reader: PageReader
  private let finisher: DocumentFinisher

  /// Throws when the language model cannot be found; the engine is looked for when first needed.
  public init(options: ExtractionOptions = ExtractionOptions()) throws(InputFailure) {
    finisher = try DocumentFinisher(options)
    reader = PageReader(finisher.recognition)
  }

  /// The record of one file; a file that cannot be read gives a record with status `failed`.
  public func record(ofFile path: String) -> DirectiveRecord {
    do throws(InputFailure) {
      return record(of: try InputFile.bytes(ofFile: path), path: path)
    } catch {
      return failure(error, path: path)
    }
  }

  /// The record of a document of which nothing could be read.
  public func failure(
    _ failure: InputFailure, path: String?, reference: String? = nil
  ) -> DirectiveRecord {
    let source = DirectiveRecord.Source(path: path, reference: reference)
    return finisher.failure(failure, id: nil, source: source)
  }

  /// The record of one document's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The original file.
  ///   - path: What the record's source calls it.
  ///   - reference: The caller's own id, handed back as given.
  ///   - journal: Is told of every page, and may know pages from before.
  /// - Returns: Always a record; what could not be read is a finding in it.
  public func record(
    of bytes: Data, path: String?, reference: String? = nil, journal: (any ReadingJournal)? = nil
  ) -> DirectiveRecord {
    let document = reading(bytes, journal: journal)
    journal?.beginsParsing()
    return finisher.record(document, of: bytes, path: path, reference: reference)
  }

  /// The pages of a document as read and restored.
  ///
  /// Throws when the document cannot be opened; a page that fails has its status.
  public func pages(of bytes: Data) throws(InputFailure) -> [RestoredPage] {
    finisher.restore(try reading(bytes).get())
  }

  /// A share of a document's pages as recognised, for whoever puts the shares together.
  ///
  /// Throws when the document cannot be opened.
  package func read(
    _ bytes: Data, share index: Int, of count: Int, journal: any ReadingJournal,
    opened: (ReadDocument) -> Void
  ) throws(InputFailure) {
    let share = PageShare(selection: finisher.options.pages, index: index, count: count)
    _ = try reader.read(
      bytes, share: share, journal: journal, keepsPages: false, opened: opened)
  }

  private func reading(
    _ bytes: Data, journal: (any ReadingJournal)? = nil
  ) -> Result<ReadDocument, InputFailure> {
    do throws(InputFailure) {
      let share = PageShare(selection: finisher.options.pages)
      return .success(try reader.read(bytes, share: share, journal: journal).checked())
    } catch {
      return .failure(error)
    }
  }
}
