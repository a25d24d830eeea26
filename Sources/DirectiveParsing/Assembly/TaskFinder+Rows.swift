internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  mutating func add(_ opening: Opening, _ clause: Clause, _ walk: inout NodeWalk) {
    let frame = frames[walk.index]
    var row = TaskRow(
      node: walk.index, range: opening.start..<clause.range.upperBound, predicate: opening.predicate
    )
    row.rules["task"] = opening.rule
    let opening = CommitteeRule.directing(opening, in: clause, by: walk.owners)
    if let owners = opening.owners {
      var named = OwnerReference.owners(
        owners, in: clause.reading, current: walk.owners, traits: traits)
      if frame.isDirected, opening.rule == ActorRule.id {
        named.parties = frame.owners + named.parties
      }
      row.owners = named.parties
      row.coordinators += owners.helpers.map { $0.party(except: nil) }
      row.isInherited = named.isInherited
      row.rules["owners"] = opening.rule
      row.isRequest =
        opening.isRequest && !traits.leads(named.parties)
        || frame.isRequest
          && (opening.rule == ActorRule.id
            || opening.rule == AssignRule.id && !outline.nodes[walk.index].path.isEmpty)
          && !traits.commands(named.parties)
        || !clause.isSentence && walk.isRequest && opening.rule == ActorRule.id
          && !traits.commands(named.parties)
      walk.owners = named.parties
      walk.isRequest = row.isRequest
    } else {
      // “Nghiêm cấm …” binds all whom the section or the letter charges, not the one named last.
      if walk.first == nil, ProhibitionRule.opens(clause, at: opening.start) {
        walk.owners = frame.isBare || frame.rule == StemRule.id ? frame.owners : root.owners
      }
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
        row.owners =
          OwnerReference.owners(named, in: clause.reading, current: [], traits: traits).parties
        row.isInherited = false
        row.isFallback = false
        row.rules["owners"] = BracketRule.id
      } else if isFallback || frame.rule == nil,
        let named = BracketRule.names(at: clause)
      {
        row.owners =
          OwnerReference.owners(named.owners, in: clause.reading, current: [], traits: traits)
          .parties
        row.coordinators += named.coordinators?.parties ?? []
        row.isInherited = false
        row.isFallback = false
        row.rules["owners"] = BracketRule.id
      } else if isFallback, traits.kind == .plan {
        row.isRoutine = !hasProduct(clause)
      }
    }
    let charged = ChargedBodyRule.owners(of: clause, opening, charged: row.owners).filter { party in
      !row.owners.contains { $0.organization == party.organization }
    }
    row.owners += charged
    // What follows is theirs too, but where the clause itself names who directs them.
    if !charged.isEmpty, opening.owners == nil { walk.owners = row.owners }
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
  func hasProduct(_ clause: Clause) -> Bool {
    Self.products.contains(in: clause.reading, clause.range)
      || deadlines(in: clause).contains { $0.deadline.date != nil }
  }

  mutating func isRoutineClause(_ clause: Clause, _ walk: inout NodeWalk) -> Bool {
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
}
