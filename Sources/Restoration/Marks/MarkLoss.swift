internal import VietnameseText

/// How much of a document's marks is gone: in good Vietnamese two words of three have some.
struct MarkLoss {
  private let markedShare: Double
  let placement: TonePlacement

  init(_ pieces: [Piece]) {
    let words = pieces.filter { $0.kind == .word && $0.letterCase != .upper }
    markedShare =
      words.isEmpty ? 0 : Double(words.count { $0.isMarked }) / Double(words.count)
    placement = .first
  }

  /// A line of a marked document must show by its probability that it lost them.
  var needsProof: Bool { markedShare > 0.15 }

  /// No word has a mark, and there are words enough to say so.
  func mayHaveLost(_ pieces: [Piece]) -> Bool {
    let words = pieces.filter { $0.kind == .word }
    if words.contains(where: \.isMarked) { return false }
    return words.count >= (needsProof ? 4 : 1)
  }
}
