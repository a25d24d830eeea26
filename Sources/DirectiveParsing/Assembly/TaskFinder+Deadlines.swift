internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// All deadlines of a clause in the order of the text.
  func deadlines(in clause: Clause) -> [DeadlineReading] {
    if let known = clause.reading.deadlines.first(where: { $0.range == clause.range }) {
      return known.found
    }
    let found = reader.readings(in: clause.reading.time, range: clause.range)
    clause.reading.deadlines.append((clause.range, found))
    return found
  }

  /// What a stem says for its items; “Sau khi nghe báo cáo …” is no deadline of theirs, nor is a
  /// time that is over: “qua kiểm tra (từ ngày 10/7 đến ngày 25/8), yêu cầu: …”.
  func stemDeadline(_ clause: Clause) -> Deadline? {
    let preamble = preambleEnd(of: clause)
    let found = deadlines(in: clause).filter { reading in
      guard reading.range.lowerBound >= preamble || standsAlone(reading, in: clause),
        !isAim(reading, of: clause), !isPlanned(reading, in: clause)
      else { return false }
      // “Trong thời gian tới, yêu cầu:” only opens the sentence.
      if reading.deadline.kind == .asSoonAsPossible { return false }
      guard let issued = reader.issued, let date = reading.deadline.date else {
        return reading.strength >= .soft
      }
      return reading.strength >= .soft && date >= issued
    }
    return reader.principal(of: found)?.deadline
  }

  /// “chuẩn bị đợt đánh giá ngoài (dự kiến từ ngày 18 đến ngày 22 tháng 6):” tells when the event is.
  private func isPlanned(_ reading: DeadlineReading, in clause: Clause) -> Bool {
    (max(clause.range.lowerBound + 1, reading.range.lowerBound - 4)..<reading.range.lowerBound + 1)
      .contains {
        clause.key($0 - 1) == "(" && Self.plans.end(in: clause.reading, at: $0) != nil
      }
  }

  private static let plans = Phrases("dự kiến", "diễn ra", "tổ chức từ", "tổ chức vào")

  /// “Ngày 16/11: bàn giao …; …”, “Trong quý IV năm 2019: ban hành …”: what the node opens with is for
  /// all that follows in it and below it.
  mutating func readOpeningTime(_ reading: Reading, _ index: Int) {
    let limit = min(reading.count, 24)
    guard (1..<max(1, limit)).contains(where: { reading.keys[$0] == ":" }) else { return }
    let found = reader.readings(in: reading.time, range: 0..<limit)
    guard let time = found.first(where: { $0.range.lowerBound <= 4 }),
      time.strength >= .bare, time.deadline.date != nil || time.deadline.kind == .recurring,
      opensNode(time, reading), isAhead(time)
    else { return }
    frames[index].deadline = time.deadline
    frames[index].deadline?.alternativeKind = nil
  }

  /// Nothing but a weekday stands before it, nothing but a colon behind it.
  private func opensNode(_ time: DeadlineReading, _ reading: Reading) -> Bool {
    var end = time.range.upperBound
    // “Ngày 25/11 (nếu vào ngày nghỉ thì …):”
    if end < reading.count, reading.keys[end] == "(",
      let close = (end..<min(end + 16, reading.count)).first(where: { reading.keys[$0] == ")" })
    {
      end = close + 1
    }
    return end < reading.count && reading.keys[end] == ":"
      && (0..<time.range.lowerBound).allSatisfy { reading.isMark($0) || $0 < 2 }
      && (time.range.lowerBound == 0 || reading.keys[0] == "thứ".wordKey
        || reading.keys[0] == "chủ".wordKey)
  }

  /// A time in the brackets of a title is for all its items.
  ///
  /// “1. Nạo vét kênh (từ 05/11 đến 25/11/2025)”, with dashes below.
  mutating func readTitleTime(_ reading: Reading, _ index: Int) {
    var end = reading.count
    while end > 0, [":", ".", ";"].contains(reading.keys[end - 1]) { end -= 1 }
    guard hasChildren[index], end > 2, reading.keys[end - 1] == ")",
      let open = reading.keys[..<end].lastIndex(of: "("), end - open <= 24, open > 0
    else { return }
    let inside = reader.readings(in: reading.time, range: open + 1..<end - 1)
    guard let time = reader.principal(of: inside), time.strength >= .bare,
      time.deadline.date != nil, isAhead(time), time.range.lowerBound <= open + 4
    else { return }
    frames[index].deadline = time.deadline
    frames[index].deadline?.alternativeKind = nil
  }

  private func isAhead(_ reading: DeadlineReading) -> Bool {
    guard let issued = reader.issued, let date = reading.deadline.date else { return true }
    return date >= issued
  }

  private static let preambles = Phrases(
    "thực hiện", "căn cứ", "theo", "xét", "tiếp theo", "trên cơ sở", "triển khai", "để", "nhằm")
  private static let charges = Phrases(
    "yêu cầu", "giao", "đề nghị", "chỉ đạo", "phân công", "như sau", "kính mời")

  /// “Thực hiện Kết luận … về việc họp trước ngày 25/5, Ủy ban kính mời …:”, “Để bảo đảm nguồn cung
  /// trong những tháng cuối năm, Bộ yêu cầu:” no day before the verb is the items'.
  private func preambleEnd(of clause: Clause) -> Int {
    let start = clause.range.lowerBound
    guard Self.preambles.end(in: clause.reading, at: start) != nil else { return start }
    return clause.range.dropFirst(2).first { index in
      clause.isOuter(index) && clause.key(index - 1) != "theo".wordKey
        && Self.charges.end(in: clause.reading, at: index).map {
          // “trên cơ sở đề nghị của Sở A”
          clause.key($0) != Word.cua
        } == true
    } ?? start
  }

  /// “Để kịp tổng hợp, trước ngày 20/11, yêu cầu …:”: between commas it is of the duties behind.
  private func standsAlone(_ reading: DeadlineReading, in clause: Clause) -> Bool {
    let (start, end) = (reading.range.lowerBound, reading.range.upperBound)
    return start > clause.range.lowerBound && clause.key(start - 1) == ","
      && end < clause.range.upperBound
      && (clause.key(end) == "," || Self.charges.end(in: clause.reading, at: end) != nil)
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
  ///
  /// In the table of a month its days and weeks are that month's.
  func deadlines(inCell cell: Passage, of month: CalendarDay? = nil) -> [DeadlineReading] {
    var reader = reader
    if let month, reader.issued.map({ $0 < month }) ?? true { reader.issued = month }
    reader.isOfMonth = month != nil
    return reader.readings(in: DeadlineText(cell, isCell: true), isCell: true)
  }

  /// “Những việc chưa định thời hạn, xong trước ngày D” (S14), “Các nhiệm vụ trên hoàn thành …”:
  /// for the rows above.
  ///
  /// - Returns: Whether the clause was such a sentence; it is no row.
  mutating func closes(_ clause: Clause, _ found: [DeadlineReading]) -> Bool {
    guard let closing = found.last(where: { $0.scope == .everyTask || $0.scope == .undatedTasks })
    else { return false }
    let named = points(in: clause, before: closing.range.lowerBound)
    for place in rows.indices where isUndated(place) && isNamed(place, among: named) {
      close(place, by: closing)
    }
    return true
  }

  /// A sentence behind the row may still give it its day.
  func isUndated(_ place: Int) -> Bool {
    !rows[place].isRoutine && rows[place].deadline.kind == .none
  }

  /// The day of a sentence that closes several rows.
  mutating func close(_ place: Int, by closing: DeadlineReading) {
    rows[place].deadline = closing.deadline
    rows[place].deadline.inherited = true
    rows[place].deadline.alternativeKind = Deadline.Kind.none
    rows[place].rules["deadline"] = closing.rule
  }

  mutating func setDeadline(_ place: Int, _ clause: Clause, _ walk: NodeWalk) {
    let holes = rows[place].holes
    let own = reader.principal(
      of: deadlines(in: clause).filter { time in !holes.contains { $0.overlaps(time.range) } })
    let inherited = (place < walk.closed ? walk.closing : nil) ?? frames[walk.index].deadline
    // “Thời gian hoàn thành: Quý I.” in a line of its own is said of this row; one that several share
    // gives way to what they say themselves.
    let isTold =
      attributes[walk.index].map { $0.deadline != nil && !$0.lines.isEmpty } ?? false
      && place == walk.first && place == rows.count - 1
    if let own, !yields(own, to: inherited, isTold: isTold) {
      rows[place].deadline = anchored(own.deadline, at: place)
      rows[place].rules["deadline"] = own.rule
      rows[place].doubts += own.doubts
    } else if let inherited {
      rows[place].deadline = inherited
      rows[place].deadline.inherited = true
      rows[place].rules["deadline"] = StemRule.id
      if let own {
        rows[place].deadline.alternativeKind = own.deadline.kind
        rows[place].deadline.alternatives = own.deadline.date.map { [$0] }
      }
    }
  }

  /// A condition, or a whole year that may be of a noun (“kế hoạch thực hiện trong năm 2025”),
  /// yields to the day that stands for all items.
  private func yields(_ own: DeadlineReading, to inherited: Deadline?, isTold: Bool) -> Bool {
    guard let inherited else { return false }
    if isTold { return true }
    switch own.deadline.kind {
    // “thực hiện ngay các nội dung sau: … trước khi học sinh tựu trường” has its own time.
    case .eventRelative: return own.strength == .weak && inherited.kind != .immediate
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
}
