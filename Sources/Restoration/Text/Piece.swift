/// A word, number or mark of a line of text, as the language model counts them.
package struct Piece: Hashable, Sendable {
  /// UTF-8 offsets in the scanned text.
  package var start: Int32
  package var end: Int32
  package var kind: Kind
  package var letterCase: LetterCase
  /// A letter has a tone, or is ă â đ ê ô ơ ư.
  package var isMarked: Bool
  /// Hash of the word with case and tone placement folded; of a mark, its class.
  package var key: UInt64
  /// Hash of the word's plain Latin letters.
  package var bare: UInt64

  package enum Kind: UInt8, Sendable {
    /// Letters alone.
    case word
    /// Digits, perhaps with . , : / - between them: 15/12/2024, 1.234,5.
    case number
    /// Letters and digits in one run: A4, l5, 2b.
    case mixed
    /// Marks, a run of one of them counting as one.
    case mark
  }

  package enum LetterCase: UInt8, Sendable {
    case lower, title, upper, other
  }
}

/// Classes of marks; the numbers are word ids of the model.
package enum MarkClass: UInt64, CaseIterable, Sendable {
  case comma = 5, period, semicolon, colon, open, close, dash, slash, quote, other
}
