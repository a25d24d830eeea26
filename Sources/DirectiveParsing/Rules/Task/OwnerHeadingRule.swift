internal import DirectiveModel
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
    titleWords + ["giao", "giao cho", "yêu cầu", "đề nghị", "phân công", "về phía"])
  private static let requests = Phrases("đề nghị", "kính đề nghị")
  private static let charges = Phrases("giao", "yêu cầu", "phân công")
  private static let titles = Phrases(titleWords)
  private static let titleWords = [
    "đối với", "trách nhiệm của", "nhiệm vụ của", "trách nhiệm",
    "nhiệm vụ, quyền hạn của", "nhiệm vụ và quyền hạn của", "chức năng, nhiệm vụ của",
    "trách nhiệm, quyền hạn của", "quyền hạn, nhiệm vụ của",
  ]

  private static let clauses = Phrases(
    "có", "chưa", "đã", "không", "nơi", "đang", "thực hiện sắp xếp", "được giao", "trong vùng",
    "thuộc", "làm")

  /// Whatever follows is the work that they have.
  private static let charged = Phrases("được giao", "tham gia", "đăng ký", "đang thực hiện")

  /// “ỦY BAN NHÂN DÂN CÁC TỈNH CÓ ĐƯỜNG SẮT ĐI QUA”: what narrows a class down belongs to it (G5).
  private static func narrowed(_ list: PartyList, in heading: Reading) -> PartyList {
    var end = heading.count
    while end > 0, heading.isMark(end - 1), heading.keys[end - 1] != ")" { end -= 1 }
    let start = list.range.upperBound
    guard list.isKnown, let last = list.members.last, start < end, end - start <= 10,
      last.isCollective || last.organization.contains(" các "),
      clauses.end(in: heading, at: start) != nil || describes(start..<end, in: heading),
      charged.end(in: heading, at: start) != nil || describes(start..<end, in: heading)
        || !(lackEnd(from: start, in: heading)..<end).contains(where: { index in
          heading.isMark(index)
            || heading.verbs[index].map { $0.kind == .firm || $0.kind == .opener } ?? false
        })
    else { return list }
    var narrowed = list
    var member = last
    member.range = last.range.lowerBound..<end
    member.name += " " + heading.text(start..<end)
    member.organization += " " + heading.text(start..<end)
    narrowed.members[narrowed.members.count - 1] = member
    narrowed.range = list.range.lowerBound..<end
    return narrowed
  }

  /// “(công lập và ngoài công lập)”, “trong Khu kinh tế, khu công nghiệp”: which of them, or where.
  private static func describes(_ rest: Range<Int>, in heading: Reading) -> Bool {
    let start = rest.lowerBound
    guard rest.count > 2, !rest.contains(where: { heading.verbs[$0]?.kind == .firm }) else {
      return false
    }
    if heading.keys[start] == "(" {
      return heading.keys[rest.upperBound - 1] == ")" && !heading.isCapital(start + 1)
        && PartyWords.exceptions.end(in: heading, at: start + 1) == nil
        && asides.end(in: heading, at: start + 1) == nil
        && heading.passage.tokens[start + 1].kind == .word
    }
    return places.end(in: heading, at: start) != nil
  }

  private static let places = Phrases("trong", "trên", "tại", "ở")
  private static let asides = Phrases(
    "việc", "nội dung", "nhiệm vụ", "công việc", "tiếp theo", "xem", "gọi", "sau đây", "viết tắt",
    "theo", "kèm", "chủ trì", "phối hợp", "qua", "do", "giao",
    "thực hiện", "nếu", "đã", "tính", "gồm", "bao gồm")

  /// “đã | triển khai | bệnh án điện tử”: the verb behind “đã” or “chưa” is the limit's.
  private static func lackEnd(from start: Int, in heading: Reading) -> Int {
    let verb = start + 1
    guard tenses.contains(heading.keys[start]), verb < heading.count,
      let found = heading.verbs[verb]
    else { return start }
    return found.end
  }

  private static let tenses: Set<String> = Set(["đã", "chưa", "đang"].map(\.wordKey))

  /// A title of matters that says at its end who does them.
  ///
  /// “HOÀN THIỆN THỂ CHẾ (Vụ Pháp chế chủ trì; Vụ Tổng hợp tham gia)”, “ĐẦU TƯ - TỔNG CỤC ĐƯỜNG BỘ”.
  static func trailing(_ heading: Reading) -> (owners: PartyList, coordinators: [Party])? {
    let clause = Clause(reading: heading, range: heading.all)
    var end = heading.count
    while end > 0, heading.isMark(end - 1), heading.keys[end - 1] != ")" { end -= 1 }
    guard end > 4, end < 60 else { return nil }
    if heading.keys[end - 1] == ")", let owners = BracketRule.owners(of: clause) {
      return (owners, BracketRule.helpers(of: clause).flatMap(\.parties))
    }
    guard let dash = heading.keys[2..<end].lastIndex(of: "-"), dash > 1,
      let list = PartyParser(heading, limit: end).list(at: dash + 1), list.range.upperBound == end,
      list.isKnown, list.range.count > 2, list.members.allSatisfy({ !$0.isPerson })
    else { return nil }
    return (list, [])
  }

  /// “Các chủ rừng, nhất là chủ rừng có diện tích lớn:”: whatever is said of them before the colon, the
  /// points below are theirs.
  private static func isStem(_ list: PartyList, of heading: Reading) -> Bool {
    let end = list.range.upperBound
    let clause = Clause(reading: heading, range: heading.all)
    return heading.keys[heading.count - 1] == ":" && list.isKnown
      && heading.count - end <= longestAside
      && !(end..<heading.count).contains { index in
        clause.verb(at: index).map { $0.kind != .open } ?? false || heading.keys[index] == Word.da
      }
  }

  private static let longestAside = 20
  private static let stops: Set<String> = [".", ";", "./."]

  static func owners(of heading: Reading) -> Owners? {
    guard heading.count > 0 else { return nil }
    let start = OrdinalOpener.end(in: heading, at: 0) ?? 0
    let first = openers.end(in: heading, at: start) ?? start
    guard var list = PartyParser(heading).list(at: first) else { return nil }
    if list.range.upperBound < heading.count { list = narrowed(list, in: heading) }
    let end = list.range.upperBound
    let rest = heading.all.suffix(from: end)
    guard
      rest.allSatisfy({ heading.isMark($0) || heading.isInner[$0] })
        || isStem(list, of: heading)
    else { return nil }
    // “Phòng Tổ chức trực ban cơ quan.” is no name.
    if stops.contains(heading.keys[heading.count - 1]), list.beforeVerb(in: heading) != nil {
      return nil
    }
    guard list.isKnown || first > start || list.members.count > 1 || heading.count <= 12 else {
      return nil
    }
    return Owners(
      list: list, isRequest: requests.end(in: heading, at: start) != nil,
      isCharge: charges.end(in: heading, at: start) != nil,
      isTitle: titles.end(in: heading, at: start) != nil)
  }

  /// Who does all that stands below a title of matters.
  ///
  /// “HOÀN THIỆN THỂ CHẾ (Vụ Pháp chế chủ trì; Vụ A tham gia)”, “SỬA CHỮA - CỤC ĐƯỜNG BỘ”.
  static func led(_ heading: Reading) -> (owners: [PartyList], helpers: [PartyList])? {
    let clause = Clause(
      reading: heading, range: 0..<min(heading.count, ClauseSplitter.longest))
    if let owners = BracketRule.owners(of: clause) {
      return ([owners], BracketRule.helpers(of: clause))
    }
    guard
      let dash = clause.range.last(where: { heading.keys[$0] == "-" && clause.isOuter($0) }),
      dash > 1, let list = clause.parties(at: dash + 1), list.isKnown,
      list.members.allSatisfy({ $0.range.count > 1 }),
      (list.range.upperBound..<clause.range.upperBound).allSatisfy(heading.isMark)
    else { return nil }
    return ([list], [])
  }
}
