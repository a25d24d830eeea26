internal import DirectiveModel

/// Whether a line goes on with the one before.
struct LineBreaks {
  private let longest: Int

  init(_ lines: [RecognizedLine]) {
    let lengths = lines.map(\.text.utf8.count).sorted()
    longest = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
  }

  func kind(before next: RecognizedLine, after last: RecognizedLine) -> Lattice.Break {
    let isFull = last.text.utf8.count * 10 > longest * 7
    let ends = last.text.last { !$0.isWhitespace }.map { ".;:!?".contains($0) } ?? true
    let first = next.text.first { !$0.isWhitespace }
    if first?.isLowercase == true { return isFull ? .none : .soft }
    if ends || !isFull { return .hard }
    return .soft
  }
}
