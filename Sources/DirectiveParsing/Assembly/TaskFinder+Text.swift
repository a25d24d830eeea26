internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// An item or paragraph: its clauses one by one, the last perhaps a stem.
  mutating func readText(_ index: Int) {
    let node = outline.nodes[index]
    let reading = Reading(node.passage)
    guard reading.count > 0 else { return }
    if node.label != nil || hasChildren[index], let section = SectionRule.section(of: reading),
      hasChildren[index]
    {
      frames[index].section = section
    }
    if frames[index].section == .silent, traits.kind != .directive { return }
    if Self.attachment.end(in: reading, at: 0) != nil { return }
    if hasChildren[index] || reading.keys.last == ":",
      let found = OwnerHeadingRule.owners(of: reading)
    {
      take(found, of: reading, index)
      return
    }
    var clauses = ClauseSplitter.clauses(of: reading)
    let isStem = reading.keys.last == ":" || endsAsStem(reading, index)
    let stem = isStem ? clauses.popLast() : nil
    var walk = NodeWalk(
      index: index, owners: frames[index].owners, isRequest: frames[index].isRequest)
    if node.part != .preamble || !clauses.isEmpty {
      for range in clauses { read(range, of: reading, &walk, isPreamble: node.part == .preamble) }
    }
    finish(&walk, reading)
    if let stem { readStem(stem, of: reading, index, owners: walk.owners) }
  }

  private static let sequels = Phrases("sau đây", "như sau", "dưới đây", "cụ thể như sau")

  /// “… thực hiện một số nội dung sau đây.” right above numbered items.
  private func endsAsStem(_ reading: Reading, _ index: Int) -> Bool {
    guard outline.nodes[index].label == nil, index + 1 < outline.nodes.count,
      outline.nodes[index + 1].label != nil, outline.nodes[index + 1].kind != .tableRow,
      reading.count > 6, reading.keys.last == "."
    else { return false }
    return (reading.count - 5..<reading.count - 1).contains {
      Self.sequels.end(in: reading, at: $0) == reading.count - 1
    }
  }

  /// Below an appendix's title.
  private static let attachment = Phrases("(kèm theo", "(ban hành kèm theo", "(đính kèm")

  /// What one node's clauses share.
  struct NodeWalk {
    var index: Int
    var owners: [Party]
    var isRequest: Bool
    /// Rows of this node, in `rows`.
    var first: Int?
    /// The last clause was part of a row.
    var isOpen = false
    var previous: Range<Int>?
    var topic: String?
    /// A deadline of “Hoàn thành trước …” for the rows before.
    var closing: Deadline?
    /// Those rows end here.
    var closed = 0
    var closingReceivers: [String] = []
  }

  private mutating func read(
    _ range: Range<Int>, of reading: Reading, _ walk: inout NodeWalk, isPreamble: Bool
  ) {
    let mark = range.lowerBound > 0 ? reading.keys[range.lowerBound - 1] : "."
    let clause = Clause(
      reading: reading, range: range, isSentence: mark != ";" || reading.isCapital(range.lowerBound)
    )
    defer { walk.previous = range }
    if isRoutineClause(clause, &walk) { return }
    let found = deadlines(in: clause)
    if closes(clause, found) {
      walk.isOpen = false
      return
    }
    if let second = secondDate(in: clause, found) {
      read(range.lowerBound..<second, of: reading, &walk, isPreamble: isPreamble)
      read(second..<range.upperBound, of: reading, &walk, isPreamble: isPreamble)
      return
    }
    if walk.isOpen, walk.first != nil, !walk.owners.isEmpty,
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
      let isApart =
        found.contains { $0.deadline.kind == .recurring }
        || !found.isEmpty
          && !deadlines(in: Clause(reading: reading, range: rows[last].range)).isEmpty
        || reading.isCapital(opening.start)
      if ContinuationRule.continues(clause, opening: opening, behind: mark, isApart: isApart)
        || ContinuationRule.isMember(
          clause, opening: opening, of: Clause(reading: reading, range: previous))
      {
        rows[last].range = rows[last].range.lowerBound..<range.upperBound
        return
      }
    }
    add(opening, clause, &walk)
  }

  /// “Hồ sơ gồm: phiếu đánh giá; báo cáo tổng hợp …”: a member of a list that assigns nothing.
  private func isListed(_ clause: Clause, _ walk: NodeWalk) -> Bool {
    guard let previous = walk.previous, !clause.reading.isCapital(clause.range.lowerBound) else {
      return false
    }
    return ContinuationRule.enumerates(Clause(reading: clause.reading, range: previous))
  }

  /// How the clause begins, by its own words or by where it stands.
  private func opening(of clause: Clause, _ walk: NodeWalk, _ found: [DeadlineReading])
    -> Opening?
  {
    let plain = OpeningReader().opening(of: clause)
    if plain?.owners != nil { return plain }
    if let timed = timed(clause, found), plain == nil || timed.owners != nil { return timed }
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
      found.contains(where: { $0.strength == .firm || $0.deadline.kind == .recurring }),
      !deadlines(in: Clause(reading: clause.reading, range: last.range)).isEmpty
    {
      return ListItemRule.opening(of: clause)
    }
    return nil
  }

  /// “Hằng năm, cấp ủy các cấp …”, “trước ngày 20 hằng tháng báo cáo …”: a time, then the duty.
  private func timed(_ clause: Clause, _ found: [DeadlineReading]) -> Opening? {
    let start = clause.range.lowerBound
    guard let time = found.first, time.range.lowerBound - start <= 1,
      time.range.upperBound < clause.range.upperBound
    else { return nil }
    var next = time.range.upperBound
    if clause.key(next) == "," { next += 1 }
    guard next < clause.range.upperBound,
      var opening = OpeningReader().plain(
        Clause(reading: clause.reading, range: clause.range), at: next)
    else { return nil }
    opening.condition = start..<next
    opening.start = start
    return opening
  }

  /// Takes in “Đơn vị chủ trì: Sở A; thời gian: Quý I.” behind the duty in the same paragraph.
  private mutating func describe(
    _ found: TaskAttributes, until end: Int, _ walk: inout NodeWalk
  ) {
    guard let first = walk.first else { return }
    for place in first..<rows.count where rows[place].node == walk.index {
      if !found.owners.isEmpty, rows[place].isInherited {
        rows[place].owners = found.owners
        rows[place].isInherited = false
        rows[place].isFallback = false
        rows[place].isRoutine = false
        rows[place].rules["owners"] = AttributeRule.id
      }
      if !found.coordinators.isEmpty { rows[place].coordinators = found.coordinators }
      rows[place].deliverable = found.deliverable ?? rows[place].deliverable
    }
    walk.closing = found.deadline ?? walk.closing
    walk.closed = rows.count
    rows[rows.count - 1].range = rows[rows.count - 1].range.lowerBound..<end
  }

  /// Whether the clause binds somebody here.
  private func isAssigned(
    _ opening: Opening, _ clause: Clause, _ walk: NodeWalk, _ isPreamble: Bool
  ) -> Bool {
    if traits.kind == .silent { return false }
    let isTrigger = Self.triggers.contains(opening.rule)
    if isPreamble { return isTrigger && opening.owners?.isKnown == true }
    if traits.kind == .invitation {
      return !isComing(clause, opening)
        && (opening.owners?.isKnown == true && (isTrigger || opening.rule == ActorRule.id)
          || opening.owners == nil && !walk.owners.isEmpty)
    }
    guard !ContinuationRule.isAccountability(clause, opening) else { return false }
    if frames[walk.index].section == .silent {
      return isTrigger && opening.owners?.isKnown == true
    }
    guard !ApprovalRule.approves(clause, opening) else { return false }
    guard let owners = opening.owners else {
      return !walk.owners.isEmpty || !fallbackOwners().isEmpty
    }
    if opening.rule == ActorRule.id, traits.isIssuer(owners), traits.kind != .plan {
      // “Văn phòng Chính phủ theo dõi, kiểm tra …” (B15)
      return traits.kind == .directive
        && Self.watching.end(in: clause.reading, at: opening.predicate) != nil
    }
    return true
  }

  /// “…, Sở Tài chính thẩm định …”: where another body's duty begins (S1).
  private func secondActor(in clause: Clause, behind opening: Opening) -> Int? {
    let actors = InnerOpening.actors(in: clause, from: opening.predicate + 1)
    return actors.first { !$0.isSame(as: opening) }?.start
  }

  private static let watching = Phrases("theo dõi", "đôn đốc", "có trách nhiệm theo dõi")

  /// Rules whose word says that something is assigned.
  private static let triggers: Set<RuleID> = [
    AssignRule.id, DelegateRule.id, DemandRule.id, RequestRule.id, IssuerAssignsRule.id,
    ResponsibilityRule.id,
  ]

  private static let coming = Phrases(
    "tham dự", "dự họp", "đến dự", "dự", "bố trí", "sắp xếp", "tham gia", "có mặt", "đến")

  private func isComing(_ clause: Clause, _ opening: Opening) -> Bool {
    traits.kind == .invitation
      && Self.coming.end(in: clause.reading, at: opening.predicate, limit: clause.range.upperBound)
        != nil
  }

  /// Whose duty it is where nobody is named at all.
  func fallbackOwners() -> [Party] {
    switch traits.kind {
    case .plan: traits.issuer.map { [$0] } ?? []
    case .directive: root.rule == nil ? [] : traits.addressees
    case .decision, .invitation, .silent: []
    }
  }

  private mutating func isRoutineClause(_ clause: Clause, _ walk: inout NodeWalk) -> Bool {
    guard traits.kind != .silent else { return false }
    if DifficultyRule.matches(clause) {
      var row = TaskRow(node: walk.index, range: clause.range, predicate: clause.range.lowerBound)
      let opening = OpeningReader().opening(of: clause)
      row.owners =
        opening?.owners?.parties ?? (walk.owners.isEmpty ? traits.addressees : walk.owners)
      row.isInherited = opening?.owners == nil
      row.reportTo = ReportRule.receivers(in: clause, from: clause.range.lowerBound)
      row.isRoutine = true
      row.heading = frames[walk.index].heading
      row.rules["task"] = DifficultyRule.id
      row.deadline.kind = .eventRelative
      rows.append(row)
      walk.isOpen = false
      return true
    }
    if let notice = ExecutionRule.notice(clause) {
      var row = TaskRow(
        node: walk.index, range: notice.start..<clause.range.upperBound, predicate: notice.start)
      row.owners = notice.owners.parties
      row.isRoutine = true
      row.heading = frames[walk.index].heading
      row.rules["task"] = ExecutionRule.id
      rows.append(row)
      walk.isOpen = false
      return true
    }
    return false
  }

  private mutating func add(_ opening: Opening, _ clause: Clause, _ walk: inout NodeWalk) {
    let frame = frames[walk.index]
    var row = TaskRow(
      node: walk.index, range: opening.start..<clause.range.upperBound, predicate: opening.predicate
    )
    row.rules["task"] = opening.rule
    if let owners = opening.owners {
      var named = OwnerReference.owners(
        owners, in: clause.reading, current: walk.owners, traits: traits)
      if frame.isDirected, opening.rule == ActorRule.id {
        named.parties = frame.owners + named.parties
      }
      row.owners = named.parties
      row.isInherited = named.isInherited
      row.rules["owners"] = opening.rule
      row.isRequest =
        opening.isRequest
        || frame.isRequest
          && (opening.rule == ActorRule.id
            || opening.rule == AssignRule.id && !outline.nodes[walk.index].path.isEmpty)
      walk.owners = named.parties
      walk.isRequest = row.isRequest
    } else {
      let isFallback = walk.owners.isEmpty
      let named = frame.rule == AttributeRule.id ? nil : BracketRule.owners(of: clause)
      row.owners = isFallback ? fallbackOwners() : walk.owners
      row.isInherited = true
      row.isFallback = isFallback
      row.isRequest =
        walk.isRequest
        || RequestRule.opens(clause, at: opening.condition?.upperBound ?? opening.start)
      row.coordinators = frame.coordinators
      row.rules["owners"] = frame.rule ?? opening.rule
      if let named {
        row.owners = named.parties
        row.isInherited = false
        row.isFallback = false
        row.rules["owners"] = BracketRule.id
      } else if isFallback || frame.rule == nil,
        let named = BracketRule.names(at: clause)
      {
        row.owners = named.owners.parties
        row.coordinators += named.coordinators?.parties ?? []
        row.isInherited = false
        row.isFallback = false
        row.rules["owners"] = BracketRule.id
      } else if isFallback, traits.kind == .plan {
        row.isRoutine = !hasProduct(clause)
      }
    }
    row.owners += ChargedBodyRule.owners(of: clause, opening).filter { party in
      !row.owners.contains { $0.organization == party.organization }
    }
    if let topic = opening.topic { walk.topic = clause.reading.text(topic) }
    row.heading = walk.topic ?? frame.heading
    row.deliverable = frame.deliverable
    if frame.section == .general, opening.owners == nil { row.isRoutine = !hasProduct(clause) }
    if ExecutionRule.isRoutine(clause, predicate: opening.predicate) {
      row.isRoutine = true
      row.rules["routine"] = ExecutionRule.id
    }
    walk.first = walk.first ?? rows.count
    walk.isOpen = true
    rows.append(row)
  }

  private static let products = Phrases(
    "trình", "ban hành", "báo cáo", "tham mưu", "xây dựng kế hoạch", "lập danh sách", "tổng hợp",
    "gửi", "phê duyệt", "công bố", "thành lập")

  /// A general direction with something to hand in, or a date, is a row of its own (G1).
  private func hasProduct(_ clause: Clause) -> Bool {
    Self.products.contains(in: clause.reading, clause.range)
      || deadlines(in: clause).contains { $0.deadline.date != nil }
  }

  /// Coordinators, receivers and dates, once it is settled where each row ends.
  private mutating func finish(_ walk: inout NodeWalk, _ reading: Reading) {
    if !walk.owners.isEmpty { lastOwners[walk.index] = walk.owners }
    if !walk.owners.isEmpty, let parent = outline.nodes[walk.index].parent,
      frames[parent].owners.isEmpty
    {
      lastOwners[parent] = walk.owners
    }
    guard let first = walk.first else { return }
    for place in first..<rows.count
    where rows[place].node == walk.index && rows[place].rules["task"] != DifficultyRule.id {
      let clause = Clause(reading: reading, range: rows[place].range)
      let lists =
        CoordinatorRule.lists(
          in: clause, from: max(rows[place].predicate, clause.range.lowerBound))
        + (rows[place].rules["owners"] == BracketRule.id ? BracketRule.helpers(of: clause) : [])
      if !lists.isEmpty {
        let owners = Set(rows[place].owners.map(\.organization))
        rows[place].coordinators += lists.flatMap(\.parties).filter { party in
          !owners.contains(party.organization)
            && !rows[place].coordinators.contains { $0.organization == party.organization }
        }
        rows[place].rules["coordinators"] = CoordinatorRule.id
      }
      rows[place].reportTo = ReportRule.receivers(
        in: clause, from: max(rows[place].predicate, clause.range.lowerBound))
      if !rows[place].reportTo.isEmpty { rows[place].rules["reportTo"] = ReportRule.id }
      for name in walk.closingReceivers where !rows[place].reportTo.contains(name) {
        rows[place].reportTo.append(name)
      }
      setDeadline(place, clause, walk)
    }
  }

  /// The last clause before a colon: whom it charges, with whom, by when.
  private mutating func readStem(
    _ range: Range<Int>, of reading: Reading, _ index: Int, owners: [Party]
  ) {
    let clause = Clause(reading: reading, range: range)
    let isTop = outline.nodes[index].parent == nil && outline.nodes[index].label == nil
    if frames[index].owners.isEmpty, !owners.isEmpty { frames[index].owners = owners }
    if let opening = OpeningReader().opening(of: clause) ?? nil {
      take(opening, of: clause, index)
      if opening.owners != nil || !owners.isEmpty || !frames[index].owners.isEmpty, !isTop,
        hasChildren[index]
      {
        var walk = NodeWalk(
          index: index, owners: frames[index].owners, isRequest: frames[index].isRequest)
        add(opening, clause, &walk)
        let row = rows.removeLast()
        stems[index] = row
      }
    } else if let deadline = stemDeadline(clause) {
      frames[index].deadline = deadline
    }
    // “Trước ngày D, hoàn thành các việc sau:” between a title and its items.
    if !isTop {
      if StemRule.charge(clause) != nil { frames[index].section = .duties }
      spread(index)
    }
    if isTop {
      root = frames[index]
      if traits.kind == .directive { root.section = .duties }
      if let charge = StemRule.charge(clause) {
        root.rule = StemRule.id
        root.owners = charge.owners.flatMap {
          OwnerReference.owners($0, in: reading, current: [], traits: traits).parties
        }
        root.isRequest = charge.isRequest
      }
    }
  }
}
