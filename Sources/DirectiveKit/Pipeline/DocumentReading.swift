package import DirectiveModel
internal import Foundation
internal import Recognition

/// The pages of one document as read, with what is known of the file.
package struct ReadDocument: Hashable, Sendable, Codable {
  package var mediaType: String
  package var pageCount: Int
  package var signatures: [SignatureEvidence]
  package var pages: [RecognizedPage]

  var wasRecognized: Bool { pages.contains { $0.source == .ocr } }
}

/// Every n-th of the selected pages, so that several readers share a document.
package struct PageShare: Hashable, Sendable {
  package var selection: PageSelection?
  package var index: Int
  package var count: Int

  package init(selection: PageSelection? = nil, index: Int = 0, count: Int = 1) {
    self.selection = selection
    self.index = index
    self.count = count
  }

  package func pages(of pageCount: Int) -> [Int] {
    let selected = pageCount < 1 ? [] : (1...pageCount).filter { selection?.contains($0) ?? true }
    return selected.indices.filter { $0 % count == index }.map { selected[$0] }
  }
}

extension PageReader {
  /// Reads a share of the pages; a page that fails leaves a finding and its place.
  ///
  /// - Parameters:
  ///   - bytes: The original file.
  ///   - share: Which of its pages.
  ///   - journal: Is told of every page, and may know pages from before.
  ///   - keepsPages: False where the journal takes them.
  ///   - opened: Told what is known of the file before its first page is read.
  /// - Returns: The pages of the share.
  /// - Throws: When the document cannot be opened, or when the engine is missing.
  func read(
    _ bytes: Data, share: PageShare, journal: (any ReadingJournal)? = nil,
    keepsPages: Bool = true, opened: (ReadDocument) -> Void = { _ in }
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
    opened(document)
    for number in share.pages(of: source.pageCount) {
      if let known = journal?.answer(forPage: number) {
        if keepsPages { document.pages.append(known) }
      } else {
        let page = try page(number, of: source)
        journal?.keep(page)
        if keepsPages { document.pages.append(page) }
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
