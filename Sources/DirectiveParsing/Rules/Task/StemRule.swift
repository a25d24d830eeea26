internal import VietnameseText

/// “…, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở … thực hiện những nhiệm vụ sau:” above the items.
///
/// “… báo cáo như sau:” charges nobody.
enum StemRule {
  static let id: RuleID = "task.stem"

  private static let charges = Phrases(
    "yêu cầu", "đề nghị", "giao", "chỉ đạo", "có ý kiến chỉ đạo", "kết luận", "có ý kiến",
    "phân công", "triển khai thực hiện", "thực hiện", "ban hành kế hoạch", "xây dựng kế hoạch",
    "hướng dẫn", "lưu ý")
  private static let named = Phrases("yêu cầu", "đề nghị", "giao", "phân công", "điện", "giao cho")
  private static let issuing = Phrases(
    "yêu cầu", "đề nghị", "giao", "có ý kiến chỉ đạo", "kết luận", "có ý kiến", "chỉ đạo")
  private static let requests = Phrases("đề nghị")
  private static let reports = Phrases(
    "báo cáo như sau", "báo cáo cụ thể như sau", "trả lời như sau", "có ý kiến tham gia như sau",
    "kính trình", "báo cáo kết quả", "xin báo cáo", "tổng hợp báo cáo")

  struct Charge {
    var owners: [PartyList]
    var isRequest: Bool
  }

  static func charge(_ clause: Clause) -> Charge? {
    guard !reports.contains(in: clause.reading, clause.range) else { return nil }
    var charge: Charge?
    var index = clause.range.lowerBound
    while index < clause.range.upperBound {
      guard !clause.reading.isInner[index],
        let end = charges.end(in: clause.reading, at: index, limit: clause.range.upperBound)
      else {
        index += 1
        continue
      }
      // “theo đề nghị của Giám đốc Sở …” asks nobody.
      if index > 0, grounds.contains(clause.reading.keys[index - 1]) {
        index = end
        continue
      }
      // “… có văn bản đề nghị Bộ hướng dẫn; Bộ X yêu cầu:”: what was asked before is past.
      if issuing.end(in: clause.reading, at: index) != nil, isBare(clause, end),
        clause.key(index) != "chỉ".wordKey || charge == nil
      {
        // “Bộ trưởng yêu cầu và đề nghị:” asks some and charges others.
        let isBoth = index > 0 && clause.key(index - 1) == Word.va && charge?.isRequest == false
        charge = Charge(
          owners: [],
          isRequest: !isBoth && requests.end(in: clause.reading, at: index) != nil)
        index = end
        continue
      }
      let isNamed = named.end(in: clause.reading, at: index) != nil
      let owners = isNamed ? clause.parties(at: end) : nil
      let isRequest = requests.end(in: clause.reading, at: index) != nil
      // “yêu cầu các đơn vị thuộc Bộ và đề nghị UBND các tỉnh”: both are charged, not all asked.
      let isFirst = charge?.owners.isEmpty ?? true
      charge = Charge(
        owners: (charge?.owners ?? []) + (owners.map { [$0] } ?? []),
        isRequest: !isNamed || owners == nil && !isFirst
          ? charge?.isRequest ?? false : isRequest && (isFirst || charge?.isRequest == true))
      index = owners?.range.upperBound ?? end
      if let led = leads(clause, behind: index) {
        charge?.owners.append(led)
        index = led.range.upperBound
      }
    }
    return charge
  }

  private static let orders = Phrases(
    "yêu cầu", "giao", "chỉ đạo", "kết luận", "quyết nghị", "chỉ thị", "đề nghị", "phân công")

  /// The clause ends in a word of charging and its colon: “…, Chính phủ yêu cầu:”.
  static func orders(_ clause: Clause) -> Bool {
    let end = clause.range.upperBound - 1
    return (max(clause.range.lowerBound, end - 8)..<end).contains { index in
      guard let next = orders.end(in: clause.reading, at: index, limit: end),
        index == 0 || !grounds.contains(clause.reading.keys[index - 1])
      else { return false }
      return isBare(clause, next)
    }
  }

  private static let works = Phrases(
    "nhiệm vụ", "nội dung", "công việc", "việc", "biện pháp", "giải pháp")

  /// “… có trách nhiệm:”, “… tập trung thực hiện các nhiệm vụ sau:” says nothing of the work itself.
  static func isBare(_ clause: Clause, behind predicate: Int) -> Bool {
    let rest = predicate..<clause.range.upperBound
    guard clause.reading.keys.last == ":" else { return false }
    // “… chủ trì, phối hợp với A, B:”
    if let list = CoordinatorRule.lists(in: clause, from: predicate).last,
      list.range.upperBound + 1 >= clause.range.upperBound, list.range.lowerBound - predicate < 8
    {
      return true
    }
    return rest.count <= 4
      || rest.count <= 16 && works.contains(in: clause.reading, rest)
        && rest.suffix(5).contains { clause.key($0) == "sau".wordKey }
  }

  /// “… chỉ đạo Sở Nội vụ chủ trì …”: both are charged (S12).
  private static func leads(_ clause: Clause, behind index: Int) -> PartyList? {
    guard let end = direction.end(in: clause.reading, at: index),
      let list = clause.parties(at: end), list.isKnown,
      clause.reading.has(["chủ".wordKey, "trì".wordKey], at: list.range.upperBound)
    else { return nil }
    return list
  }

  private static let direction = Phrases("chỉ đạo", "quan tâm chỉ đạo", "lãnh đạo, chỉ đạo")

  /// “UBND các tỉnh chỉ đạo:” has its items done by others.
  static func directs(_ clause: Clause, at predicate: Int) -> Bool {
    guard let end = direction.end(in: clause.reading, at: predicate) else { return false }
    return clause.key(end) == ":"
  }

  /// Nothing but “các nội dung sau” stands between the word and the colon.
  private static func isBare(_ clause: Clause, _ end: Int) -> Bool {
    let next = contents.end(in: clause.reading, at: end, limit: clause.range.upperBound) ?? end
    return clause.range.upperBound - next <= 8
      && (clause.key(next) == ":" || sequels.end(in: clause.reading, at: next) != nil)
  }

  private static let contents = Phrases(
    "một số nội dung", "một số nhiệm vụ", "các nội dung", "các nhiệm vụ", "những nội dung",
    "những nhiệm vụ", "tập trung thực hiện", "một số việc", "một số vấn đề", "thực hiện",
    "triển khai thực hiện")
  private static let sequels = Phrases("như sau", "cụ thể như sau", "sau", "sau đây", "cụ thể")

  private static let grounds: Set<String> = Set(
    ["theo", "xét", "của", "những", "các"].map(\.wordKey))
}
