internal import DirectiveModel
internal import VietnameseText

/// “Ban cán sự đảng UBND tỉnh: - Lãnh đạo UBND tỉnh chỉ đạo các sở …”: below a committee of the Party
/// “lãnh đạo” is what it does, not who does it.
///
/// Below any other body “Lãnh đạo Sở” are its heads.
enum CommitteeRule {
  private static let leads = TaskWords.table["committee-deed"]
  private static let committees = TaskWords.table.surfaces(of: "committee").map(\.wordKey)

  /// The opening without its owners where they are only whom the committee leads.
  static func directing(_ opening: Opening, in clause: Clause, by owners: [Party]) -> Opening {
    guard opening.rule == ActorRule.id, !owners.isEmpty,
      let end = leads.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound),
      end < clause.range.upperBound, owners.allSatisfy(isCommittee)
    else { return opening }
    var opening = opening
    opening.owners = nil
    opening.predicate = opening.start
    return opening
  }

  private static func isCommittee(_ party: Party) -> Bool {
    let name = party.organization.wordKey
    return committees.contains { name.hasPrefix($0) }
  }
}
