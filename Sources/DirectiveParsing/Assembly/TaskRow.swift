internal import DirectiveModel

/// A row under way: what was found, where, and by which rule.
struct TaskRow: Sendable {
  /// Index of the outline's node.
  var node: Int
  /// Tokens of the node's passage.
  var range: Range<Int>
  var predicate: Int
  var heading: String?
  var owners: [Party] = []
  var isInherited = false
  var coordinators: [Party] = []
  var reportTo: [String] = []
  var deadline = Deadline()
  var deliverable: String?
  /// Nobody was named anywhere: the issuer or the addressees.
  var isFallback = false
  var isRequest = false
  var isRoutine = false
  /// Brackets in the range that are rows of their own (S17).
  var holes: [Range<Int>] = []
  /// What is its own: the range without the holes.
  var parts: [Range<Int>] {
    let bounds =
      [range.lowerBound] + holes.flatMap { [$0.lowerBound, $0.upperBound] }
      + [range.upperBound]
    return stride(from: 0, to: bounds.count, by: 2).map { bounds[$0]..<bounds[$0 + 1] }
  }
  /// For a table row: the cells joined.
  var text: String?
  /// Nodes of lines such as “Chủ trì: Sở A” that belong to the row's text.
  var details: [Int] = []
  /// Field → rule.
  var rules: [String: RuleID] = [:]
  var doubts: [String] = []
}

/// What the items under a node take over from it.
struct Frame: Sendable {
  var owners: [Party] = []
  var coordinators: [Party] = []
  var deadline: Deadline?
  var isRequest = false
  var section = Section.duties
  var heading: String?
  /// The rule that found the owners.
  var rule: RuleID?
  /// Nothing but names stood there: every item below is a duty of theirs.
  var isBare = false
  /// “UBND các tỉnh chỉ đạo:”: bodies named below answer to them (S12).
  var isDirected = false
  var deliverable: String?
  /// “THÁNG 3” above rows: days without a month are of this one.
  var month: CalendarDay?
}
