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
      let isDash = outline.nodes[walk.index].path.last?.hasPrefix("-") == true
      if InvitationRule.isGuest(clause, opening, isDash: isDash)
        || InvitationRule.invites(clause, opening)
      {
        return false
      }
      return !InvitationRule.isComing(clause, opening)
        && (opening.owners?.isKnown == true && (isTrigger || opening.rule == ActorRule.id)
          || opening.owners == nil && !walk.owners.isEmpty
            && InvitationRule.isDuty(clause, opening))
    }
    guard !ContinuationRule.isAccountability(clause, opening) else { return false }
    if frames[walk.index].section == .silent {
      return isTrigger && opening.owners?.isKnown == true
    }
    if frames[walk.index].section == .sparse {
      guard let owners = opening.owners, owners.isKnown else {
        return opening.owners == nil && walk.isOpen && walk.first != nil
      }
      return isTrigger
        || clause.verb(at: opening.predicate).map {
          $0.kind != .open || owners.members.allSatisfy { !$0.isCollective }
        } == true
          && !traits.isIssuer(owners)
    }
    guard !ApprovalRule.approves(clause, opening) else { return false }
    guard !ConsequenceRule.tells(clause, opening), !InvitationRule.invites(clause, opening) else {
      return false
    }
    guard let owners = opening.owners else {
      return !walk.owners.isEmpty || !fallbackOwners().isEmpty
        || BracketRule.owners(of: clause) != nil
        || traits.kind == .directive
          && !ChargedBodyRule.owners(of: clause, opening, charged: []).isEmpty
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

  /// Whose duty it is where nobody is named at all.
  func fallbackOwners() -> [Party] {
    switch traits.kind {
    case .plan: traits.issuer.map { [$0] } ?? []
    case .directive: root.rule == nil ? [] : traits.addressees
    case .decision, .invitation, .silent: []
    }
  }
}
