public import DirectiveModel

/// How the text of pages is written.
public enum PageFormat: String, Hashable, Sendable, CaseIterable {
  /// Lines in reading order, a form feed between pages.
  case text
  /// hOCR 1.2: XHTML with the boxes of lines and words.
  case hocr
  /// ALTO 4.2, the Library of Congress's XML of pages.
  case alto
  /// The original with the words laid invisibly over it, to be searched and copied.
  case pdf
}

/// Pages of one document, to be written in a format that needs their places.
public struct PageText: Sendable {
  public var pages: [RestoredPage]
  /// What the file is called in the output.
  public var name: String

  public init(pages: [RestoredPage], name: String) {
    self.pages = pages
    self.name = name
  }

  /// Lines in reading order, a form feed between pages.
  public var plain: String {
    pages.map { page in page.lines.map { $0.text + "\n" }.joined() }.joined(separator: "\u{C}")
  }
}
