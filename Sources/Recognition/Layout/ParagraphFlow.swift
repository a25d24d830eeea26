internal import LineNetwork

/// Lets a line that goes on from the one above it begin with what the language remembers of that.
struct ParagraphFlow {
  private struct Line {
    var bounds: PixelBox
    var place: TextRun.TablePlace?
    /// Nothing behind the end of a sentence.
    var state: LanguageState?
  }

  private let xHeight: Int
  private var lines: [Line] = []

  init(xHeight: Int) {
    self.xHeight = xHeight
  }

  mutating func add(_ piece: PrintPiece, _ reading: LineReading) {
    let isEnd = reading.words.last?.text.last.map { ".;:!?".contains($0) } ?? true
    lines.append(
      Line(bounds: piece.bounds, place: piece.place, state: isEnd ? nil : reading.state))
  }

  /// Nothing where a paragraph begins.
  func state(before piece: PrintPiece) -> LanguageState? {
    lines.last { goesOn($0, with: piece) }?.state
  }

  /// In one cell, or on the next line of a column whose right edge the one above reaches.
  private func goesOn(_ line: Line, with piece: PrintPiece) -> Bool {
    let below = piece.bounds.midY - line.bounds.midY
    guard line.place == piece.place, below > xHeight, below < 5 * xHeight else { return false }
    if line.place != nil { return true }
    let indent = line.bounds.left - piece.bounds.left
    return indent > -2 * xHeight && indent < 9 * xHeight
      && line.bounds.right > piece.bounds.right - 4 * xHeight
  }
}
