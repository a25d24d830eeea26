internal import Crypto
internal import DirectiveModel
internal import DirectiveParsing
internal import Foundation
internal import LineNetwork
internal import Recognition
internal import Restoration

/// What follows the reading of pages: restoration, parsing, the record.
struct DocumentFinisher: Sendable {
  let options: ExtractionOptions
  /// For the readers: the same language model helps to read.
  let recognition: RecognitionConfiguration
  private let restorer: any Restorer
  private let parser = DirectiveParser()
  private let details: ProducerDetails

  /// Throws when the restorer's model cannot be found.
  init(_ options: ExtractionOptions) throws(InputFailure) {
    self.options = options
    let model = try Self.model(options)
    restorer = model.map { NoisyChannelRestorer($0) } ?? UnchangedRestorer()
    var recognition = options.recognition
    recognition.lineLanguage = model.map { SyllableLanguage($0) }
    self.recognition = recognition
    details = ProducerDetails(options.recognition, options: options, model: model)
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

  func restore(_ document: ReadDocument) -> [RestoredPage] {
    Self.stretches(of: document.pages).flatMap { restore(stretch: Array($0)) }
  }

  /// One of the ``stretches(of:)`` of a document.
  func restore(stretch pages: [RecognizedPage]) -> [RestoredPage] { restorer.restore(pages) }

  /// The outline, data and tasks alone, for measuring.
  func parse(_ pages: [RestoredPage]) { _ = parser.parse(pages) }

  /// Pages that are restored together, each with what it learns from the others.
  ///
  /// All of a common document; a very long one in parts, for the work of restoring a page takes
  /// more memory than the page.
  static func stretches<Page>(of pages: [Page]) -> [ArraySlice<Page>] {
    stride(from: 0, to: pages.count, by: longestStretch).map {
      pages[$0..<min($0 + longestStretch, pages.count)]
    }
  }

  private static let longestStretch = 24

  func record(
    _ reading: Result<ReadDocument, InputFailure>, of bytes: Data, path: String?,
    reference: String?
  ) -> DirectiveRecord {
    let id = "sha256:" + SHA256.hash(data: bytes).hexadecimal
    var source = DirectiveRecord.Source(path: path, bytes: bytes.count, reference: reference)
    switch reading {
    case .failure(let failure):
      return self.failure(failure, id: id, source: source)
    case .success(let document):
      source.mediaType = document.mediaType
      source.pageCount = document.pageCount
      let pages = restore(document)
      let parsed = parser.parse(pages, context: ParseContext(signatures: document.signatures))
      return RecordAssembly.record(
        id: id, source: source, producer: details.producer(recognized: document.wasRecognized),
        pages: pages, parsed: parsed, includesText: options.includesText)
    }
  }

  func failure(_ failure: InputFailure, id: String?, source: DirectiveRecord.Source)
    -> DirectiveRecord
  {
    RecordAssembly.failure(
      failure, id: id, source: source, producer: details.producer(recognized: false))
  }
}
