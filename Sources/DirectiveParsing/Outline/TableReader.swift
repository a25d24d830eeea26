internal import VietnameseText

/// Rows of a table: header words give each column its meaning.
struct TableReader {
  struct Row {
    var cells: [[PageLine.Word]]
    /// A mark and a title across the table: “I  THỂ CHẾ”.
    var isGroup: Bool
    /// As printed, or the place of the row.
    var number: String
  }

  private var columns: [OutlineNode.Column] = []
  private var count = 0

  /// The rows from this line on, up to the end of the table.
  mutating func rows(_ lines: [PageLine], at start: Int) -> (blocks: [Block], end: Int)? {
    guard lines[start].isRow else { return nil }
    var blocks: [Block] = []
    var index = start
    columns = []
    count = 0
    while index < lines.count {
      let line = lines[index]
      if !line.isRow {
        // The rest of a cell that the page broke, while the table goes on behind it.
        guard index + 1 < lines.count,
          line.startsLowercase
            || line.opensPage && !FootZone.opensAppendix(line) && !line.isCapitals,
          !blocks.isEmpty, lines[index...].prefix(4).contains(where: \.isRow),
          line.words.count < 14, NumberLabel.read(line) == nil
        else { break }
        blocks[blocks.count - 1].extend(by: line)
        index += 1
        continue
      }
      add(line, to: &blocks)
      index += 1
    }
    return (blocks, index)
  }

  private mutating func add(_ line: PageLine, to blocks: inout [Block]) {
    let cells = Self.cells(of: line)
    if let header = Self.header(cells) {
      if columns.isEmpty || header.count >= columns.count { columns = header }
      return
    }
    if Self.isColumnNumbers(cells) { return }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return }
    if Self.continues(cells, columns, blocks.last) {
      blocks[blocks.count - 1].extend(cells, with: line)
      return
    }
    let numberColumn = columns.firstIndex(of: .number) ?? 0
    let printed = numberColumn < cells.count ? cells[numberColumn] : []
    let mark = Self.number(printed, behind: count)
    let hasNumber = columns.isEmpty ? NumberLabel.isNumeral(mark) : columns.contains(.number)
    let isGroup =
      filled.count <= 2 && cells.count <= 2 + (columns.count > 3 ? 6 : 0) && columns.count > 2
      && (NumberLabel.roman(mark) != nil || mark.count == 1 && mark.first?.isLetter == true
        || filled.count == 1 && filled[0].count > 1 && Self.isTitle(filled[0]))
    if !isGroup { count += 1 }
    let number =
      hasNumber && !mark.isEmpty && mark.utf8.count <= 8 ? mark : isGroup ? "" : String(count)
    blocks.append(
      Block(
        lines: [line], columns: columns,
        row: Row(cells: cells, isGroup: isGroup, number: number)))
  }

  /// The row's mark without specks of the ruling; “II” where 11 is due is 11.
  private static func number(_ words: [PageLine.Word], behind count: Int) -> String {
    let mark = words.map(\.text).joined(separator: " ").trimmedMarks
    let figures = words.map(\.text.trimmedMarks).filter(\.isSmallNumber)
    if words.count == 2, figures.count == 1, words.contains(where: { $0.text.count == 1 }) {
      return figures[0]
    }
    let due = String(count + 1)
    if mark.count == due.count, mark.count > 1, due.allSatisfy({ $0 == "1" }),
      mark.allSatisfy({ "Il|!i".contains($0) })
    {
      return due
    }
    return mark
  }

  private static func cells(of line: PageLine) -> [[PageLine.Word]] {
    let last = line.words.last?.cell ?? 0
    var cells = Array(repeating: [PageLine.Word](), count: last + 1)
    for word in line.words where word.cell >= 0 && word.cell <= last {
      cells[word.cell].append(word)
    }
    return cells
  }

  private static func isTitle(_ words: [PageLine.Word]) -> Bool {
    words.allSatisfy { word in
      word.text.unicodeScalars.allSatisfy { Letters.parts(of: $0)?.isUppercase ?? true }
    }
  }

  // (1) (2) (3)
  private static func isColumnNumbers(_ cells: [[PageLine.Word]]) -> Bool {
    cells.count >= 3
      && cells.enumerated().allSatisfy { index, cell in
        cell.count == 1 && cell[0].text.trimmedMarks == String(index + 1)
      }
  }

  /// A row without number whose other cells run on from the row above.
  private static func continues(
    _ cells: [[PageLine.Word]], _ columns: [OutlineNode.Column], _ last: Block?
  ) -> Bool {
    guard let row = last?.row, !row.isGroup, columns.first == .number, cells.first?.isEmpty == true
    else { return false }
    return cells.dropFirst().allSatisfy { cell in
      guard let first = cell.first?.text.unicodeScalars.first else { return true }
      return Letters.parts(of: first)?.isUppercase != true
    }
  }

  // MARK: Header

  /// What the columns hold, when the row names columns.
  private static func header(_ cells: [[PageLine.Word]]) -> [OutlineNode.Column]? {
    guard cells.count >= 2, cells.allSatisfy({ $0.count <= 14 }) else { return nil }
    // Most rows open with their number.
    guard !cells[0].contains(where: { $0.text.isSmallNumber }) else { return nil }
    let columns = cells.map { ColumnTitles.column($0.map(\.bare)) }
    let distinct = Set(columns.filter { $0 != .other })
    guard distinct.count >= 2, distinct.contains(.number) || distinct.count >= 3 else { return nil }
    return columns
  }
}

extension Block {
  /// Adds a line that the page break cut off the last cell.
  mutating func extend(by line: PageLine) {
    guard var row, !row.cells.isEmpty else { return }
    let last = row.cells.lastIndex { !$0.isEmpty } ?? row.cells.count - 1
    row.cells[last] += line.words
    self.row = row
    lines.append(line)
  }

  mutating func extend(_ cells: [[PageLine.Word]], with line: PageLine) {
    guard var row else { return }
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      while row.cells.count <= index { row.cells.append([]) }
      row.cells[index] += cell
    }
    self.row = row
    lines.append(line)
  }
}
