package import DirectiveModel

/// The pages of one document as read, kept where they take no memory until they are asked for.
package struct KeptPages: Sendable {
  /// What is known of the file; its `pages` stay empty.
  package let head: ReadDocument
  /// Of the pages read, in order.
  package let numbers: [Int]
  /// Of those that could not be read, in order.
  package let lost: [Int]
  private let fetch: @Sendable (Int) throws(InputFailure) -> RecognizedPage

  /// Takes what a reading left behind.
  ///
  /// - Parameters:
  ///   - head: What is known of the file.
  ///   - statuses: How the reading of each page ended, by its number.
  ///   - fetch: Gives a page back by its number.
  /// - Throws: When the file has no pages, or none of them was asked for.
  package init(
    head: ReadDocument, statuses: [Int: PageStatus],
    fetch: @escaping @Sendable (Int) throws(InputFailure) -> RecognizedPage
  ) throws(InputFailure) {
    if head.pageCount < 1 { throw InputFailure(.noPages, "the file has no pages") }
    if statuses.isEmpty {
      throw InputFailure(.noPages, "has \(head.pageCount) pages, and none of them was asked for")
    }
    self.head = head
    numbers = statuses.keys.sorted()
    lost = numbers.filter { [.failed, .timeout].contains(statuses[$0]) }
    self.fetch = fetch
  }

  /// Of pages that are in memory already.
  init(_ document: ReadDocument) throws(InputFailure) {
    let pages = Dictionary(document.pages.map { ($0.number, $0) }) { first, _ in first }
    var head = document
    head.pages = []
    try self.init(head: head, statuses: pages.mapValues(\.status)) {
      number throws(InputFailure) in
      guard let page = pages[number] else {
        throw InputFailure(.internalError, "page \(number) is not there")
      }
      return page
    }
  }

  package func page(_ number: Int) throws(InputFailure) -> RecognizedPage { try fetch(number) }

  /// All pages in memory.
  package func document() throws(InputFailure) -> ReadDocument {
    var document = head
    for number in numbers { document.pages.append(try fetch(number)) }
    return document
  }
}
