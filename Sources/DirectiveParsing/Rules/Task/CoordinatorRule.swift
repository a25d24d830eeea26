internal import VietnameseText

/// “phối hợp với Sở A, Sở B”, “có sự tham gia của X”, “thống nhất với X”, “xin ý kiến X”.
///
/// “Quy chế phối hợp”, “phối hợp giữa …” name no partner.
enum CoordinatorRule {
  static let id: RuleID = "task.coordinators"

  private static let openers = Phrases(
    "phối hợp", "phối hợp với", "phối hợp cùng", "phối hợp cùng với", "phối hợp chặt chẽ với",
    "phối hợp chặt chẽ", "phối hợp chặt chẽ cùng", "phối hợp tốt với", "phối hợp kịp thời với",
    "chủ động phối hợp với", "sự phối hợp của", "sự tham gia của", "có sự tham gia của",
    "thống nhất với", "thống nhất cùng", "xin ý kiến", "lấy ý kiến", "xin ý kiến của",
    "lấy ý kiến của", "lấy ý kiến tham gia của", "cùng với", "phối hợp hiệu quả với",
    "chủ trì cùng", "chủ trì, cùng", "chủ trì cùng với",
    "chủ trì, cùng với",
    "trao đổi với",
    "phối hợp thường xuyên với", "liên hệ với", "phối hợp đồng bộ với", "trao đổi, thống nhất với")
  private static let nouns = Phrases(
    "quy chế phối hợp", "cơ chế phối hợp", "công tác phối hợp",
    "quy chế phối hợp giữa", "kết quả phối hợp", "chương trình phối hợp", "sự phối hợp giữa",
    "kế hoạch phối hợp")

  static func lists(in clause: Clause, from start: Int) -> [PartyList] {
    var lists: [PartyList] = []
    var index = start
    while index < clause.range.upperBound {
      if let end = nouns.end(in: clause.reading, at: index, limit: clause.range.upperBound) {
        index = end
        continue
      }
      guard !isQuoted(clause, index),
        let end = openers.end(in: clause.reading, at: index, limit: clause.range.upperBound)
      else {
        index += 1
        continue
      }
      if let list = clause.parties(at: end), list.range.lowerBound == end {
        lists.append(list)
        index = list.range.upperBound
      } else {
        index = end
      }
    }
    return lists
  }

  private static func isQuoted(_ clause: Clause, _ index: Int) -> Bool {
    clause.reading.isInner[index]
  }
}
