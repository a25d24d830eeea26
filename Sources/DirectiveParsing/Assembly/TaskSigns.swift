internal import DirectiveModel
internal import VietnameseText

/// What speaks for or against a row, by name: how owners and time were found, what was left over.
///
/// The weights of these signs are fitted; see ``SurenessTable``. They are few and coarse on purpose:
/// finer ones learn the documents, not the constructions.
struct TaskSigns {
  let finder: TaskFinder
  /// How often each body is charged by name, not by a heading or a stem above.
  private let timesNamed: [String: Int]
  /// Whether an owner's name alone is read as one known body.
  private let wholeNames: [String: Bool]
  /// The signs of each row, in the rows' order.
  private(set) var all: [[String]] = []

  init(_ finder: TaskFinder) {
    self.finder = finder
    var times: [String: Int] = [:]
    for row in finder.rows where !row.isInherited && !row.isRoutine {
      for owner in row.owners { times[owner.organization, default: 0] += 1 }
    }
    timesNamed = times
    var whole: [String: Bool] = [:]
    for owner in finder.rows.lazy.flatMap(\.owners) where whole[owner.organization] == nil {
      whole[owner.organization] = Self.isWhole(owner.organization)
    }
    wholeNames = whole
    all = finder.rows.map { own($0, finder.readings[$0.node]) }
  }

  private func own(_ row: TaskRow, _ reading: Reading) -> [String] {
    var signs = [task(of: row), owner(of: row), time(of: row)]
    signs += owners(of: row)
    if row.deadline.inherited == true { signs.append("time.inherited") }
    if row.deadline.yearInferred == true { signs.append("time.year-inferred") }
    if !row.doubts.isEmpty { signs.append("time.doubtful") }
    if row.text == nil {
      signs += words(of: row, reading)
      signs += left(of: row, reading)
    }
    return signs
  }

  private func task(of row: TaskRow) -> String {
    switch row.rules["task"] {
    case TableRowRule.id: "task.table"
    case ListItemRule.id: "task.list-item"
    case ActorRule.id: "task.actor"
    case AssignRule.id: "task.assign"
    case RequestRule.id: "task.request"
    case let rule?: rule.rawValue == "task.verb" ? "task.verb" : "task.other"
    case nil: "task.other"
    }
  }

  private func owner(of row: TaskRow) -> String {
    if row.owners.isEmpty { return "owner.none" }
    if row.isFallback { return "owner.fallback" }
    switch row.rules["owners"] {
    case StemRule.id: return "owner.stem"
    case TableRowRule.id: return row.isInherited ? "owner.table-above" : "owner.table"
    case OwnerHeadingRule.id: return "owner.heading"
    case ActorRule.id: return "owner.actor"
    case AssignRule.id, RequestRule.id: return "owner.trigger"
    case let rule?: return rule.rawValue == "task.verb" ? "owner.before" : "owner.other"
    case nil: return "owner.other"
    }
  }

  private func owners(of row: TaskRow) -> [String] {
    guard !row.owners.isEmpty else { return [] }
    var signs: [String] = []
    let lengths = row.owners.map { owner in
      owner.organization.utf8.count { $0 == UInt8(ascii: " ") } + 1
    }
    if lengths.contains(where: { $0 <= 2 }) { signs.append("owner.short") }
    if lengths.contains(where: { $0 >= 12 }) { signs.append("owner.long") }
    if row.owners.count >= 3 { signs.append("owner.several") }
    if row.owners.contains(where: \.collective) { signs.append("owner.class") }
    if !row.owners.allSatisfy({ wholeNames[$0.organization] == true }) { signs.append("owner.odd") }
    if !row.isFallback, row.owners.allSatisfy({ timesNamed[$0.organization] ?? 0 > 1 }) {
      signs.append("owner.again")
    }
    return signs
  }

  private static func isWhole(_ name: String) -> Bool {
    let reading = Reading(Passage(name))
    guard let list = PartyParser(reading, limit: reading.count).list(at: 0) else { return false }
    return list.isKnown && list.range.count == reading.count && list.parties.count == 1
  }

  private func time(of row: TaskRow) -> String {
    switch row.deadline.kind {
    case .none: return "time.none"
    case .eventRelative: return "time.event"
    case .recurring: return "time.recurring"
    case .continuous, .immediate, .asSoonAsPossible, .asRegulated: return "time.word"
    case .relative: return row.deadline.date == nil ? "time.span" : "time.span-dated"
    case .range: return "time.range"
    case .before, .onOrBefore, .withinWeek, .withinMonth, .withinQuarter, .withinHalfYear,
      .withinYear:
      if row.rules["deadline"] == BarePointRule.id, row.text == nil { return "time.bare" }
      return row.deadline.kind == .withinYear ? "time.year" : "time.dated"
    }
  }

  private func words(of row: TaskRow, _ reading: Reading) -> [String] {
    var signs: [String] = []
    let clause = Clause(reading: reading, range: row.range)
    let rivals = finder.deadlines(in: clause).filter {
      $0.deadline.text != row.deadline.text && $0.strength >= .bare
    }
    if !rivals.isEmpty { signs.append("time.rival") }
    if hasLooseDay(reading, row, rivals) { signs.append("time.unread") }
    if row.range.count > 70 { signs.append("words.many") }
    if row.range.count < 8 { signs.append("words.few") }
    let inner = row.range.dropLast(2).filter { reading.keys[$0] == ";" || reading.keys[$0] == "." }
    if !inner.isEmpty { signs.append("words.sentences") }
    if !reading.isCapital(row.range.lowerBound) { signs.append("words.small-letter") }
    return signs
  }

  /// A known body that went into no field, and what kind of word the duty begins with.
  private func left(of row: TaskRow, _ reading: Reading) -> [String] {
    var signs: [String] = []
    let clause = Clause(reading: reading, range: row.range)
    let used = Set((row.owners + row.coordinators).map(\.organization))
    if hasLooseBody(in: clause, besides: used, row.reportTo) { signs.append("body.left") }
    switch clause.verb(at: row.predicate)?.kind {
    case .firm: signs.append("verb.firm")
    case .open: signs.append("verb.open")
    case .opener: signs.append("verb.opener")
    case .noun, nil: signs.append("verb.none")
    }
    return signs
  }

  private func hasLooseBody(in clause: Clause, besides used: Set<String>, _ receivers: [String])
    -> Bool
  {
    var index = clause.range.lowerBound
    while index < clause.range.upperBound {
      guard clause.reading.isCapital(index), let list = clause.parties(at: index) else {
        index += 1
        continue
      }
      let isLoose = list.members.contains { party in
        party.isKnown && !party.isCollective && !used.contains(party.organization.capitalizedFirst)
          && !receivers.contains { $0.contains(party.name) || party.name.contains($0) }
      }
      if isLoose { return true }
      index = max(index + 1, list.range.upperBound)
    }
    return false
  }

  /// A day or a period in the clause that no mask and no rule explains.
  private func hasLooseDay(_ reading: Reading, _ row: TaskRow, _ rivals: [DeadlineReading])
    -> Bool
  {
    guard row.deadline.kind == .none, rivals.isEmpty else { return false }
    return row.range.contains { index in
      switch reading.time.shape(at: index) {
      case .date, .monthYear, .dateRange, .quarter, .gluedQuarter: true
      case .none, .integer, .dayMonth, .periodRange, .clock: false
      }
    }
  }
}
