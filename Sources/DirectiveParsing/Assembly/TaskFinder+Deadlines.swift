internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// All deadlines of a clause in the order of the text.
  func deadlines(in clause: Clause) -> [DeadlineReading] {
    reader.readings(in: clause.reading.time, range: clause.range)
  }

  /// What a stem says for its items; “Sau khi nghe báo cáo …” is no deadline of theirs, nor is a
  /// time that is over: “qua kiểm tra (từ ngày 10/7 đến ngày 25/8), yêu cầu: …”.
  func stemDeadline(_ clause: Clause) -> Deadline? {
    let preamble = preambleEnd(of: clause)
    let found = deadlines(in: clause).filter { reading in
      guard reading.range.lowerBound >= preamble, !isAim(reading, of: clause) else { return false }
      guard let issued = reader.issued, let date = reading.deadline.date else {
        return reading.strength >= .soft
      }
      return reading.strength >= .soft && date >= issued
    }
    return reader.principal(of: found)?.deadline
  }

  private static let preambles = Phrases(
    "thực hiện", "căn cứ", "theo", "xét", "tiếp theo", "trên cơ sở", "triển khai")
  private static let charges = Phrases(
    "yêu cầu", "giao", "đề nghị", "chỉ đạo", "phân công", "như sau", "kính mời")

  /// “Thực hiện Kết luận … về việc họp trước ngày 25/5, Ủy ban kính mời …:” no day before the verb
  /// is the items'.
  private func preambleEnd(of clause: Clause) -> Int {
    let start = clause.range.lowerBound
    guard Self.preambles.end(in: clause.reading, at: start) != nil else { return start }
    return clause.range.dropFirst(2).first { index in
      clause.isOuter(index) && clause.key(index - 1) != "theo".folded
        && Self.charges.end(in: clause.reading, at: index) != nil
    } ?? start
  }

  private static let aims = Phrases("phấn đấu", "mục tiêu", "để", "nhằm", "theo tinh thần")

  /// “Để …, phấn đấu đến hết năm chỉ số đạt …, Chủ tịch yêu cầu:”: an aim binds nobody.
  private func isAim(_ reading: DeadlineReading, of clause: Clause) -> Bool {
    var index = reading.range.lowerBound
    while index > clause.range.lowerBound, clause.key(index - 1) != "," { index -= 1 }
    return Self.aims.end(in: clause.reading, at: index, limit: reading.range.upperBound) != nil
      && reading.range.upperBound < clause.range.upperBound - 2
  }

  /// A cell that holds nothing but times: “Quý IV/2025”.
  func deadlines(inCell cell: Passage) -> [DeadlineReading] {
    reader.readings(in: DeadlineText(cell, isCell: true), isCell: true)
  }

  /// “Những việc chưa định thời hạn, xong trước ngày D” (S14), “Các nhiệm vụ trên hoàn thành …”:
  /// for the rows above.
  ///
  /// - Returns: Whether the clause was such a sentence; it is no row.
  mutating func closes(_ clause: Clause, _ found: [DeadlineReading]) -> Bool {
    guard let closing = found.last(where: { $0.scope == .everyTask || $0.scope == .undatedTasks })
    else { return false }
    for place in rows.indices where !rows[place].isRoutine && rows[place].deadline.kind == .none {
      rows[place].deadline = closing.deadline
      rows[place].deadline.inherited = true
      rows[place].deadline.alternativeKind = Deadline.Kind.none
      rows[place].rules["deadline"] = closing.rule
    }
    return true
  }

  mutating func setDeadline(_ place: Int, _ clause: Clause, _ walk: NodeWalk) {
    let own = reader.principal(of: deadlines(in: clause))
    let inherited = (place < walk.closed ? walk.closing : nil) ?? frames[walk.index].deadline
    if let own, !yields(own, to: inherited) {
      rows[place].deadline = anchored(own.deadline, at: place)
      rows[place].rules["deadline"] = own.rule
      rows[place].doubts += own.doubts
    } else if let inherited {
      rows[place].deadline = inherited
      rows[place].deadline.inherited = true
      if let own {
        rows[place].deadline.alternativeKind = own.deadline.kind
        rows[place].deadline.alternatives = own.deadline.date.map { [$0] }
      }
    }
  }

  /// A condition, or a whole year that may be of a noun (“kế hoạch thực hiện trong năm 2025”),
  /// yields to the day that stands for all items.
  private func yields(_ own: DeadlineReading, to inherited: Deadline?) -> Bool {
    guard let inherited else { return false }
    switch own.deadline.kind {
    case .eventRelative: return own.strength == .weak
    case .withinYear:
      guard own.strength < .firm, let last = own.deadline.date, let day = inherited.date else {
        return false
      }
      return day < last
    default: return false
    }
  }

  /// “Riêng Thuế cơ sở 1 hoàn thành trong vòng 15 ngày” behind “trong vòng 10 ngày kể từ ngày ban
  /// hành Kế hoạch này”: from the same day.
  private func anchored(_ deadline: Deadline, at place: Int) -> Deadline {
    guard deadline.kind == .relative, deadline.anchor == nil, deadline.date == nil,
      let offset = deadline.offset, place > 0
    else { return deadline }
    let before = rows[place - 1]
    guard before.node == rows[place].node, before.deadline.kind == .relative,
      let date = before.deadline.date, before.deadline.offset?.unit == offset.unit,
      let first = before.deadline.offset?.amount, let issued = reader.issued,
      reader.calendar.day(Deadline.Offset(amount: first, unit: offset.unit), after: issued) == date
    else { return deadline }
    var deadline = deadline
    deadline.date = reader.calendar.day(offset, after: issued)
    deadline.anchor = before.deadline.anchor
    deadline.alternatives = nil
    return deadline
  }

  private static let remainders = Phrases(
    "phần còn lại", "còn lại", "số còn lại", "diện tích còn lại", "các hộ còn lại",
    "nội dung còn lại")

  private static let parts = Phrases(
    "đợt", "giai đoạn", "lần", "riêng", "vòng", "phần", "bước", "hạng mục", "gói thầu", "số")

  /// “đợt 1 xong trước ngày D, đợt 2 xong trước ngày E”, “đến xã A trong quý III, đến xã B trong quý
  /// IV”: the first date closes its part, and the next part opens as the first did.
  private func isParallel(
    _ start: Int, _ first: DeadlineReading, _ second: DeadlineReading, _ clause: Clause
  ) -> Bool {
    guard first.range.upperBound == start - 1, second.strength == .firm,
      second.range.lowerBound > start, first.range.lowerBound > clause.range.lowerBound,
      first.deadline.date != second.deadline.date
    else { return false }
    if Self.parts.end(in: clause.reading, at: start) != nil { return true }
    let key = clause.key(start)
    return (max(clause.range.lowerBound, first.range.lowerBound - 12)..<first.range.lowerBound)
      .contains { clause.key($0) == key }
  }

  /// “trình A trước ngày D, trình B trước ngày E” are two rows (S2): where the second begins.
  func secondDate(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    let dated = found.filter {
      ($0.strength == .firm || $0.strength >= .bare && $0.deadline.date != nil)
        && $0.deadline.kind != .recurring
    }
    guard dated.count > 1 else { return nil }
    for (first, second) in zip(dated, dated.dropFirst())
    where first.strength == .firm && clause.isOuter(first.range.lowerBound) {
      for index in first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
      where clause.key(index) == "," && clause.isOuter(index) {
        let rest = Clause(
          reading: clause.reading, range: index + 1..<clause.range.upperBound, isSentence: false)
        if Self.remainders.end(in: clause.reading, at: index + 1) != nil { return index + 1 }
        if isParallel(index + 1, first, second, clause) { return index + 1 }
        if let opening = OpeningReader().opening(of: rest), opening.start < second.range.lowerBound
        {
          return index + 1
        }
      }
    }
    return nil
  }
}
