internal import VietnameseText

/// A table whose columns recognition ran together into lines: “2 | tuyến cho từng xã, | -nt- UBND”.
///
/// Found by its titles; where the page has boxes, columns are known and this is not asked.
struct FusedTable {
  private(set) var blocks: [Block] = []
  private(set) var end: Int

  private let header: FusedTableHeader
  private var rowCount = 0
  private var lastPrinted = 0
  private var groupCount = 0

  static func read(_ lines: [PageLine], at start: Int) -> FusedTable? {
    guard lines[start].box == nil, !lines[start].isRow, couldBeTitles(lines[start]),
      let header = FusedTableHeader.read(lines[start...])
    else { return nil }
    let body = start + header.count
    // Looked at before the end is sought, so that titles without end cost no more than their length.
    guard holdsRows(lines[body...]) else { return nil }
    let end = Self.end(of: lines, from: body)
    guard holdsRows(lines[body..<end]) else { return nil }
    var table = FusedTable(header, end: end)
    table.read(lines[body..<end])
    return table.blocks.isEmpty ? nil : table
  }

  /// A line of plain text in which a table's ruling was read.
  static func isRuled(_ line: PageLine) -> Bool {
    line.box == nil
      && (line.endsInRuling
        || line.words.contains { $0.isStroke || $0.isAfterRuling || $0.text == "|" })
  }

  /// Whether the titles of a table stand a few lines above.
  static func opens(_ lines: [PageLine], above index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { place in
      lines[place].box == nil && couldBeTitles(lines[place])
        && FusedTableHeader.read(lines[place..<index]) != nil
    }
  }

  private init(_ header: FusedTableHeader, end: Int) {
    self.header = header
    self.end = end
  }

  // MARK: Extent

  private static let titleWords: Set<String> = [
    "tt", "stt", "gian", "han", "dung", "vu", "viec", "pham", "quan", "vi", "tri", "hop",
  ]

  /// A quick look at the words: whether there are some of titles, and few others.
  private static func couldBeTitles(_ line: PageLine) -> Bool {
    guard line.words.contains(where: isTitleWord) else { return false }
    let strange = line.words.dropFirst().count {
      $0.text.isLettersOnly && !FusedTableHeader.mayBeTitle($0.bare)
    }
    return strange * 3 <= line.words.count
  }

  /// None is longer than four letters, a mark on either side aside.
  private static func isTitleWord(_ word: PageLine.Word) -> Bool {
    word.bare.utf8.count <= 6 && titleWords.contains(word.bare.trimmedMarks)
  }

  /// Rulings or a first number in the lines right below the titles.
  private static func holdsRows(_ lines: ArraySlice<PageLine>) -> Bool {
    let near = lines.prefix(14).map(FusedTableLine.init)
    return near.contains(where: \.hasRuling)
      || near.prefix(2).contains { $0.words.first?.text == "1" && $0.words.count > 2 }
  }

  private static func end(of lines: [PageLine], from start: Int) -> Int {
    var index = start
    var widest = 0
    while index < lines.count {
      let line = lines[index]
      if line.isRow || FootZone.opensAppendix(line) || line.starts(with: ["noi", "nhan"])
        || opensSection(line) || opensText(line, isWide: line.text.count > widest - 12)
      {
        return index
      }
      widest = max(widest, line.text.count)
      index += 1
    }
    return index
  }

  /// A numbered heading or item, with a point behind its number as no row has.
  private static func opensSection(_ line: PageLine) -> Bool {
    guard let label = NumberLabel.read(line), !isRuled(line) else {
      return false
    }
    switch label.label.style {
    case .article, .chapter, .section, .part, .appendix: return true
    case .roman, .upperLetter, .arabic, .decimal:
      return line.words[0].text.hasSuffix(".") && line.words.count > 2
    case .point: return line.words[0].text.hasSuffix(")") && line.words.count > 4
    case .dash, .plus, .row: return false
    }
  }

  /// A sentence across the page behind the table.
  private static func opensText(_ line: PageLine, isWide: Bool) -> Bool {
    guard line.isAfterBlank, line.startsUppercase, line.words.count >= 10, isWide else {
      return false
    }
    return !FusedTableLine(line).hasRuling
      && line.words[1...].filter { $0.text.isSmallNumber }.isEmpty
      && (ClosingWords.opens(line) || line.words.count >= 14)
  }

  // MARK: Rows

  private mutating func read(_ lines: ArraySlice<PageLine>) {
    let lines = lines.map(FusedTableLine.init)
      .filter { !$0.words.isEmpty && !isHeaderAgain($0) }
    // Runs of rows, with the group titles between them.
    let runs = lines.split(omittingEmptySubsequences: false, whereSeparator: \.isGroupTitle)
      .map(Array.init)
    let titles = lines.filter(\.isGroupTitle)
    let columns = Array(header.columns.dropFirst())
    var first = 1
    var placements: [CellSearch.Placement] = []
    for run in runs {
      placements += CellSearch(columns: columns, lines: run, layout: nil).placements(first: first)
      first = max(
        first,
        (run.last { Int($0.words[0].text) != nil }.flatMap { Int($0.words[0].text) } ?? 0) + 1)
    }
    let layout = FusedTableLayout(placements, runs.flatMap { $0 }, count: columns.count)
    for (index, run) in runs.enumerated() {
      if index > 0 { addGroup(titles[index - 1]) }
      let placements = CellSearch(columns: columns, lines: run, layout: layout)
        .placements(first: rowCount + 1)
      for (line, placement) in zip(run, placements) { add(line, placement) }
    }
    nameGroups()
    for index in blocks.indices where blocks[index].row?.isGroup == false {
      for (place, column) in header.columns.enumerated() {
        let words = blocks[index].row?.cells[place] ?? []
        blocks[index].row?.cells[place] = WordMender.mended(words, in: column)
      }
    }
  }

  /// A group whose mark was lost has the one of its place among the others.
  private mutating func nameGroups() {
    let groups = blocks.indices.filter { blocks[$0].row?.isGroup == true }
    let marks = groups.map { blocks[$0].row?.number ?? "" }
    let series = [Self.romans, Self.letters].first { series in
      marks.enumerated().contains { !$1.isEmpty && $0 < series.count && series[$0] == $1 }
    }
    guard let series else { return }
    for (place, index) in groups.enumerated() where marks[place].isEmpty && place < series.count {
      blocks[index].row?.number = series[place]
    }
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
  private static let letters = ["A", "B", "C", "D", "Đ", "E"]

  /// The titles once more at the top of the next page.
  private func isHeaderAgain(_ line: FusedTableLine) -> Bool {
    line.line.opensPage && FusedTableHeader.read([line.line])?.columns == header.columns
  }

  private mutating func addGroup(_ line: FusedTableLine) {
    // Two lines of one title.
    if let last = blocks.last, last.row?.isGroup == true, last.lines.count < 3,
      NumberLabel.roman(line.words[0].text.trimmedMarks) == nil
    {
      blocks[blocks.count - 1].row?.cells[1] += line.words
      blocks[blocks.count - 1].lines.append(line.line)
      return
    }
    groupCount += 1
    let mark = line.words[0]
    let plain = mark.text.trimmedMarks
    let hasMark = line.words.count > 2 && Self.isGroupMark(plain)
    let number = hasMark ? Self.groupNumber(plain, place: groupCount) : ""
    var cells = Array(repeating: [PageLine.Word](), count: header.columns.count)
    if hasMark {
      var word = mark
      word.text = number
      cells[0] = [word]
    }
    cells[1] = Array(line.words.dropFirst(hasMark ? 1 : 0))
    blocks.append(
      Block(
        lines: [line.line], columns: header.columns,
        row: TableReader.Row(cells: cells, isGroup: true, number: number)))
  }

  private static func isGroupMark(_ mark: String) -> Bool {
    mark.count == 1 || NumberLabel.roman(mark) != nil
      || mark.count <= 3 && mark.uppercased() != mark
  }

  /// “Il” is II, “Bộ” is B.
  private static func groupNumber(_ mark: String, place: Int) -> String {
    let strokes = mark.map { "lI|1ij".contains($0) ? "I" : String($0).uppercased() }.joined()
    if strokes.allSatisfy({ "IVX".contains($0) }) {
      return romans.indices.contains(place - 1) && strokes != romans[place - 1]
        && strokes.allSatisfy({ $0 == "I" }) ? romans[place - 1] : strokes
    }
    guard let letter = mark.bareKey.first else { return mark }
    return mark.count == 1 ? mark : String(letter).uppercased()
  }

  private mutating func add(_ line: FusedTableLine, _ placement: CellSearch.Placement) {
    if placement.opensRow || blocks.last?.row?.isGroup != false {
      rowCount += 1
      blocks.append(
        Block(
          lines: [], columns: header.columns,
          row: TableReader.Row(
            cells: Array(repeating: [], count: header.columns.count), isGroup: false,
            number: String(rowCount))))
    }
    guard var row = blocks[blocks.count - 1].row else { return }
    blocks[blocks.count - 1].lines.append(line.line)
    if placement.hasNumber {
      var mark = line.words[0]
      if let number = Int(mark.text.trimmedMarks), number > lastPrinted, number < lastPrinted + 20 {
        rowCount = number
        lastPrinted = number
      }
      mark.text = String(rowCount)
      row.number = mark.text
      row.cells[0] = [mark]
    }
    var begin = placement.hasNumber ? 1 : 0
    for (column, end) in placement.ends.enumerated() where end > begin {
      row.cells[column + 1] += line.words[begin..<end]
      begin = end
    }
    blocks[blocks.count - 1].row = row
  }
}
