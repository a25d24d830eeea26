/// Finds which words of fused lines belong to which column and where a row begins.
///
/// A beam over the lines: what a cell begins with, how it runs on, how wide its column is and where
/// rulings were read weigh against one another. Tables that are read so are short, and so is the
/// beam.
struct CellSearch {
  /// How one line falls into the table.
  struct Placement {
    var opensRow: Bool
    /// The first word is the row's number.
    var hasNumber: Bool
    /// For each column but that of the number, where its words end; empty where it holds none.
    var ends: [Int]
  }

  private struct Cell {
    var lastLine = -1
    var firstWidth = 0
    var lastWidth = 0
    var lastKey = ""
    var lastBare = ""
    var isOpenEnded = false
    /// The last word is half of one: “thị”.
    var endsInHalf = false

    mutating func take(
      _ range: Range<Int>, of fused: FusedTableLine, at line: Int, _ words: CellWords
    ) {
      // Specks behind the last word: “UBND các xã, thị . &”, “Sở Khoa học và Bo eel”.
      let end = range.last { !words.isSpeck[$0] } ?? range.upperBound - 1
      let width = fused.width(range)
      if lastLine < 0 { firstWidth = width }
      lastLine = line
      lastWidth = width
      lastKey = fused.keys[end]
      lastBare = fused.words[end].bare.trimmedMarks
      endsInHalf = words.isHalf[end]
      isOpenEnded = words.isOpenEnded[end] || words.wantsMore[end]
    }
  }

  private struct State {
    var score = 0.0
    var cells: [Cell]
    var hasNumber = false
    var lineCount = 0
    var expected = 1
    var trail = -1
  }

  private struct Step {
    var previous: Int
    var placement: Placement
  }

  /// Without that of the number.
  private let columns: [OutlineNode.Column]
  private let lines: [FusedTableLine]
  private let words: [CellWords]
  /// What a first look showed of the table; nothing at that look.
  private let layout: FusedTableLayout?
  private var widths: [Double]? { layout?.widths }

  init(columns: [OutlineNode.Column], lines: [FusedTableLine], layout: FusedTableLayout?) {
    self.columns = columns
    self.lines = lines
    self.layout = layout
    words = lines.map(CellWords.init)
  }

  private static let beam = 16
  private static let choices = 4
  private static let longestCell = 16

  /// The best placement of each line, when the first row should have the number `first`.
  func placements(first: Int) -> [Placement] {
    var steps: [Step] = []
    var states = [State(cells: blank, expected: first)]
    for line in lines.indices {
      var next: [State] = []
      for state in states { extend(state, by: line, into: &next, &steps) }
      next.sort { $0.score > $1.score }
      states = Array(next.prefix(Self.beam))
    }
    for index in states.indices { states[index].score += closing(states[index]) }
    guard var trail = states.max(by: { $0.score < $1.score })?.trail else { return [] }
    var result: [Placement] = []
    while trail >= 0 {
      result.append(steps[trail].placement)
      trail = steps[trail].previous
    }
    return result.reversed()
  }

  private var blank: [Cell] { Array(repeating: Cell(), count: columns.count) }

  // MARK: Rows

  private func extend(
    _ state: State, by line: Int, into next: inout [State], _ steps: inout [Step]
  ) {
    for opensRow in state.lineCount == 0 ? [true] : [false, true] {
      var row = state
      if opensRow {
        row.score += state.lineCount == 0 ? 0 : closing(state) - 0.5
        row.cells = blank
        // A row whose number was lost counts all the same.
        if state.lineCount > 0, !state.hasNumber { row.expected += 1 }
        row.hasNumber = false
        row.lineCount = 0
      }
      for takesNumber in [true, false] {
        var row = row
        if takesNumber {
          guard !row.hasNumber, let worth = numberWorth(line, expected: row.expected) else {
            continue
          }
          row.score += worth
          if row.lineCount > 0 { row.score -= layout?.isNumberedAtTop == true ? 4 : 0.5 }
          row.hasNumber = true
          row.expected = (Int(lines[line].words[0].text.trimmedMarks) ?? row.expected) + 1
        }
        let start = takesNumber ? 1 : 0
        for choice in cuts(of: line, from: start, row) {
          var filled = row
          filled.score += choice.score
          var begin = start
          for (column, end) in choice.ends.enumerated() {
            if end > begin {
              filled.cells[column].take(begin..<end, of: lines[line], at: line, words[line])
            }
            begin = max(begin, end)
          }
          filled.lineCount += 1
          steps.append(
            Step(
              previous: row.trail,
              placement: Placement(
                opensRow: opensRow, hasNumber: takesNumber, ends: choice.ends)))
          filled.trail = steps.count - 1
          next.append(filled)
        }
      }
    }
  }

  /// How much the line's first word is worth as the row's number; nothing where it cannot be one.
  private func numberWorth(_ line: Int, expected: Int) -> Double? {
    let fused = lines[line]
    guard fused.words.count > 1 || fused.endsInRuling, let word = fused.words.first else {
      return nil
    }
    let text = word.text.trimmedMarks
    if let number = Int(text) {
      guard number < 400 else { return nil }
      if number == expected { return 3 }
      return fused.words.count > 1 && fused.isCut[1] ? 0.5 : -0.5
    }
    guard text.count <= 2, fused.words.count > 1, !words[line].isKnown[0] else { return nil }
    // “Zz”, “i:”: what was made of a figure.
    return words[line].isCapital[1] || fused.isCut[1] ? 0.3 : -1
  }

  /// What a row that ends here lacks.
  private func closing(_ state: State) -> Double {
    var score = state.hasNumber ? 0 : layout?.isFullyNumbered == true ? -12.0 : -7.0
    for (index, column) in columns.enumerated() {
      let cell = state.cells[index]
      if cell.lastLine < 0 {
        score += Self.worthOfEmpty(column)
      } else if cell.isOpenEnded {
        score -= 1.5
      }
    }
    return score
  }

  private static func worthOfEmpty(_ column: OutlineNode.Column) -> Double {
    switch column {
    case .task: -4
    case .owner, .deadline: -1.5
    case .coordinator, .deliverable: -0.7
    case .number, .receiver, .note, .other: -0.2
    }
  }

  // MARK: Cells of a line

  private struct Choice {
    var score: Double
    var ends: [Int]
  }

  /// The best ways to deal the words of a line out to the columns.
  private func cuts(of line: Int, from start: Int, _ state: State) -> [Choice] {
    let count = lines[line].words.count
    var best = Array(repeating: [Choice](), count: count + 1)
    best[start] = [Choice(score: 0, ends: [])]
    for column in columns.indices {
      var next = Array(repeating: [Choice](), count: count + 1)
      for begin in start...count where !best[begin].isEmpty {
        var end = begin
        repeat {
          let score =
            end == begin ? 0 : worth(of: begin..<end, line, column, state.cells[column], state)
          for choice in best[begin] {
            next[end].append(Choice(score: choice.score + score, ends: choice.ends + [end]))
          }
          end += 1
        } while end <= min(count, begin + Self.longestCell)
          && (end - 1 == begin || !lines[line].isCut[end - 1])
      }
      for index in next.indices where next[index].count > Self.choices {
        next[index].sort { $0.score > $1.score }
        next[index].removeSubrange(Self.choices...)
      }
      best = next
    }
    return best[count]
  }

  private func worth(
    of range: Range<Int>, _ line: Int, _ column: Int, _ cell: Cell, _ state: State
  ) -> Double {
    let kind = columns[column]
    let words = words[line]
    let first = range.lowerBound
    var score = 0.0
    let width = Double(lines[line].width(range))
    if cell.lastLine < 0 {
      score += CellWorth.opening(words, at: first, kind)
      if state.lineCount > 0 { score -= 0.6 }
      // Cells that stand in lines of their own are read from left to right.
      if state.cells[(column + 1)...].contains(where: { 0..<line ~= $0.lastLine }) { score -= 0.3 }
    } else {
      score += CellWorth.goingOn(words, at: first, kind, isOpen: cell.isOpenEnded)
      // “thị” and “Xã” of Xã hội are no thị xã.
      let isOther = cell.endsInHalf && words.isCapital[first]
      if !isOther, CellWords.isPair(cell.lastKey, lines[line].keys[first]) {
        score += 1.8
      } else if !words.isCapital[first],
        CellWords.isLikePair(cell.lastBare, lines[line].words[first].bare.trimmedMarks)
      {
        score += 1.2
      } else if words.opensField[first], CellWords.takesField(cell.lastKey) {
        // “Sở” in the line above, “Tư pháp” in this one.
        score += 1.2
      } else if cell.endsInHalf || !words.isCapital[first] && CellWords.takesField(cell.lastKey) {
        // “UBND các xã, thị” wants “trấn”, “Sở” the name of a field, and not whatever comes next.
        score -= 0.8
      }
      let skipped = line - cell.lastLine - 1
      if skipped > 0 { score -= lines[line].line.isAfterBlank ? 0.4 : 1.2 }
      let excess = width - Double(cell.firstWidth) * 1.3 - 2
      if excess > 0 { score -= min(3, excess * 0.3) }
      if let widths {
        let next = Double(lines[line].words[first].text.count)
        let room = widths[column] * 0.85 - Double(cell.lastWidth + 1) - next
        if room > 0 { score -= min(2.5, 0.5 + room * 0.25) }
      }
    }
    if let widths {
      let excess = width - widths[column] * 1.12 - 1
      if excess > 0 { score -= excess * 0.35 }
    }
    let end = range.upperBound
    if end < lines[line].words.count, !lines[line].isCut[end] {
      score -= CellWorth.parting(words, at: end, kind)
    }
    for index in range.dropFirst() { score += CellWorth.inside(words, at: index, kind) }
    return score
  }
}
