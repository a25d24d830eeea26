internal import DirectiveModel

/// “Chỉ đạo Sở Y tế chủ trì …” of one who answers to the issuer: both are owners (GUIDE S12).
///
/// “chỉ đạo các đơn vị thực hiện” without a lead names helpers, no owners.
enum ChargedBodyRule {
  static let id: RuleID = "task.charged-body"

  private static let directs = Phrases("chỉ đạo", "tiếp tục chỉ đạo")
  private static let leads = Phrases(
    "chủ trì", "làm đầu mối", "là đầu mối", "là cơ quan đầu mối", "làm cơ quan đầu mối")

  static func owners(of clause: Clause, _ opening: Opening) -> [Party] {
    guard
      let end = directs.end(
        in: clause.reading, at: opening.owners == nil ? opening.start : opening.predicate,
        limit: clause.range.upperBound),
      let list = clause.parties(at: end), list.isKnown,
      leads.end(in: clause.reading, at: list.range.upperBound, limit: clause.range.upperBound)
        != nil
    else { return [] }
    return list.parties
  }
}
