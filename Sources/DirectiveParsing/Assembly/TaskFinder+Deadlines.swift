internal import DirectiveModel

extension TaskFinder {
  /// All deadlines of a clause in the order of the text.
  func deadlines(in clause: Clause) -> [DeadlineReading] {
    reader.readings(in: clause.reading.time, range: clause.range)
  }

  /// What a stem says for its items; “Sau khi nghe báo cáo …” is no deadline of theirs, nor is a
  /// time that is over: “qua kiểm tra (từ ngày 10/7 đến ngày 25/8), yêu cầu: …”.
  func stemDeadline(_ clause: Clause) -> Deadline? {
    let found = deadlines(in: clause).filter { reading in
      guard let issued = reader.issued, let date = reading.deadline.date else {
        return reading.strength >= .soft
      }
      return reading.strength >= .soft && date >= issued
    }
    return reader.principal(of: found)?.deadline
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
    if let own, !(own.deadline.kind == .eventRelative && own.strength == .weak && inherited != nil)
    {
      rows[place].deadline = own.deadline
      rows[place].rules["deadline"] = own.rule
      rows[place].doubts += own.doubts
    } else if let inherited {
      rows[place].deadline = inherited
      rows[place].deadline.inherited = true
      if own != nil { rows[place].deadline.alternativeKind = .eventRelative }
    }
  }

  private static let remainders = Phrases(
    "phần còn lại", "số còn lại", "diện tích còn lại", "các hộ còn lại", "nội dung còn lại")

  /// “trình A trước ngày D, trình B trước ngày E” are two rows (S2): where the second begins.
  func secondDate(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    let dated = found.filter {
      ($0.strength == .firm || $0.strength >= .bare && $0.deadline.date != nil)
        && $0.deadline.kind != .recurring
    }
    guard dated.count > 1 else { return nil }
    for (first, second) in zip(dated, dated.dropFirst()) where first.strength == .firm {
      for index in first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
      where clause.key(index) == "," && clause.isOuter(index) {
        let rest = Clause(
          reading: clause.reading, range: index + 1..<clause.range.upperBound, isSentence: false)
        if Self.remainders.end(in: clause.reading, at: index + 1) != nil { return index + 1 }
        if let opening = OpeningReader().opening(of: rest), opening.start < second.range.lowerBound
        {
          return index + 1
        }
      }
    }
    return nil
  }
}
