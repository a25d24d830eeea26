internal import VietnameseText

/// A title that names whose duties follow: “Sở Tài chính”, “Đề nghị Công an tỉnh …:”.
///
/// A title of matters (“1. Hoàn thiện thể chế”) names nobody.
enum OwnerHeadingRule {
  static let id: RuleID = "task.owner-heading"

  struct Owners {
    var list: PartyList
    var isRequest: Bool
    /// “Giao …”, “Yêu cầu …”: no request even below one.
    var isCharge: Bool
    /// “Đối với …” counts as a title (GUIDE §3).
    var isTitle: Bool
  }

  private static let openers = Phrases(
    "giao", "giao cho", "yêu cầu", "đề nghị", "đối với", "trách nhiệm của", "nhiệm vụ của",
    "phân công", "trách nhiệm", "về phía")
  private static let requests = Phrases("đề nghị", "kính đề nghị")
  private static let charges = Phrases("giao", "yêu cầu", "phân công")
  private static let titles = Phrases("đối với", "trách nhiệm của", "nhiệm vụ của", "trách nhiệm")

  static func owners(of heading: Reading) -> Owners? {
    guard heading.count > 0 else { return nil }
    let first = openers.end(in: heading, at: 0) ?? 0
    guard let list = PartyParser(heading).list(at: first) else { return nil }
    let end = list.range.upperBound
    let rest = heading.all.suffix(from: end)
    guard rest.allSatisfy({ heading.isMark($0) || heading.isInner[$0] }) else { return nil }
    guard list.isKnown || first > 0 || list.members.count > 1 || heading.count <= 12 else {
      return nil
    }
    return Owners(
      list: list, isRequest: requests.end(in: heading, at: 0) != nil,
      isCharge: charges.end(in: heading, at: 0) != nil,
      isTitle: titles.end(in: heading, at: 0) != nil)
  }
}
