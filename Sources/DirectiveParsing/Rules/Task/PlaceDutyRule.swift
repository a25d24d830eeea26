internal import VietnameseText

/// A clause behind a duty is a duty of its own whatever it begins with: “nhập kết quả vào phần mềm
/// …”, “biên bản gửi về Sở trước ngày 05/11”.
///
/// What tells of results, money, states or the same duty's details stays with the duty before it.
/// A clause that begins with a thing, not a deed, must say by when or what must be done.
enum PlaceDutyRule {
  static let id: RuleID = "task.by-place"

  /// - Parameters:
  ///   - clause: A clause that no other rule reads.
  ///   - found: Its deadlines.
  /// - Returns: Nothing where the clause only tells.
  static func opening(of clause: Clause, _ found: [DeadlineReading]) -> Opening? {
    let start = ClauseShape.start(of: clause)
    let rest = start..<clause.range.upperBound
    guard ClauseShape.words(in: clause, rest) > 3, !ClauseShape.tells(clause, from: start) else {
      return nil
    }
    if ClauseShape.hasConsequence(clause, from: start) {
      return Opening(rule: id, start: start, owners: nil, predicate: start)
    }
    if let owners = clause.parties(at: start), owners.isKnown {
      guard ClauseShape.isDue(clause, found, behind: owners.range.upperBound) else { return nil }
      return Opening(rule: id, start: start, owners: owners, predicate: owners.range.upperBound)
    }
    if ClauseShape.isThing(clause, at: start) {
      guard ClauseShape.isDue(clause, found, behind: start) else { return nil }
    }
    return Opening(rule: id, start: start, owners: nil, predicate: start)
  }
}
