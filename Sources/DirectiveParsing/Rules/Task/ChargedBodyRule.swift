internal import DirectiveModel
internal import VietnameseText

/// “Chỉ đạo Sở Y tế chủ trì …” of one who answers to the issuer: both are owners (GUIDE S12).
///
/// With nobody above it, as in the minutes of a meeting, the body is the only owner.
///
/// “chỉ đạo các đơn vị thực hiện” without a lead names helpers, no owners.
enum ChargedBodyRule {
  static let id: RuleID = "task.charged-body"

  private static let directs = Phrases("chỉ đạo", "tiếp tục chỉ đạo")
  private static let leads = Phrases(
    "chủ trì", "làm đầu mối", "là đầu mối", "là cơ quan đầu mối", "làm cơ quan đầu mối")

  static func owners(of clause: Clause, _ opening: Opening, charged: [Party]) -> [Party] {
    guard
      let end = directs.end(
        in: clause.reading, at: opening.owners == nil ? opening.start : opening.predicate,
        limit: clause.range.upperBound),
      let list = clause.parties(at: end), list.isKnown
    else { return [] }
    let rest = list.range.upperBound
    let isLed =
      leads.end(in: clause.reading, at: rest, limit: clause.range.upperBound) != nil
      || stands(list, under: charged) && PredicateGrammar.start(of: clause, behind: rest) != nil
    return isLed ? list.parties : []
  }

  /// A department answers to its committee, and both to the body that writes: “UBND các tỉnh chỉ đạo
  /// Sở Nội vụ kiểm kê …”; a body's own office or many committees below it are only its means.
  private static func stands(_ list: PartyList, under charged: [Party]) -> Bool {
    charged.isEmpty && list.members.allSatisfy { !$0.isCollective }
      || !charged.isEmpty
        && charged.allSatisfy { party in
          committees.contains { party.organization.wordKey.hasPrefix($0) }
        }
        && list.members.allSatisfy { member in
          !member.isCollective && departments.contains { member.organization.hasPrefix($0) }
        }
  }

  private static let committees = ["ủy ban nhân dân", "đảng ủy", "ban cán sự đảng", "huyện ủy"]
    .map(\.wordKey)
  private static let departments = ["Sở "]
}
