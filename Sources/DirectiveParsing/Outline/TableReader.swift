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
    let mark = printed.map(\.text).joined(separator: " ").trimmedMarks
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
    let columns = cells.map { column($0.map { $0.bare.trimmedMarks }.joined(separator: " ")) }
    let known = columns.filter { $0 != .other }
    let distinct = Set(known)
    guard distinct.count >= 2, distinct.contains(.number) || distinct.count >= 3,
      !cells[0].contains(where: { $0.text.isSmallNumber })
    else { return nil }
    return columns
  }

  /// Titles of a few words that say enough alone.
  private static let plain: [String: OutlineNode.Column] = [
    "thuc hien": .owner, "chu tri": .owner, "chu tri thuc hien": .owner, "dau moi": .owner,
    "ai lam": .owner, "nguoi lam": .owner, "phu trach": .owner, "don vi": .owner,
    "co quan": .owner, "to chuc thuc hien": .owner, "lanh dao truc": .owner,
    "truc lanh dao": .owner, "lanh dao phu trach": .owner,
    "phoi hop": .coordinator, "phoi hop thuc hien": .coordinator, "ai cung lam": .coordinator,
    "cung lam": .coordinator, "cung thuc hien": .coordinator, "truc chuyen mon": .coordinator,
    "don vi nhan, phoi hop": .coordinator, "co quan nhan, phoi hop": .coordinator,
    "ai kiem tra": .other, "kiem tra": .other, "ngay": .deadline, "ngay thang": .deadline,
    "thoi gian": .deadline, "viec": .task, "viec lam": .task,
  ]

  private static func column(_ title: String) -> OutlineNode.Column {
    func has(_ words: String...) -> Bool { words.contains { title.contains($0) } }
    if ["tt", "stt", "so tt", "so thu tu"].contains(title) { return .number }
    if let column = plain[title] { return column }
    if has("ghi chu") { return .note }
    if title.hasPrefix("trinh"), has("bao cao") { return .receiver }
    if has(
      "cap trinh", "noi nhan", "don vi nhan", "co quan nhan", "nguoi nhan", "trinh cap",
      "cap phe duyet", "co quan trinh", "bao cao cho")
    {
      return .receiver
    }
    if has("phoi hop", "tham gia", "ho tro") && !has("chu tri")
      && !has("noi dung", "thoi gian", "kinh phi")
    {
      return .coordinator
    }
    if has("chu tri", "thuc hien")
      && has("don vi", "co quan", "chu tri", "nguoi", "phong", "bo phan", "to chuc thuc hien")
      || has(
        "nguoi thuc hien", "chiu trach nhiem", "trach nhiem", "phan cong", "phu trach", "dau moi")
    {
      return .owner
    }
    if has("thoi gian", "thoi han", "hoan thanh", "tien do", "lo trinh", "thoi diem")
      || title == "han" || title.hasPrefix("han ") || title.contains(" han ")
    {
      return .deadline
    }
    if has("san pham", "ket qua", "du kien ban hanh") { return .deliverable }
    if has(
      "noi dung", "nhiem vu", "cong viec", "hoat dong", "ten ", "hang muc", "giai phap", "van ban")
    {
      return .task
    }
    if has("don vi", "co quan", "bo phan") { return .owner }
    if ["dia phuong", "chu dau tu", "so nganh", "phong ban", "khoa phong"].contains(title) {
      return .owner
    }
    return .other
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
