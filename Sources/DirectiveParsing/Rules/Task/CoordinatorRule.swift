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
      if let helping = helping(in: clause, at: index) {
        lists.append(helping)
        index = helping.range.upperBound
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

  private static let helps = Phrases(
    "phối hợp", "cùng phối hợp", "phối hợp thực hiện", "cùng tham gia", "tham gia", "hỗ trợ",
    "cùng thực hiện", "phối hợp tổ chức thực hiện", "phối hợp triển khai", "tham gia phối hợp",
    "cùng hỗ trợ", "phối hợp, hỗ trợ")

  /// “…, Sở B phối hợp.”, “…, có Sở A, Sở B cùng tham gia”: those who help stand before the word,
  /// and nothing of their own to do stands behind it.
  static func helping(in clause: Clause, at index: Int) -> PartyList? {
    guard index > clause.range.lowerBound, clause.isOuter(index) else { return nil }
    let before = clause.key(index - 1)
    let hasComma =
      before == ","
      || before == Word.co && index > 1 && [",", Word.va].contains(clause.key(index - 2))
    guard hasComma, let list = clause.parties(at: index), list.isKnown,
      let end = helps.end(
        in: clause.reading, at: list.range.upperBound, limit: clause.range.upperBound),
      end >= clause.range.upperBound || [".", ";", ",", "./.", ")"].contains(clause.key(end))
    else { return nil }
    return list
  }

  private static func isQuoted(_ clause: Clause, _ index: Int) -> Bool {
    clause.reading.isInner[index]
  }
}
