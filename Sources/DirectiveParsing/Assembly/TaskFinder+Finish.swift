internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// Coordinators, receivers and dates, once it is settled where each row ends.
  mutating func finish(_ walk: inout NodeWalk, _ reading: Reading) {
    if !walk.owners.isEmpty { lastOwners[walk.index] = walk.owners }
    if !walk.owners.isEmpty, let parent = outline.nodes[walk.index].parent,
      frames[parent].owners.isEmpty
    {
      lastOwners[parent] = walk.owners
    }
    guard let first = walk.first else { return }
    for aside in walk.asides {
      let place = rows.lastIndex { $0.range.lowerBound < aside.range.lowerBound } ?? rows.count - 1
      rows.insert(aside, at: max(place, first) + 1)
    }
    for place in first..<rows.count
    where rows[place].node == walk.index && rows[place].rules["task"] != DifficultyRule.id {
      let clause = Clause(reading: reading, range: rows[place].range)
      let parts = rows[place].parts.map { Clause(reading: reading, range: $0) }
      let predicate = rows[place].predicate
      let lists =
        parts.flatMap {
          CoordinatorRule.lists(in: $0, from: max(predicate, $0.range.lowerBound))
        }
        + (rows[place].rules["owners"] == BracketRule.id ? BracketRule.helpers(of: clause) : [])
      if !lists.isEmpty {
        let owners = Set(rows[place].owners.map(\.organization))
        rows[place].coordinators += lists.flatMap { list in
          OwnerReference.owners(list, in: reading, current: [], traits: traits).parties
        }.filter { party in
          !owners.contains(party.organization)
            && !rows[place].coordinators.contains { $0.organization == party.organization }
        }
        rows[place].rules["coordinators"] = CoordinatorRule.id
      }
      for name in parts.flatMap({
        ReportRule.receivers(in: $0, from: max(predicate, $0.range.lowerBound))
      }).map({ names.inFull(OwnerReference.issuer(traits, namedBy: $0)) })
      where !rows[place].reportTo.contains(name) {
        rows[place].reportTo.append(name)
      }
      if rows[place].reportTo.isEmpty, place > first,
        handsInAgain(clause) || ListItemRule.repeats(clause)
      {
        rows[place].reportTo = rows[place - 1].reportTo
      }
      if !rows[place].reportTo.isEmpty { rows[place].rules["reportTo"] = ReportRule.id }
      for name in walk.closingReceivers where !rows[place].reportTo.contains(name) {
        rows[place].reportTo.append(name)
      }
      setDeadline(place, clause, walk)
      // Without a time of its own the bracket has that of the sentence around it (G7).
      if rows[place].rules["task"] == BracketRule.id, rows[place].deadline.kind == .none, place > 0
      {
        rows[place].deadline = rows[place - 1].deadline
        rows[place].deadline.inherited = true
        rows[place].deadline.alternativeKind = Deadline.Kind.none
      }
    }
    takeLines(of: walk.index)
  }

  private static let handing = Phrases("gửi", "nộp", "báo cáo")
  private static let reports = Phrases("báo cáo")

  /// “báo cáo quý gửi Sở A trước ngày D; báo cáo năm gửi trước ngày E”: to the same, as nobody else
  /// stands between the verb and its time.
  private func handsInAgain(_ clause: Clause) -> Bool {
    let first = clause.range.lowerBound
    let isReport = Self.reports.end(in: clause.reading, at: first) != nil
    let part = Self.parts.end(in: clause.reading, at: first)
    guard isReport || part != nil else { return false }
    return deadlines(in: clause).contains { time in
      let start = time.range.lowerBound
      guard time.strength == .firm, start > first else { return false }
      return isReport
        && (max(first, start - 2)..<start).contains {
          Self.handing.end(in: clause.reading, at: $0) == start
        }
        || part == start - 1 && clause.reading.passage.tokens[start - 1].kind == .number
    }
  }

  /// “Cơ quan chủ trì: Sở A.” below the duty belongs to its text, and names its owner there.
  private mutating func takeLines(of node: Int) {
    guard let found = attributes[node], !found.lines.isEmpty,
      let last = rows.indices.last, rows[last].node == node, rows[last].text == nil
    else { return }
    rows[last].details = found.lines
    for place in rows.indices.reversed() {
      guard rows[place].node == node else { break }
      if rows[place].rules["owners"] == AttributeRule.id { rows[place].isInherited = false }
    }
  }

  /// Takes in “Đơn vị chủ trì: Sở A; thời gian: Quý I.” behind the duty in the same paragraph.
  mutating func describe(
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
}
