internal import VietnameseText

/// “…, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở … thực hiện những nhiệm vụ sau:” above the items.
///
/// “… báo cáo như sau:” charges nobody.
enum StemRule {
  static let id: RuleID = "task.stem"

  private static let charges = Phrases(
    "yêu cầu", "đề nghị", "giao", "chỉ đạo", "có ý kiến chỉ đạo", "kết luận", "có ý kiến",
    "phân công", "triển khai thực hiện", "thực hiện", "ban hành kế hoạch", "xây dựng kế hoạch")
  private static let named = Phrases("yêu cầu", "đề nghị", "giao", "phân công", "điện", "giao cho")
  private static let requests = Phrases("đề nghị")
  private static let reports = Phrases(
    "báo cáo như sau", "báo cáo cụ thể như sau", "trả lời như sau", "có ý kiến tham gia như sau",
    "kính trình", "báo cáo kết quả", "xin báo cáo", "tổng hợp báo cáo")

  struct Charge {
    var owners: PartyList?
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
      let isNamed = named.end(in: clause.reading, at: index) != nil
      let owners = isNamed ? clause.parties(at: end) : nil
      let isRequest = requests.end(in: clause.reading, at: index) != nil
      charge = Charge(
        owners: owners ?? charge?.owners,
        isRequest: isNamed ? isRequest : charge?.isRequest ?? false)
      index = owners?.range.upperBound ?? end
    }
    return charge
  }

  private static let grounds: Set<String> = Set(["theo", "xét", "của", "những", "các"].map(\.folded))
}
