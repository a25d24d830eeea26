internal import DirectiveModel
internal import VietnameseText

/// In a giấy mời: who is invited and that they come is no task; what is asked beside it is one.
///
/// “- Trưởng các phòng: Kỹ thuật, Kế hoạch;” and “bố trí thời gian tham dự” are left alone;
/// “chuẩn bị tham luận, gửi về …” and “bố trí phòng họp” are duties.
enum InvitationRule {
  static let id: RuleID = "task.invitation"

  private static let coming = Phrases(
    "tham dự", "dự họp", "đến dự", "dự", "tham gia", "có mặt", "đến", "dự hội nghị",
    "dự đúng thành phần")
  /// Coming only where a word of coming follows.
  private static let arranging = Phrases(
    "cử", "phân công", "bố trí", "sắp xếp", "thu xếp", "mời", "kính mời", "trân trọng mời",
    "trân trọng kính mời")
  private static let meeting = Phrases(
    "tham dự", "dự họp", "dự hội nghị", "thời gian", "dự đúng", "dự đầy đủ", "đến dự", "cùng dự",
    "dự và", "tham gia họp", "dự buổi", "dự cuộc")
  private static let placing: Set<String> = ["bố".wordKey]
  /// Words of a duty that an open verb begins.
  private static let leastDuty = 7
  private static let guests = Phrases("lãnh đạo", "đại diện")

  /// Whether the clause only says that somebody comes.
  static func isComing(_ clause: Clause, _ opening: Opening) -> Bool {
    let limit = clause.range.upperBound
    if let end = coming.end(in: clause.reading, at: opening.predicate, limit: limit),
      // “Dự thảo diễn văn” is none.
      clause.verb(at: opening.predicate).map({ $0.end <= end }) ?? true
    {
      return true
    }
    guard let end = arranging.end(in: clause.reading, at: opening.predicate, limit: limit) else {
      return false
    }
    // “bố trí nhà thi đấu, bãi giữ xe, tạo điều kiện cho công nhân tham dự” is to be done.
    guard placing.contains(clause.key(opening.predicate)) else {
      return meeting.contains(in: clause.reading, opening.predicate..<limit)
    }
    // “bố trí nhân viên trực trong thời gian tổ chức Hội nghị” as well.
    return meeting.end(in: clause.reading, at: end, limit: limit) != nil
      || coming.contains(in: clause.reading, end..<min(end + 8, limit))
  }

  private static let invites = Phrases("mời", "kính mời", "trân trọng mời", "trân trọng kính mời")

  /// “Kính mời đại diện các sở tham dự …”, in a letter of any kind.
  static func invites(_ clause: Clause, _ opening: Opening) -> Bool {
    // “Chủ tịch UBND huyện kính mời các đồng chí dự họp …”: who invites has no duty by that.
    if opening.rule == ActorRule.id,
      invites.end(in: clause.reading, at: opening.predicate, limit: clause.range.upperBound) != nil
    {
      return isComingLater(clause, opening)
    }
    return opening.rule == RequestRule.id
      && invites.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound) != nil
      && isComing(clause, opening) && !isTakingPart(clause, opening)
  }

  private static func isComingLater(_ clause: Clause, _ opening: Opening) -> Bool {
    meeting.contains(in: clause.reading, opening.predicate..<clause.range.upperBound)
  }

  /// “Mời Ủy ban MTTQ tỉnh tham gia tuyên truyền và giám sát”: to do something, not to come.
  private static func isTakingPart(_ clause: Clause, _ opening: Opening) -> Bool {
    guard
      let end = takingPart.end(
        in: clause.reading, at: opening.predicate, limit: clause.range.upperBound)
    else { return false }
    return clause.verb(at: end) != nil
      && meeting.end(in: clause.reading, at: opening.predicate, limit: clause.range.upperBound)
        == nil
  }

  private static let takingPart = Phrases("tham gia")

  /// Whether what stands below a guest's name is to be done: “- Chuẩn bị tham luận;”, not
  /// “- Lãnh đạo Phòng Kỹ thuật;”.
  static func isDuty(_ clause: Clause, _ opening: Opening) -> Bool {
    guests.end(in: clause.reading, at: opening.predicate) == nil
      && (clause.verb(at: opening.predicate)?.kind == .firm
        || clause.verb(at: opening.predicate).map { verb in
          verb.kind == .open && verb.end - opening.predicate > 1
            && clause.range.upperBound - verb.end >= leastDuty
        } ?? false
        || opening.condition != nil && clause.verb(at: opening.predicate) != nil
        || !clause.isSentence)
  }

  /// “- Trưởng các phòng: Kỹ thuật, Kế hoạch;”: a line of those who are invited.
  ///
  /// “- Các thành viên UBND phường nghiên cứu trước tài liệu, …” is a duty.
  static func isGuest(_ clause: Clause, _ opening: Opening, isDash: Bool) -> Bool {
    isDash && opening.rule == ActorRule.id
      && clause.verb(at: opening.predicate).map({ verb in
        verb.kind == .open
          && (verb.end - opening.predicate < 2 || clause.range.upperBound - verb.end < leastDuty)
      }) ?? true
  }
}
