public import DirectiveModel

/// Follows the reading of a document page by page, so that one that is cut off can go on.
public protocol ReadingJournal: AnyObject {
  /// The page from an earlier attempt, or one given up; nothing: it is to be read now.
  func answer(forPage number: Int) -> RecognizedPage?
  /// A page has been read.
  func keep(_ page: RecognizedPage)
  /// All pages are there.
  func beginsParsing()
}
