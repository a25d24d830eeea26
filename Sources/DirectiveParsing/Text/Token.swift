internal import VietnameseText

/// A word, number or mark of a passage, with its place in the passage and on the page.
package struct Token: Hashable, Sendable, Codable {
  package var text: String
  /// `text.wordKey`: case and tone placement folded, for look-ups.
  package var key: String
  package var kind: Kind
  /// UTF-8 offsets in the passage's text.
  package var range: Range<Int>
  /// The restored words that it came from; they differ where a code was broken over two lines.
  package var first: WordPlace
  package var last: WordPlace

  /// Begins with a capital letter.
  package var isCapital: Bool { text.startsWithCapital }

  package enum Kind: UInt8, Hashable, Sendable, Codable {
    /// Letters, perhaps with digits or inner marks: Sở, UBND-NC, 171/KH-UBND.
    case word
    /// Begins with a digit and holds no letter: 12, 31/3/2025, 95%, 1.234,5.
    case number
    /// One mark: , ; : . ( ) “ ” - … or the end mark ./.
    case mark
  }
}

/// A word of a restored line.
package struct WordPlace: Hashable, Sendable, Codable, Comparable {
  /// Index into the document's pages.
  package var page: Int
  /// Index into the page's lines.
  package var line: Int
  /// Index into the line's restored words.
  package var word: Int

  package init(page: Int, line: Int, word: Int) {
    self.page = page
    self.line = line
    self.word = word
  }

  package static func < (a: WordPlace, b: WordPlace) -> Bool {
    (a.page, a.line, a.word) < (b.page, b.line, b.word)
  }
}
