internal import VietnameseText

/// A clause behind a duty is a duty of its own whatever it begins with: “nhập kết quả vào phần mềm
/// …”, “biên bản gửi về Sở trước ngày 05/11”.
///
/// What tells of results, money, states or the same duty's details stays with the duty before it.
/// A clause that begins with a thing, not a deed, must say by when or what must be done.
enum PlaceDutyRule {
  static let id: RuleID = "task.by-place"

  private static let troubles = Phrases(
    "những vướng mắc", "các vướng mắc", "những khó khăn", "các khó khăn",
    "những khó khăn, vướng mắc",
    "các khó khăn, vướng mắc", "những vấn đề", "các vấn đề", "những vấn đề phát sinh",
    "những nội dung vướng mắc", "những kiến nghị", "các kiến nghị", "mọi vướng mắc")

  /// “Những vướng mắc cần tham vấn các cơ quan chức năng …”: what must be done with them follows.
  private static func isInNeed(_ clause: Clause, _ start: Int) -> Bool {
    guard clause.isSentence, clause.reading.isCapital(start),
      let end = troubles.end(in: clause.reading, at: start, limit: clause.range.upperBound)
    else { return false }
    return (end..<min(end + 6, clause.range.upperBound)).contains { index in
      ["cần", "phải"].map(\.wordKey).contains(clause.key(index))
        && clause.reading.passage.tokens.indices.contains(index + 1)
        && !["được", "lưu", "chú", "thiết"].map(\.wordKey).contains(clause.key(index + 1))
    }
  }

  /// “Trưởng khoa chịu trách nhiệm trước Hiệu trưởng về …”: accountability alone (G1).
  private static let answering = TaskWords.table["answering"]

  /// - Parameters:
  ///   - clause: A clause that no other rule reads.
  ///   - found: Its deadlines.
  /// - Returns: Nothing where the clause only tells.
  static func opening(of clause: Clause, _ found: [DeadlineReading]) -> Opening? {
    let start = ClauseShape.start(of: clause)
    let rest = start..<clause.range.upperBound
    guard ClauseShape.words(in: clause, rest) > 3, !ClauseShape.tells(clause, from: start),
      !answering.contains(in: clause.reading, rest.prefix(8))
    else { return nil }
    if ClauseShape.hasConsequence(clause, from: start) {
      return Opening(rule: id, start: start, owners: nil, predicate: start)
    }
    if let owners = clause.parties(at: start), owners.isKnown {
      guard ClauseShape.isDue(clause, found, behind: owners.range.upperBound) else { return nil }
      return Opening(rule: id, start: start, owners: owners, predicate: owners.range.upperBound)
    }
    if ClauseShape.isThing(clause, at: start) || troubles.end(in: clause.reading, at: start) != nil
    {
      guard ClauseShape.isDue(clause, found, behind: start) || isInNeed(clause, start) else {
        return nil
      }
    }
    return Opening(rule: id, start: start, owners: nil, predicate: start)
  }
}
