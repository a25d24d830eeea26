internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// Whether the clause binds somebody here.
  func isAssigned(
    _ opening: Opening, _ clause: Clause, _ walk: NodeWalk, _ isPreamble: Bool
  ) -> Bool {
    if traits.kind == .silent { return false }
    let isTrigger = Self.triggers.contains(opening.rule)
    if isPreamble { return isTrigger && opening.owners?.isKnown == true }
    if traits.kind == .invitation {
      // “- Trưởng các phòng: Kỹ thuật, Kế hoạch;”: those who are invited.
      if opening.rule == ActorRule.id,
        outline.nodes[walk.index].path.last?.hasPrefix("-") == true,
        clause.verb(at: opening.predicate).map({ $0.kind == .open }) ?? true
      {
        return false
      }
      return !isComing(clause, opening)
        && (opening.owners?.isKnown == true && (isTrigger || opening.rule == ActorRule.id)
          || opening.owners == nil && !walk.owners.isEmpty && isDuty(clause, opening))
    }
    guard !ContinuationRule.isAccountability(clause, opening) else { return false }
    if frames[walk.index].section == .silent {
      return isTrigger && opening.owners?.isKnown == true
    }
    guard !ApprovalRule.approves(clause, opening) else { return false }
    guard let owners = opening.owners else {
      return !walk.owners.isEmpty || !fallbackOwners().isEmpty
    }
    if opening.rule == ActorRule.id, traits.isIssuer(owners), traits.kind != .plan {
      // “Văn phòng Chính phủ theo dõi, kiểm tra …” (B15)
      return traits.kind == .directive
        && Self.watching.end(in: clause.reading, at: opening.predicate) != nil
    }
    return true
  }

  /// “…, Sở Tài chính thẩm định …”: where another body's duty begins (S1).
  func secondActor(in clause: Clause, behind opening: Opening) -> Int? {
    let actors = InnerOpening.actors(in: clause, from: opening.predicate + 1)
    return actors.first { !$0.isSame(as: opening) }?.start
  }

  private static let watching = Phrases("theo dõi", "đôn đốc", "có trách nhiệm theo dõi")

  /// Rules whose word says that something is assigned.
  private static let triggers: Set<RuleID> = [
    AssignRule.id, DelegateRule.id, DemandRule.id, RequestRule.id, IssuerAssignsRule.id,
    ResponsibilityRule.id,
  ]

  private static let coming = Phrases(
    "tham dự", "dự họp", "đến dự", "dự", "bố trí", "sắp xếp", "tham gia", "có mặt", "đến")

  private static let sending = Phrases("cử", "phân công")
  private static let meeting = Phrases("tham dự", "dự họp", "dự hội nghị")

  func isComing(_ clause: Clause, _ opening: Opening) -> Bool {
    guard traits.kind == .invitation else { return false }
    let limit = clause.range.upperBound
    if Self.coming.end(in: clause.reading, at: opening.predicate, limit: limit) != nil {
      return true
    }
    return Self.sending.end(in: clause.reading, at: opening.predicate, limit: limit) != nil
      && Self.meeting.contains(in: clause.reading, opening.predicate..<limit)
  }

  private static let guests = Phrases("lãnh đạo", "đại diện")

  /// Whether what stands below a guest's name is to be done: “- Chuẩn bị tham luận;”, not
  /// “- Lãnh đạo Phòng Kỹ thuật;”.
  private func isDuty(_ clause: Clause, _ opening: Opening) -> Bool {
    Self.guests.end(in: clause.reading, at: opening.predicate) == nil
      && clause.verb(at: opening.predicate)?.kind == .firm
  }

  /// Whose duty it is where nobody is named at all.
  func fallbackOwners() -> [Party] {
    switch traits.kind {
    case .plan: traits.issuer.map { [$0] } ?? []
    case .directive: root.rule == nil ? [] : traits.addressees
    case .decision, .invitation, .silent: []
    }
  }
}
