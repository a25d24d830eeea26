internal import VietnameseText

/// The titles of a table's columns, read across: “TT | Nội dung | Cơ quan chủ trì | Thời gian”.
///
/// A title may be broken over several lines, each with a part of every title.
struct FusedTableHeader {
  var columns: [OutlineNode.Column]
  /// Lines that it takes.
  var count: Int

  private typealias Column = OutlineNode.Column

  static func read(_ lines: ArraySlice<PageLine>) -> FusedTableHeader? {
    guard let first = lines.first, !first.endsSentence, first.words.count <= 26 else { return nil }
    var order: [Column] = []
    var count = 0
    for line in lines.prefix(10) {
      guard let part = parts(of: FusedTableLine(line), isFirst: count == 0) else { break }
      merge(part, into: &order)
      count += 1
    }
    let kinds = Set(order)
    guard count > 0, kinds.count >= 3, kinds.contains(.task) || kinds.contains(.deliverable),
      !kinds.isDisjoint(with: [Column.owner, .coordinator]) || kinds.contains(.deadline)
    else { return nil }
    if !kinds.contains(.number) { order.insert(.number, at: 0) }
    return FusedTableHeader(columns: order, count: count)
  }

  /// Columns that a line adds stand beside those that it has in common with the lines above.
  private static func merge(_ part: [Column], into order: inout [Column]) {
    for (index, column) in part.enumerated() where !order.contains(column) {
      let known = order
      if column == .number {
        order.insert(column, at: 0)
      } else if column == .task, order.first == .number, index <= 1 {
        order.insert(column, at: 1)
      } else if let next = part[(index + 1)...].first(where: known.contains),
        let place = known.firstIndex(of: next)
      {
        order.insert(column, at: place)
      } else if let before = part[..<index].last, let place = known.firstIndex(of: before) {
        order.insert(column, at: place + 1)
      } else {
        order.append(column)
      }
    }
  }

  /// The columns whose titles begin or go on in this line; nothing where other words are too many.
  private static func parts(of line: FusedTableLine, isFirst: Bool) -> [Column]? {
    let bare = line.bare
    guard !bare.isEmpty else { return [] }
    var columns: [Column] = []
    var index = 0
    var strange = 0
    while index < bare.count {
      if let (column, length) = title(bare, at: index, after: columns.last) {
        if let column, columns.last != column { columns.append(column) }
        index += length
        continue
      }
      // “TT”, however it was read, opens the line.
      if index == 0, isFirst, bare[0].count <= 3, bare.count > 1, Int(bare[0]) == nil {
        columns.append(.number)
      } else if bare[index].count > 1 {
        strange += 1
      }
      index += 1
    }
    let isMarked = line.words.first.map { $0.text.first?.isNumber == true } ?? false
    guard !isMarked, strange * 3 <= bare.count, !line.isGroupTitle else { return nil }
    return isFirst && columns.isEmpty ? nil : columns
  }

  // MARK: Words of titles

  /// Whether the word, without its marks, may be one of a title; all others are strange there.
  static func mayBeTitle(_ word: String) -> Bool {
    word.utf8.count <= 1 || titleWords.contains(word) || word.hasPrefix("ho") || isJoint(word)
      || isLead(word, "tri")
  }

  private static let titleWords = goingOn.union(phrases.values.joined().flatMap(\.words))
    .union(["tt", "stt", "co", "quan", "don", "vi", "tri"])

  /// A title's words at a place and the column that they name; no column for words that only go on.
  private static func title(_ words: [String], at index: Int, after last: Column?)
    -> (column: Column?, length: Int)?
  {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    let third = index + 2 < words.count ? words[index + 2] : ""
    if ["tt", "stt"].contains(word) { return (.number, 1) }
    if (word == "co" && next == "quan") || (word == "don" && next == "vi") {
      return (party(third, among: words[index...]), 2)
    }
    if isLead(word, next) { return (last == .coordinator && index > 0 ? nil : .owner, 2) }
    if isJoint(word) { return (.coordinator, next.hasPrefix("ho") ? 2 : 1) }
    for (phrase, column) in phrases[word] ?? [] where words[index...].starts(with: phrase) {
      if column == .deadline, last == .deadline { return (nil, phrase.count) }
      if phrase == ["thuc", "hien"], last != nil, last != .number, last != .task,
        last != .coordinator
      {
        return (nil, 2)
      }
      return (column, phrase.count)
    }
    return goingOn.contains(word) ? (nil, 1) : nil
  }

  /// “Cơ quan chủ trì”, “Đơn vị phối hợp”: the word behind decides, or the rest of the title does.
  private static func party(_ word: String, among rest: ArraySlice<String>) -> Column? {
    if isJoint(word) || word.hasPrefix("pho") || word.hasPrefix("pha") { return .coordinator }
    if word.hasPrefix("nhan") { return .receiver }
    if word == "ho", rest.contains("tro") { return .coordinator }
    return .owner
  }

  private static func isLead(_ word: String, _ next: String) -> Bool {
    next == "tri" && word.hasPrefix("c") && word.count <= 3
  }

  private static let joints: Set<String> = ["phoi", "phoihop", "phai", "phol", "phdi"]

  private static func isJoint(_ word: String) -> Bool {
    joints.contains(word)
  }

  /// By their first words.
  private static let phrases: [String: [(words: [String], column: Column)]] = {
    let titles: [(Column, [String])] = [
      (.task, ["noi dung", "nhiem vu", "ten", "cong viec", "hoat dong", "hang muc"]),
      (.deadline, ["thoi gian", "thoi han", "tien do", "hoan thanh", "thoi diem"]),
      (.deliverable, ["san pham", "ket qua"]),
      (.note, ["ghi chu"]),
      (.receiver, ["cap trinh"]),
      (.other, ["lanh dao"]),
      (.owner, ["nguoi", "bo phan", "thuc hien", "phan cong"]),
      (.coordinator, ["ho tro", "tham gia"]),
    ]
    let all = titles.flatMap { column, phrases in
      phrases.map { (words: $0.split(separator: " ").map(String.init), column: column) }
    }
    return Dictionary(grouping: all) { $0.words[0] }
  }()

  /// Words that end a title in a line of its own.
  private static let goingOn: Set<String> = [
    "hop", "hien", "thanh", "tri", "viec", "vu", "chu", "thuc", "hoan", "cong", "phu", "trach",
    "gui", "tai", "lieu", "chuan", "bi", "du", "kien", "de", "an", "trinh", "phan", "cong",
    "trong", "tam", "dat", "duoc", "giao", "va", "xong", "nhan", "bao", "cao", "cu", "the", "ngay",
    "thang", "nam", "dau", "moi",
  ]
}
