internal import VietnameseText

/// What follows from a result, or what a body is, without anything to do: “đơn vị xếp loại yếu thì
/// người đứng đầu không được xét thi đua”, “Là cơ quan thường trực;”.
///
/// “là cơ quan thường trực, giúp Ban Chỉ đạo tổng hợp” charges with the help.
enum ConsequenceRule {
  static let id: RuleID = "task.consequence"

  private static let effects = Phrases(
    "không được xét", "không xét", "không xem xét", "không được bình xét", "không được xếp loại",
    "không được công nhận", "không được đề nghị khen thưởng", "không xếp loại", "bị xử lý",
    "bị xem xét", "sẽ bị", "phải chịu trách nhiệm", "bị phê bình", "bị hạ", "bị trừ điểm",
    "chịu trách nhiệm trước", "hoàn toàn chịu trách nhiệm", "không được tính")
  private static let standings = Phrases(
    "là cơ quan thường trực", "là cơ quan đầu mối", "là đầu mối", "là đơn vị đầu mối",
    "là đơn vị thường trực", "là bộ phận thường trực", "làm cơ quan thường trực",
    "làm đầu mối", "là cơ quan chủ trì", "là đơn vị chủ trì")

  private static let deemed = Phrases(
    "được coi là", "coi là", "coi như", "được coi như", "xem như", "được xem như", "được xem là")
  private static let lapses = Phrases(
    "quá thời hạn", "quá thời hạn trên", "quá thời hạn nêu trên", "sau thời hạn", "hết thời hạn",
    "sau thời gian", "quá thời gian", "nếu quá thời hạn", "nếu quá", "sau ngày", "quá hạn")
  private static let states = Phrases(
    "tự giải thể", "hoạt động kiêm nhiệm", "hoạt động theo chế độ kiêm nhiệm",
    "làm việc theo chế độ kiêm nhiệm", "làm việc kiêm nhiệm", "chấm dứt hoạt động",
    "tự chấm dứt hoạt động", "được sử dụng con dấu")

  /// Whether the clause only tells.
  static func tells(_ clause: Clause, _ opening: Opening) -> Bool {
    isStanding(clause, opening) || isRewarded(clause, opening) || isEffect(clause, opening)
      || isLapse(clause)
      || isState(clause)
      || isExempt(clause, opening) || isAppointed(clause, opening) || isAllowed(clause, opening)
      || isAnswerable(clause, opening)
  }

  private static let rewards = Phrases(
    "được xem xét khen thưởng", "được khen thưởng", "được biểu dương", "được xét khen thưởng",
    "được đề nghị khen thưởng", "được cộng điểm", "được ưu tiên xét")

  private static let merits = Phrases(
    "thực hiện", "hoàn thành", "chấp hành", "có thành tích", "đạt", "làm tốt", "vượt")

  /// “Cơ quan, đơn vị thực hiện tốt Quy chế được xem xét khen thưởng”: what they may hope for.
  private static func isRewarded(_ clause: Clause, _ opening: Opening) -> Bool {
    guard opening.rule == ActorRule.id,
      merits.end(in: clause.reading, at: opening.predicate, limit: clause.range.upperBound) != nil
    else { return false }
    return (opening.predicate..<clause.range.upperBound).prefix(12).contains {
      rewards.end(in: clause.reading, at: $0, limit: clause.range.upperBound) != nil
    }
  }

  private static let exempt = Phrases(
    "không phải", "không cần", "không cần phải", "không bắt buộc", "không bắt buộc phải",
    "chưa phải", "chưa cần", "không nhất thiết phải", "không nhất thiết")

  /// “Các Cục Thuế không phải gửi báo cáo tuần” takes a duty away.
  private static func isExempt(_ clause: Clause, _ opening: Opening) -> Bool {
    [opening.predicate, opening.predicate - 1].contains { index in
      guard index >= clause.range.lowerBound else { return false }
      return exempt.end(in: clause.reading, at: index, limit: clause.range.upperBound)
        .map { clause.verb(at: $0) != nil } ?? false
    }
  }

  /// “thông báo về việc chấm dứt hoạt động của Văn phòng A” is a duty.
  private static func isState(_ clause: Clause) -> Bool {
    clause.range.prefix(stateReach).contains { index in
      states.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
        && clause.key(index - 1) != work
    }
  }

  private static let work = "việc".wordKey

  /// Words before which a state that is told of somebody stands.
  private static let stateReach = 20

  private static let becoming: Set<String> = Set(
    ["làm", "là", "giữ", "-", ",", "chức", "vụ", "vai", "trò", "phó"].map(\.wordKey))

  /// “Trưởng phòng Quản lý đô thị làm Phó Trưởng ban;”, “Trưởng phòng Nghiệp vụ Y - Tổ phó thường
  /// trực;”, “các thành viên là thủ trưởng các cơ quan …”: of whom a board is made up.
  private static func isAppointed(_ clause: Clause, _ opening: Opening) -> Bool {
    guard opening.rule == ActorRule.id else { return false }
    if clause.range.contains(where: {
      clause.key($0) == "-"
        && BoardRoles.closes(clause.reading, at: $0 + 1, limit: clause.range.upperBound)
    }) {
      return true
    }
    var index = opening.predicate
    while index < clause.range.upperBound, becoming.contains(clause.key(index)) {
      index += 1
      if BoardRoles.closes(clause.reading, at: index, limit: clause.range.upperBound) {
        return true
      }
    }
    return BoardRoles.closes(clause.reading, at: opening.predicate, limit: clause.range.upperBound)
      || clause.key(opening.predicate) == "là".wordKey
        && heads.contains(clause.key(opening.predicate + 1))
        && !clause.range.suffix(from: opening.predicate + 1).contains {
          clause.key($0) == "," && clause.verb(at: $0 + 1) != nil
        }
  }

  private static let heads: Set<String> = Set(
    ["thủ", "trưởng", "đại", "lãnh", "ông", "bà", "đồng", "giám", "phó", "chủ", "các"].map(
      \.wordKey))

  private static let answering = TaskWords.table["answering"]

  /// “Trưởng khoa chịu trách nhiệm trước Hiệu trưởng về …”: accountability alone is no row (G1).
  static func isAnswerable(_ clause: Clause, _ opening: Opening) -> Bool {
    guard
      let end = answering.end(
        in: clause.reading, at: opening.predicate, limit: clause.range.upperBound)
    else { return false }
    if charges(clause, behind: end) { return false }
    return !(end..<clause.range.upperBound).contains { index in
      index > end && [",", Word.va, ";"].contains(clause.key(index))
        && clause.verb(at: index + 1).map { $0.kind != .noun } ?? false
    }
  }

  /// “chịu trách nhiệm trước Chủ tịch UBND tỉnh chỉ đạo xử lý dứt điểm …”: the duty stands right behind
  /// those to whom they answer.
  static func charges(_ clause: Clause, behind answering: Int) -> Bool {
    guard let list = clause.receiving(at: answering), list.range.lowerBound == answering else {
      return false
    }
    let end = list.range.upperBound
    return end < clause.range.upperBound && clause.verb(at: end).map { $0.kind != .noun } ?? false
  }

  /// “; được điều động máy bơm giữa các Trạm”: a permission binds nobody (S13).
  private static func isAllowed(_ clause: Clause, _ opening: Opening) -> Bool {
    opening.owners == nil && clause.key(opening.start) == Word.duoc
      && !charging.contains(clause.key(opening.start + 1))
      && clause.verb(at: opening.start + 1) != nil
  }

  private static let charging: Set<String> = Set(["giao", "phân", "ủy"].map(\.wordKey))

  /// “Quá thời hạn trên, đơn vị nào không gửi thì coi như thống nhất”.
  private static func isLapse(_ clause: Clause) -> Bool {
    lapses.end(
      in: clause.reading, at: clause.range.lowerBound, limit: clause.range.upperBound) != nil
      && (deemed.contains(in: clause.reading, clause.range)
        || clause.range.contains {
          clause.key($0) == Word.thi
            && effects.contains(
              in: clause.reading, $0..<min($0 + 10, clause.range.upperBound))
        })
  }

  /// Nothing stands behind “là cơ quan thường trực”.
  private static func isStanding(_ clause: Clause, _ opening: Opening) -> Bool {
    guard opening.owners == nil,
      let end = standings.end(
        in: clause.reading, at: opening.predicate, limit: clause.range.upperBound)
    else { return false }
    return (end..<clause.range.upperBound).allSatisfy(clause.reading.isMark)
  }

  /// Behind “thì” somebody is judged.
  private static func isEffect(_ clause: Clause, _ opening: Opening) -> Bool {
    clause.range.contains { index in
      index > opening.predicate && clause.key(index) == Word.thi
        && effects.contains(
          in: clause.reading, index..<min(index + 10, clause.range.upperBound))
    }
  }
}
