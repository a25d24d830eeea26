/// Tells text that only lost its marks, so that it can take the fast way.
struct BareTextSurvey {
  let vocabulary: Vocabulary
  private let scanner = TextScanner()

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Hardly a word has a mark, and hardly one has letters that no word has.
  func isBare(_ text: [UInt8]) -> Bool {
    var pieces: [Piece] = []
    text.withUnsafeBufferPointer { scanner.scan($0, into: &pieces) }
    var words = 0
    var marked = 0
    var foreign = 0
    for piece in pieces where piece.end - piece.start > 1 && piece.kind != .mark {
      if piece.kind == .number { continue }
      words += 1
      if piece.isMarked { marked += 1 }
      if piece.kind == .mixed || vocabulary.group(ofBare: piece.bare).isEmpty { foreign += 1 }
    }
    return words > 0 && marked * 200 <= words && foreign * 100 <= words * 7
  }
}
