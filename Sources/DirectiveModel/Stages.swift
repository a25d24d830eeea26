/// Mends what recognition and lost diacritics did to the text, a whole document at a time.
///
/// Returns one page for each page given, in the same order, its lines aligned with those given.
public protocol Restorer: Sendable {
  func restore(_ pages: [RecognizedPage]) -> [RestoredPage]
}

/// A restorer that changes nothing: the text as recognised.
public struct UnchangedRestorer: Restorer {
  public init() {}

  public func restore(_ pages: [RecognizedPage]) -> [RestoredPage] {
    pages.map(RestoredPage.init(unchanged:))
  }
}
