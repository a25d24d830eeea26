/// A run of ink in a line: what may be one printed word, number or mark.
///
/// Unlike a ``Piece`` it may hold marks that OCR saw in place of letters: “chi?c”, “nhi¢m”, “@6”.
struct InkToken: Hashable, Sendable {
  /// Index of the line in the page, and of the word in the line, that it stands in.
  var line: Int
  var word: Int
  /// Offsets in the scalars of that word.
  var start: Int
  var end: Int
  var scalars: [Unicode.Scalar]
  var kind: Kind
  /// Its piece, where it is one as it stands.
  var piece: Piece
  /// White space, or the line's end, stands behind it.
  var endsWord: Bool
  /// It is part of a document number or symbol, an address or the like: 171/KH-UBND.
  var isCode: Bool

  enum Kind: UInt8, Sendable {
    case word, number, mark
  }
}
