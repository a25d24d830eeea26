internal import DirectiveModel

extension ReadDocument {
  /// Throws when the file has no pages, or none of them was asked for.
  func checked() throws(InputFailure) -> ReadDocument {
    if pageCount < 1 { throw InputFailure(.noPages, "the file has no pages") }
    if pages.isEmpty {
      throw InputFailure(.noPages, "has \(pageCount) pages, and none of them was asked for")
    }
    return self
  }

  /// The shares of one document put together, pages in order.
  package static func merged(_ shares: [ReadDocument]) throws(InputFailure) -> ReadDocument {
    guard var document = shares.first else {
      throw InputFailure(.noPages, "the file has no pages")
    }
    document.pages = shares.flatMap(\.pages).sorted { $0.number < $1.number }
    return try document.checked()
  }
}
