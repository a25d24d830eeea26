internal import DirectiveModel
internal import VietnameseText

/// Who asks may be charged with the asking: “Sở Xây dựng yêu cầu nhà thầu lập lại tiến độ”,
/// “Sở A phân công lãnh đạo Sở …” are duties of the Sở.
///
/// What the body that writes asks, or one above it, is a duty of those asked.
enum SubordinateRule {
  static let id: RuleID = "task.subordinate"

  private static let above = Phrases(
    "thủ tướng", "phó thủ tướng", "chính phủ", "quốc hội", "bộ chính trị", "ban bí thư",
    "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "ban thường vụ",
    "thường trực",
    "chủ tịch", "phó chủ tịch", "bộ trưởng", "thứ trưởng", "ban chỉ đạo", "hội đồng", "hội nghị",
    "ban cán sự", "ban chấp hành", "bí thư", "ủy ban nhân dân", "ubnd")

  /// The duty as the asking body's own; nothing where the asking is the directive's.
  static func own(_ opening: Opening, in reading: Reading, traits: DocumentTraits) -> Opening? {
    guard let assigner = opening.assigner, assigner.isKnown, !traits.isIssuer(assigner),
      above.end(in: reading, at: assigner.range.lowerBound) == nil
        || assigner.members[0].isCollective,
      assigner.members.allSatisfy({ !isIssuersOwn($0, traits) })
    else { return nil }
    var own = opening
    own.rule = ActorRule.id
    own.start = assigner.range.lowerBound
    own.owners = assigner
    own.predicate = opening.start
    own.isRequest = false
    own.assigner = nil
    return own
  }

  /// “Lãnh đạo Sở yêu cầu các phòng …” in the Sở’s own letter.
  private static func isIssuersOwn(_ party: ParsedParty, _ traits: DocumentTraits) -> Bool {
    guard let issuer = traits.issuer?.organization.wordKey else { return true }
    let name = party.organization.wordKey
    return issuer.hasPrefix(name) || name.hasPrefix(issuer)
  }

  private static let outsiders = Phrases(
    "nhà thầu", "các nhà thầu", "chủ đầu tư", "chủ cơ sở", "các chủ cơ sở", "đơn vị thi công",
    "các đơn vị thi công", "đơn vị tư vấn", "các đơn vị tư vấn", "doanh nghiệp", "các doanh nghiệp",
    "các hộ", "hộ", "người dân", "chủ hộ", "các hộ dân", "chủ phương tiện", "các chủ phương tiện",
    "chủ tàu", "các chủ tàu", "chủ rừng", "chủ đập", "các chủ đập", "các cơ sở", "nhà đầu tư",
    "các nhà đầu tư", "nhà mạng", "các nhà mạng", "học sinh", "phụ huynh", "tiểu thương",
    "người lao động", "nhà cung cấp", "đơn vị cung cấp")

  private static let sendings = Phrases("phân công", "cử")
  /// People of the very body that is charged.
  private static let staff = Phrases(
    "cấp ủy viên", "đảng viên", "cán bộ", "công chức", "viên chức", "chuyên viên", "giáo viên",
    "nhân viên", "từng thành viên", "thành viên", "cá nhân", "các cá nhân", "người", "lãnh đạo",
    "cán bộ, công chức", "từng cá nhân", "mỗi công chức", "từng công chức", "mỗi cán bộ",
    "từng cán bộ", "mỗi thành viên", "tổ công tác", "các tổ công tác", "đoàn công tác",
    "các đoàn công tác", "tổ lưu động", "đội", "các đội", "lực lượng", "kỹ sư", "bác sĩ")

  /// “Phân công cấp ủy viên phụ trách …” below “Các huyện ủy:” is the huyện ủy's to do.
  ///
  /// “…; yêu cầu chủ cơ sở khôi phục …” behind a duty of a body: that body does the asking.
  static func asksPrivate(_ clause: Clause, _ opening: Opening) -> Bool {
    if opening.rule == AssignRule.id, let owners = opening.owners,
      sendings.contains(in: clause.reading, opening.start..<owners.range.lowerBound)
    {
      // “Cử 03 đoàn công tác xuống …”
      let first = owners.range.lowerBound
      if clause.reading.passage.tokens[first].kind == .number { return true }
      if staff.end(in: clause.reading, at: first, limit: clause.range.upperBound) != nil,
        !clause.reading.isCapital(first)
      {
        return true
      }
    }
    guard opening.rule == DemandRule.id, !clause.reading.isCapital(opening.start),
      let owners = opening.owners
    else { return false }
    return outsiders.end(
      in: clause.reading, at: owners.range.lowerBound, limit: clause.range.upperBound) != nil
  }
}
