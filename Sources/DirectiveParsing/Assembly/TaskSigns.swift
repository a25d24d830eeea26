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
    let document = document()
    for place in all.indices { all[place] += document }
  }

  /// How much of the document was read with something against it, and how long-winded it is.
  private func document() -> [String] {
    let counted = zip(finder.rows, all).filter { !$0.0.isRoutine }.map { Set($0.1) }
    let count = Double(max(1, counted.count))
    let rough = Double(counted.count { !$0.isDisjoint(with: Self.against) }) / count
    let wordy = Double(counted.count { $0.contains("words.sentences") }) / count
    return [
      rough < 0.12 ? "document.clear" : rough < 0.3 ? "document.fair" : "document.rough",
      wordy < 0.05 ? "document.terse" : wordy < 0.15 ? "document.plain" : "document.wordy",
    ]
  }

  private static let against: Set<String> = [
    "owner.odd", "owner.short", "owner.fallback", "owner.none", "owner.long", "owner.other",
    "task.list-item", "task.other", "time.rival", "time.unread", "time.inherited",
    "words.sentences",
  ]

  private func own(_ row: TaskRow, _ reading: Reading) -> [String] {
    var signs = [task(of: row), owner(of: row), time(of: row)]
    signs += owners(of: row)
    if row.deadline.inherited == true { signs.append("time.inherited") }
    if row.deadline.yearInferred == true { signs.append("time.year-inferred") }
    if !row.doubts.isEmpty { signs.append("time.doubtful") }
    if row.text == nil { signs += words(of: row, reading) }
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
    let lengths = row.owners.map { $0.organization.split(separator: " ").count }
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
