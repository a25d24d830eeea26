internal import VietnameseText

/// Who does it, in brackets: “Tuyên truyền trên loa truyền thanh (Phòng Văn hóa - Xã hội chủ trì)”.
///
/// “(theo Quyết định …)”, “(nếu có)” and bodies that only explain are left alone.
enum BracketRule {
  static let id: RuleID = "task.bracket"

  private static let openers = Phrases(
    "giao", "do", "đơn vị chủ trì:", "chủ trì:", "cơ quan chủ trì:", "đơn vị thực hiện:",
    "thực hiện:", "phân công:", "giao cho", "đơn vị chủ trì", "cơ quan chủ trì", "phụ trách:")
  private static let works = Phrases(
    "chủ trì", "thực hiện", "chủ trì thực hiện", "phụ trách", "chịu trách nhiệm", "đảm nhiệm",
    "làm đầu mối", "chủ trì, phối hợp", "tham mưu", "chủ trì tham mưu", "tổ chức thực hiện",
    "triển khai thực hiện", "chủ trì, tham mưu")
  /// “(Hội A chủ trì, Ban B phối hợp)”, “(Ban A chủ trì, phối hợp với Đoàn B)”, “(Đoàn A chủ trì;
  /// Công an B hỗ trợ)”: those who help.
  static func helpers(of clause: Clause) -> [PartyList] {
    brackets(of: clause).flatMap { inside -> [PartyList] in
      let inner = Clause(reading: clause.reading, range: inside)
      return inside.compactMap { index -> PartyList? in
        if let end = PartyWords.rolePartners.end(
          in: clause.reading, at: index, limit: inside.upperBound)
        {
          let next = clause.key(end) == ":" ? end + 1 : end
          return next < inside.upperBound ? inner.parties(at: next) : nil
        }
        guard index > inside.lowerBound, [",", ";"].contains(clause.key(index - 1)),
          let list = inner.parties(at: index), list.isKnown,
          let help = PartyWords.roleHelps.end(
            in: clause.reading, at: list.range.upperBound, limit: inside.upperBound),
          help == inside.upperBound || clause.reading.isMark(help)
        else { return nil }
        return list
      }
    }
  }

  private static let exceptions = Phrases("riêng", "riêng đối với")

  /// The owner that a bracket of the clause names.
  static func owners(of clause: Clause) -> PartyList? {
    for open in brackets(of: clause) {
      let opener = openers.end(in: clause.reading, at: open.lowerBound, limit: open.upperBound)
      let first = opener ?? open.lowerBound
      guard
        let list = PartyParser(clause.reading, limit: open.upperBound).list(at: first),
        list.isKnown
      else { continue }
      var end = list.range.upperBound
      // “(Hội A cùng các Tổ B thực hiện)”
      if clause.key(end) == Word.cung,
        let more = PartyParser(clause.reading, limit: open.upperBound).list(at: end + 1)
      {
        end = more.range.upperBound
      }
      let isDone = end == open.upperBound || clause.reading.isMark(end)
      // “(đồng chí Hải, chuyên viên phụ trách thể thao)” tells whom to ask.
      if list.members.last?.isPersonal == true, end + 2 < open.upperBound,
        clause.key(end) == Word.phu, !clause.reading.isMark(end + 2)
      {
        continue
      }
      if works.end(in: clause.reading, at: end, limit: open.upperBound) != nil
        || opener != nil && isDone
      {
        return list
      }
    }
    return nil
  }

  /// “(Hội đồng Đội tỉnh; phối hợp: Đoàn xã A).” at the end: nothing but who does it, with whom.
  static func names(at clause: Clause) -> (owners: PartyList, coordinators: PartyList?)? {
    guard let inside = brackets(of: clause).last,
      (inside.upperBound + 1..<clause.range.upperBound).allSatisfy({ clause.reading.isMark($0) }),
      let list = PartyParser(clause.reading, limit: inside.upperBound).list(at: inside.lowerBound),
      list.isKnown,
      clause.reading.isCapital(inside.lowerBound)
        || clause.reading.isCapital(inside.lowerBound + 1) && !list.members[0].isCollective,
      inside.lowerBound > clause.range.lowerBound + 4
    else { return nil }
    var end = list.range.upperBound
    if end == inside.upperBound { return (list, nil) }
    while end < inside.upperBound, clause.reading.isMark(end) { end += 1 }
    guard
      var next = PartyWords.rolePartners.end(in: clause.reading, at: end, limit: inside.upperBound)
    else { return nil }
    if clause.key(next) == ":" { next += 1 }
    return (list, PartyParser(clause.reading, limit: inside.upperBound).list(at: next))
  }

  private static let completions = Phrases(
    "xong", "hoàn thành", "chậm nhất", "trước", "trong", "phải", "muộn nhất", "đến", "thực hiện")

  /// “(Riêng Trường Mầm non B xong trước 10/6)”, “(UBND các huyện gửi hồ sơ về Sở A trước ngày D)”: a
  /// row of its own (S17, G7).
  static func rows(of clause: Clause) -> [(range: Range<Int>, opening: Opening)] {
    brackets(of: clause).compactMap { inside in
      if let opening = duty(inside, of: clause) { return (inside, opening) }
      guard
        let first = exceptions.end(
          in: clause.reading, at: inside.lowerBound, limit: inside.upperBound)
      else { return nil }
      let inner = Clause(reading: clause.reading, range: inside)
      guard
        var opening = ActorRule().opening(of: inner, at: first) ?? completing(inner, at: first),
        opening.owners?.isKnown == true, inside.upperBound - opening.predicate > 1
      else { return nil }
      opening.start = inside.lowerBound
      return (inside, opening)
    }
  }

  /// “UBND các huyện rà soát, thông báo đến từng cơ sở”: a body and its deed, no paper cited.
  private static func duty(_ inside: Range<Int>, of clause: Clause) -> Opening? {
    guard inside.lowerBound > clause.range.lowerBound + 4, inside.count >= shortestDuty else {
      return nil
    }
    let inner = Clause(reading: clause.reading, range: inside)
    guard var opening = ActorRule().opening(of: inner, at: inside.lowerBound),
      let owners = opening.owners, owners.isKnown, opening.predicate == owners.range.upperBound,
      works.end(in: clause.reading, at: opening.predicate, limit: inside.upperBound) == nil,
      let verb = clause.verb(at: opening.predicate), verb.kind == .firm,
      inside.upperBound - verb.end >= 3,
      !inside.contains(where: { isSymbol(clause.reading.passage.tokens[$0].text) })
    else { return nil }
    opening.start = inside.lowerBound
    return opening
  }

  private static let shortestDuty = 8

  /// “12/2021/QĐ-UBND” tells of what was done.
  private static func isSymbol(_ text: String) -> Bool {
    text.has("/") && text.contains(where: \.isLetter) && text.contains(where: \.isNumber)
  }

  /// “Trạm A xong trước ngày D”: nothing but a body and its time.
  private static func completing(_ clause: Clause, at index: Int) -> Opening? {
    guard let owners = clause.parties(at: index),
      completions.end(in: clause.reading, at: owners.range.upperBound) != nil
    else { return nil }
    return Opening(
      rule: id, start: index, owners: owners, predicate: owners.range.upperBound)
  }

  /// What stands inside round brackets, nested ones left out.
  private static func brackets(of clause: Clause) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in clause.range {
      if clause.key(index) == "(" { start = index + 1 }
      if clause.key(index) == ")", let open = start, open < index {
        found.append(open..<index)
        start = nil
      }
    }
    return found
  }
}
