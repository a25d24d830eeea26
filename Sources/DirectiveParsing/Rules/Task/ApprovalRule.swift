/// Agreement, praise and notes of a conclusion: “Thống nhất với đề xuất …”, “Ghi nhận, biểu dương …”.
///
/// They bind nobody; “thống nhất giao Sở A …” is read by ``AssignRule``.
enum ApprovalRule {
  static let id: RuleID = "task.approval"

  private static let words = Phrases(
    "thống nhất", "cơ bản thống nhất", "đồng ý", "nhất trí", "cơ bản nhất trí", "ghi nhận",
    "đánh giá cao", "biểu dương", "hoan nghênh", "chấp thuận", "cho phép", "thông qua",
    "không đồng ý", "chưa đồng ý", "trân trọng cảm ơn", "ghi nhận và đánh giá cao",
    "cơ bản đồng ý")
  /// With one of these a duty after all: “thống nhất với Sở Y tế phương án”.
  private static let partners = Phrases("thống nhất với", "thống nhất cùng")

  /// “Thống nhất chủ trương …, giao Sở Y tế …”: whether the clause opens with an approval.
  static func opens(_ clause: Clause, at index: Int) -> Bool {
    clause.reading.isCapital(index) && !honours(clause, at: index)
      && words.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
      && partners.end(in: clause.reading, at: index, limit: clause.range.upperBound) == nil
  }

  private static let honours = Phrases("biểu dương")
  private static let honoured = Phrases(
    "các cơ quan", "các đơn vị", "các địa phương", "các sở", "sự", "những", "tinh thần", "kết quả",
    "các đồng chí", "nỗ lực", "các ngành", "các cấp", "cán bộ", "các lực lượng", "các cấp ủy")

  /// “Biểu dương, tôn vinh công nhân giỏi” honours somebody, “Biểu dương các đơn vị” thanks those who
  /// read it.
  private static func honours(_ clause: Clause, at index: Int) -> Bool {
    guard let end = honours.end(in: clause.reading, at: index, limit: clause.range.upperBound)
    else { return false }
    var next = end
    while clause.key(next) == "," || clause.key(next) == Word.va {
      guard let verb = clause.verb(at: next + 1) else { break }
      next = verb.end
    }
    return honoured.end(in: clause.reading, at: next) == nil && clause.parties(at: next) == nil
  }

  private static let permissions = Phrases(
    "đồng ý cho", "chấp thuận cho", "cho phép", "nhất trí cho")
  private static let favours = Phrases(
    "lùi", "gia hạn", "hoãn", "nghỉ", "kéo dài", "thôi", "được", "tạm ứng", "vay", "mượn", "hưởng",
    "tạm hoãn", "miễn", "rút", "tiếp tục sử dụng", "sử dụng")

  /// “Đồng ý cho Trung tâm A lùi thời gian tổ chức hội nghị”: what they asked for binds nobody.
  private static func permits(_ clause: Clause, _ opening: Opening) -> Bool {
    guard
      permissions.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound) != nil,
      let end = opening.owners?.range.upperBound
    else { return false }
    return (end...max(end, opening.predicate)).contains {
      favours.end(in: clause.reading, at: $0, limit: clause.range.upperBound) != nil
    }
  }

  /// Only said of what others did.
  private static let praise = Phrases(
    "đánh giá cao", "ghi nhận và đánh giá cao", "ghi nhận, đánh giá cao", "ghi nhận, biểu dương",
    "hoan nghênh", "cơ bản thống nhất", "nhất trí với", "cơ bản nhất trí")

  private static let noting = Phrases("ghi nhận", "biểu dương", "ghi nhận, biểu dương")

  /// “Ban Thường vụ ghi nhận Hội Cựu chiến binh xã đã vận động …”: what was done.
  private static func notes(_ clause: Clause, at index: Int) -> Bool {
    guard let end = noting.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      let list = clause.parties(at: end)
    else { return false }
    return clause.key(list.range.upperBound) == Word.da
  }

  static func approves(_ clause: Clause, _ opening: Opening) -> Bool {
    if opening.rule == AssignRule.id, permits(clause, opening) { return true }
    if opening.owners != nil, opening.rule == ActorRule.id {
      return praise.end(in: clause.reading, at: opening.predicate) != nil
        || notes(clause, at: opening.predicate)
    }
    guard opening.owners == nil, clause.reading.isCapital(opening.start),
      words.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound) != nil
    else { return false }
    if honours(clause, at: opening.start) { return false }
    if let end = partners.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound)
    {
      return clause.parties(at: end) == nil
    }
    return true
  }
}
