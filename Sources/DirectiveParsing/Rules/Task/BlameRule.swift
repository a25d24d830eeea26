internal import VietnameseText

/// “Đơn vị nào để xảy ra vi phạm thì Thủ trưởng chịu trách nhiệm …”: who answers for a fault.
///
/// It binds nobody to a deed and is no part of the duty before it; what is to be done or reported
/// about the fault (“thì Sở Nội vụ đề xuất …”, “phải báo cáo …”) is left to the other rules.
enum BlameRule {
  static let id: RuleID = "task.blame"

  private static let faults = TaskWords.table["fault"]
  private static let effects = TaskWords.table["fault-effect"]
  private static let works = TaskWords.table["fault-report"]
  private static let conditions = TaskWords.table["fault-condition"]

  /// How many words may stand before the fault.
  private static let reach = 14

  /// Whether the fault comes first, without a deed before it, and then who answers for it.
  static func blames(_ clause: Clause) -> Bool {
    let start = ClauseShape.start(of: clause)
    let limit = clause.range.upperBound
    guard start < limit,
      let fault = faults.first(in: clause.reading, start..<min(start + reach, limit)),
      conditions.end(in: clause.reading, at: fault.lowerBound) == nil || fault.lowerBound == start,
      let effect = effects.first(in: clause.reading, fault.upperBound..<limit)
    else { return false }
    return !(start..<fault.lowerBound).contains {
      clause.verb(at: $0)?.kind == .firm && !clause.reading.isCapital($0)
    }
      && works.first(in: clause.reading, fault.upperBound..<effect.lowerBound) == nil
      && works.first(in: clause.reading, effect.upperBound..<limit) == nil
  }
}
