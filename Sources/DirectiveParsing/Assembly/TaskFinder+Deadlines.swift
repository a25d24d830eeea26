internal import DirectiveModel

extension TaskFinder {
  /// A deadline found in a clause, and by which rule.
  struct FoundDeadline: Sendable {
    var range: Range<Int>
    var deadline: Deadline
    var rule: RuleID
    var doubts: [String] = []
  }

  func deadlines(in clause: Clause) -> [FoundDeadline] { [] }

  func cellDeadlines(in cell: Passage) -> [FoundDeadline] { [] }

  func principal(_ found: [FoundDeadline]) -> FoundDeadline? { found.last }
}
