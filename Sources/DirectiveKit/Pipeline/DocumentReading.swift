internal import DirectiveModel
internal import Foundation
internal import Recognition

/// The pages of one document as read, with what is known of the file.
struct ReadDocument: Sendable {
  var mediaType: String
  var pageCount: Int
  var signatures: [SignatureEvidence]
  var pages: [RecognizedPage]

  var wasRecognized: Bool { pages.contains { $0.source == .ocr } }
}

/// Every n-th of the selected pages, so that several readers share a document.
struct PageShare: Sendable {
  var selection: PageSelection?
  var index = 0
  var count = 1

  func pages(of pageCount: Int) -> [Int] {
    let selected = pageCount < 1 ? [] : (1...pageCount).filter { selection?.contains($0) ?? true }
    return selected.indices.filter { $0 % count == index }.map { selected[$0] }
  }
}

extension PageReader {
  /// Reads a share of the pages; a page that fails leaves a finding and its place.
  ///
  /// Throws when the document cannot be opened, or when the engine is missing.
  func read(
    _ bytes: Data, share: PageShare, journal: (any ReadingJournal)? = nil
  ) throws(InputFailure) -> ReadDocument {
    let source: any PageSource
    do throws(SourceError) {
      source = try DocumentOpener.open(bytes)
    } catch {
      throw InputFailure(error.code, error.description)
    }
    var document = ReadDocument(
      mediaType: source.mediaType, pageCount: source.pageCount, signatures: source.signatures,
      pages: [])
    for number in share.pages(of: source.pageCount) {
      if let known = journal?.answer(forPage: number) {
        document.pages.append(known)
      } else {
        let page = try page(number, of: source)
        journal?.keep(page)
        document.pages.append(page)
      }
    }
    return document
  }

  private func page(_ number: Int, of source: any PageSource) throws(InputFailure)
    -> RecognizedPage
  {
    do {
      return try read(page: number, of: source)
    } catch let error as RecognitionError where error.concernsEngine {
      throw InputFailure(error.code, error.description)
    } catch {
      var page = RecognizedPage(number: number, source: .none, status: .failed)
      page.findings = [Finding(Self.code(of: error), .error, "\(error)", page: number)]
      return page
    }
  }

  private static func code(of error: any Error) -> FindingCode {
    switch error {
    case let error as SourceError: error.code
    case let error as RecognitionError: error.code
    default: .pageFailed
    }
  }
}
