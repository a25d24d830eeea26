internal import VietnameseText

/// A paragraph, item, heading or table row: the lines that belong together.
struct Block {
  var label: NumberLabel? { didSet { settled = nil } }
  var lines: [PageLine] { didSet { settled = nil } }
  /// A table row's columns; empty elsewhere.
  var columns: [OutlineNode.Column] = []
  var row: TableReader.Row?

  var first: PageLine { lines[0] }
  var last: PageLine { lines[lines.count - 1] }
  var isRow: Bool { row != nil }
  var isCapitals: Bool { row == nil && lines.allSatisfy(\.isCapitals) }
  var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }
  var finalMark: Character? { last.finalMark }

  /// Its passage, once nothing changes any more.
  private var settled: Passage?

  init(
    label: NumberLabel? = nil, lines: [PageLine], columns: [OutlineNode.Column] = [],
    row: TableReader.Row? = nil
  ) {
    self.label = label
    self.lines = lines
    self.columns = columns
    self.row = row
  }

  /// Makes the passage, which is asked for again and again, once.
  mutating func settle() { settled = passage }

  var passage: Passage {
    if let settled { return settled }
    var passage = Passage()
    for (index, line) in lines.enumerated() {
      guard index == 0, let label else {
        passage.append(line)
        continue
      }
      passage.append(line.withoutLabel(label))
    }
    return passage
  }
}

extension PageLine {
  func withoutLabel(_ label: NumberLabel) -> PageLine {
    var line = self
    line.words.removeFirst(min(label.wordCount, line.words.count))
    if label.glued > 0, !line.words.isEmpty {
      line.words[0].text = String(line.words[0].text.dropFirst(label.glued))
      line.words[0].bare = line.words[0].text.bareKey
    }
    return line
  }
}
