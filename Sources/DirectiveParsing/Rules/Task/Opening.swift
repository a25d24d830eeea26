internal import DirectiveModel

/// How a clause that assigns something begins.
struct Opening: Hashable, Sendable {
  var rule: RuleID
  /// First token of the row's text: the trigger, the actor or the verb.
  var start: Int
  /// Who is charged, where the clause names them.
  var owners: PartyList?
  /// First token of what is to be done.
  var predicate: Int
  /// Đề nghị.
  var isRequest = false
  /// “Sở Xây dựng yêu cầu nhà thầu …”: who asks, where the clause says so.
  var assigner: PartyList?
  /// A criterion or matter before the clause; it is the row's heading.
  var topic: Range<Int>?
  /// A khi, nếu or trường hợp phrase before the actor.
  var condition: Range<Int>?
}

extension Opening {
  /// The same body is charged.
  func isSame(as other: Opening) -> Bool {
    owners?.parties.map(\.organization) == other.owners?.parties.map(\.organization)
  }
}

/// A clause within its passage.
struct Clause {
  let reading: Reading
  let range: Range<Int>
  /// Nothing of the same sentence stands before it.
  var isSentence = true

  /// Empty before the reading and behind the clause.
  func key(_ index: Int) -> String {
    index >= 0 && index < range.upperBound ? reading.keys[index] : ""
  }

  func parties(at index: Int) -> PartyList? {
    PartyParser(reading, limit: range.upperBound).list(at: index)
  }

  /// The verb, adverb or modal that opens a duty at `index`.
  func verb(at index: Int) -> VerbLexicon.Match? {
    guard index < range.upperBound, let verb = reading.verbs[index], verb.kind != .noun,
      verb.end <= range.upperBound
    else { return nil }
    return verb
  }

  /// Marks at the top level, brackets and quotes aside.
  func isOuter(_ index: Int) -> Bool { index < reading.count && !reading.isInner[index] }
}

/// Reads one construction at the beginning of a clause.
protocol OpeningRule: Sendable {
  static var id: RuleID { get }
  func opening(of clause: Clause, at index: Int) -> Opening?
}
