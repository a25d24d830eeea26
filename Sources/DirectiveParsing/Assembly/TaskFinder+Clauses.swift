internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// “Trên đây là Kế hoạch …”: no part of the duty before it.
  private static let endings = Phrases(
    [
      "trên đây là", "quyết định có hiệu lực", "mọi thông tin", "mọi chi tiết",
      "thông tin liên hệ", "chi tiết liên hệ", "chi tiết xin liên hệ", "đầu mối liên hệ",
      "xin trân trọng cảm ơn", "trân trọng cảm ơn", "trân trọng",
    ]
      + kinds.flatMap { kind in states.map { "\(kind) này \($0)" } })
  private static let kinds = [
    "kế hoạch", "quyết định", "chỉ thị", "nghị quyết", "kết luận", "hướng dẫn", "thông báo",
    "văn bản", "quy chế", "phương án", "chương trình", "quy định", "công văn", "đề án",
  ]
  private static let states = [
    "được", "có hiệu lực", "thay thế", "áp dụng", "phổ biến đến", "gồm",
  ]

  mutating func read(
    _ whole: Range<Int>, of reading: Reading, _ walk: inout NodeWalk, isPreamble: Bool
  ) {
    // “Một là, …” counts the sentence and is no part of its duty.
    let counted = OrdinalOpener.end(in: reading, at: whole.lowerBound)
      .flatMap { $0 < whole.upperBound ? $0 : nil }
    let range = (counted ?? whole.lowerBound)..<whole.upperBound
    let mark =
      range.lowerBound > 0 && counted == nil ? reading.keys[range.lowerBound - 1] : "."
    if mark != ";" { walk.sentence = rows.count }
    let clause = Clause(
      reading: reading, range: range, isSentence: mark != ";" || reading.isCapital(range.lowerBound)
    )
    defer { walk.previous = range }
    if isRoutineClause(clause, &walk) { return }
    if Self.endings.end(in: reading, at: range.lowerBound, limit: range.upperBound) != nil,
      OpeningReader().opening(of: clause)?.owners == nil
    {
      walk.isOpen = false
      return
    }
    if BlameRule.blames(clause) || OutlookRule.foretells(clause) {
      walk.isOpen = false
      return
    }
    let found = deadlines(in: clause)
    if closes(clause, found) || closesPoints(clause, found) {
      walk.isOpen = false
      return
    }
    if let second = secondDate(in: clause, found) {
      read(range.lowerBound..<second, of: reading, &walk, isPreamble: isPreamble)
      read(second..<range.upperBound, of: reading, &walk, isPreamble: isPreamble)
      return
    }
    if walk.isOpen, walk.first != nil,
      let found = AttributeRule.attributes(of: clause, reader: reader)
    {
      describe(found, until: range.upperBound, &walk)
      return
    }
    let opening =
      mark == ";" && !walk.isOpen && isListed(clause, walk)
      ? nil : opening(of: clause, walk, found)
    if let opening, let second = secondActor(in: clause, behind: opening) {
      read(range.lowerBound..<second, of: reading, &walk, isPreamble: isPreamble)
      read(second..<range.upperBound, of: reading, &walk, isPreamble: isPreamble)
      return
    }
    guard let opening, isAssigned(opening, clause, walk, isPreamble) else {
      // “Tập đoàn A chịu trách nhiệm toàn diện về chất lượng; cập nhật tiến độ …”: who does the next.
      if walk.first == nil, let opening, let owners = opening.owners,
        ConsequenceRule.isAnswerable(clause, opening)
      {
        walk.owners =
          OwnerReference.owners(owners, in: reading, current: walk.owners, traits: traits).parties
        return
      }
      // A sentence that says more of the same duty.
      if walk.isOpen, walk.first != nil {
        rows[rows.count - 1].range = rows[rows.count - 1].range.lowerBound..<range.upperBound
      }
      return
    }
    if walk.isOpen, walk.first != nil, let previous = walk.previous {
      let last = rows.count - 1
      let isDated =
        reader.principal(
          of: deadlines(in: Clause(reading: reading, range: rows[last].range)).filter {
            $0.strength == .firm
          }) != nil
      if !isDated, ContinuationRule.completes(clause, opening: opening) {
        rows[last].range = rows[last].range.lowerBound..<range.upperBound
        walk.closing = reader.principal(of: found)?.deadline
        walk.closed = rows.count
        walk.closingReceivers = ReportRule.receivers(in: clause, from: opening.start)
        return
      }
      if !isDated,
        tellsPart(opening, clause, of: Clause(reading: reading, range: rows[last].range))
          || ContinuationRule.reportsResult(clause, found)
          || ContinuationRule.sendsProduct(
            clause, opening, of: Clause(reading: reading, range: rows[last].range), found)
      {
        rows[last].range = rows[last].range.lowerBound..<range.upperBound
        return
      }
      let isApart =
        found.contains {
          $0.deadline.kind == .recurring
            || $0.deadline.kind == .immediate
              && ($0.deadline.anchor != nil || waits(clause, behind: $0))
        } || ClauseShape.isNumbered(clause)
        || reportsAll(found, walk)
        || !found.isEmpty
          && !deadlines(in: Clause(reading: reading, range: rows[last].range)).isEmpty
        || reading.isCapital(opening.start)
      let above = Clause(reading: reading, range: previous)
      let isMember =
        mark == ";" && found.isEmpty
        && (ContinuationRule.isMember(
          clause, opening: opening, of: above, isListing: walk.isListing)
          || ContinuationRule.isFault(clause, opening: opening, behind: above))
      walk.isListing = isMember
      // “Tạo môi trường thuận lợi …; bổ sung các nội dung …”
      let isSpirit =
        mark == ";" && found.isEmpty && opening.owners == nil && !isApart
        && ClauseShape.isSoft(above, at: rows[last].range.lowerBound) && !hasProduct(clause)
      if isMember || isSpirit
        || ContinuationRule.continues(
          clause, opening: opening, of: above, behind: mark, isApart: isApart)
      {
        rows[last].range = rows[last].range.lowerBound..<range.upperBound
        return
      }
    }
    add(opening, clause, &walk)
    setAside(clause, &walk)
  }

  /// “(riêng Trạm B xong trước ngày E)”: a row of its own, cut out of the one around it.
  private mutating func setAside(_ clause: Clause, _ walk: inout NodeWalk) {
    let host = rows.count - 1
    for (inside, opening) in BracketRule.rows(of: clause)
    where inside.lowerBound > rows[host].range.lowerBound {
      guard let owners = opening.owners else { continue }
      rows[host].holes.append(inside.lowerBound - 1..<inside.upperBound + 1)
      var row = TaskRow(node: walk.index, range: inside, predicate: opening.predicate)
      row.owners =
        OwnerReference.owners(owners, in: clause.reading, current: [], traits: traits).parties
      row.isRequest = rows[host].isRequest
      row.heading = rows[host].heading
      row.rules["task"] = BracketRule.id
      row.rules["owners"] = BracketRule.id
      walk.asides.append(row)
    }
  }

  private static let conditions = TaskWords.table["condition"]

  /// “báo cáo ngay Tổ trưởng khi phát sinh vụ việc”: at once, but only then.
  private func waits(_ clause: Clause, behind time: DeadlineReading) -> Bool {
    (time.range.upperBound..<clause.range.upperBound).contains {
      Self.conditions.end(in: clause.reading, at: $0) != nil
    }
  }

  /// “Tổ chức 02 đợt tập huấn; đợt 1 từ ngày D đến ngày E”: when the first of them is.
  private func tellsPart(_ opening: Opening, _ clause: Clause, of previous: Clause) -> Bool {
    let start = ClauseShape.start(of: clause)
    return opening.owners == nil && Self.parts.end(in: clause.reading, at: start) == start + 1
      && start + 1 < clause.range.upperBound
      && clause.reading.passage.tokens[start + 1].kind == .number
      && previous.range.contains { previous.key($0) == clause.key(start) }
  }

  /// “A; B; gửi báo cáo về X trước ngày D”: behind two duties the report is on both, a row of its own.
  private func reportsAll(_ found: [DeadlineReading], _ walk: NodeWalk) -> Bool {
    rows.count - walk.sentence > 1 && found.contains { $0.strength == .firm }
  }

  /// “Hồ sơ gồm: phiếu đánh giá; báo cáo tổng hợp …”: a member of a list that assigns nothing.
  func isListed(_ clause: Clause, _ walk: NodeWalk) -> Bool {
    guard let previous = walk.previous, !clause.reading.isCapital(clause.range.lowerBound) else {
      return false
    }
    return ContinuationRule.enumerates(Clause(reading: clause.reading, range: previous))
  }

  /// How the clause begins, by its own words or by where it stands.
  func opening(of clause: Clause, _ walk: NodeWalk, _ found: [DeadlineReading])
    -> Opening?
  {
    var plain = OpeningReader().opening(of: clause)
    if let asked = plain {
      if let own = SubordinateRule.own(asked, in: clause.reading, traits: traits) { plain = own }
      if !walk.owners.isEmpty, SubordinateRule.asksPrivate(clause, asked) {
        plain = Opening(
          rule: SubordinateRule.id, start: asked.start, owners: nil, predicate: asked.start)
      }
    }
    if plain?.owners != nil { return plain }
    // “Trong tháng 12: khởi công.” behind “Trong tháng 11: bàn giao.” has a time of its own.
    let isLabelled =
      walk.previous != nil && found.first.map { plain?.topic?.overlaps($0.range) == true } == true
    if let timed = timed(clause, found), plain == nil || timed.owners != nil || isLabelled {
      // “Mỗi tuần 02 buổi, cử tổ công tác lưu động …”: whoever sends them out is charged.
      guard !walk.owners.isEmpty, SubordinateRule.asksPrivate(clause, timed) else { return timed }
      return Opening(
        rule: SubordinateRule.id, start: timed.start, owners: nil, predicate: timed.start)
    }
    if let passive = PassiveRule.opening(of: clause), plain == nil || walk.owners.isEmpty {
      return passive
    }
    if let plain { return ProductRule.isTold(clause, plain) ? nil : plain }
    if let product = ProductRule.opening(of: clause, found) { return product }
    let frame = frames[walk.index]
    if walk.previous == nil, walk.owners.isEmpty || frame.rule == nil,
      BracketRule.names(at: clause) != nil || BracketRule.owners(of: clause) != nil
    {
      return ListItemRule.opening(of: clause)
    }
    if walk.previous == nil, frame.isBare, !frame.owners.isEmpty, frame.section == .duties,
      outline.nodes[walk.index].label != nil || described.contains(walk.index)
    {
      return ListItemRule.opening(of: clause)
    }
    // A date of its own makes a row of what follows a dated one (S2).
    if walk.isOpen, walk.first != nil, let last = rows.last,
      found.contains(where: {
        $0.strength == .firm || $0.deadline.kind == .recurring
          || $0.deadline.date != nil && isGoal(behind: $0, clause)
      }),
      !deadlines(in: Clause(reading: clause.reading, range: last.range)).isEmpty
    {
      return ListItemRule.owned(clause, until: found) ?? ListItemRule.opening(of: clause)
    }
    if walk.isOpen, walk.first != nil, !isListed(clause, walk) {
      return PlaceDutyRule.opening(of: clause, found)
    }
    return nil
  }

  private static let counts = Phrases(
    "một lần", "01 lần", "1 lần", "02 lần", "hai lần", "ít nhất một lần", "ít nhất 01 lần",
    "ít nhất 1 lần", "tối thiểu 01 lần", "tối thiểu một lần", "ít nhất 02 lần", "ít nhất hai lần")

  /// “Hằng năm, cấp ủy các cấp …”, “trước ngày 20 hằng tháng báo cáo …”: a time, then the duty.
  func timed(_ clause: Clause, _ found: [DeadlineReading]) -> Opening? {
    let start = clause.range.lowerBound
    guard let time = found.first, time.range.lowerBound - start <= 1,
      time.range.upperBound < clause.range.upperBound
    else { return nil }
    var next = time.range.upperBound
    // “mỗi quý ít nhất một lần làm việc với …”
    if time.deadline.kind == .recurring {
      next = Self.counts.end(in: clause.reading, at: next) ?? next
    }
    if clause.key(next) == "," || clause.key(next) == ":" { next += 1 }
    // “Định kỳ hằng quý, trước ngày 10 tháng đầu quý sau, các tổ chức tín dụng báo cáo …”
    while let more = found.first(where: { (next...next + 1).contains($0.range.lowerBound) }),
      more.range.upperBound < clause.range.upperBound
    {
      next = more.range.upperBound
      if clause.key(next) == "," { next += 1 }
    }
    guard next < clause.range.upperBound,
      var opening = OpeningReader().plain(
        Clause(reading: clause.reading, range: clause.range), at: next)
    else { return nil }
    opening.condition = start..<next
    opening.start = start
    return opening
  }
}
