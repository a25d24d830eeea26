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
  private static let exceptions = Phrases("riêng", "trong đó", "riêng đối với")

  /// The owner that a bracket of the clause names.
  static func owners(of clause: Clause) -> PartyList? {
    for open in brackets(of: clause) {
      let opener = openers.end(in: clause.reading, at: open.lowerBound, limit: open.upperBound)
      let first = opener ?? open.lowerBound
      guard
        let list = PartyParser(clause.reading, limit: open.upperBound).list(at: first),
        list.isKnown
      else { continue }
      let end = list.range.upperBound
      let isDone = end == open.upperBound || clause.reading.isMark(end)
      if works.end(in: clause.reading, at: end, limit: open.upperBound) != nil
        || opener != nil && isDone
      {
        return list
      }
    }
    return nil
  }

  /// “(Riêng Trường Mầm non B xong trước 10/6)”: a row of its own (S17, G7).
  static func rows(of clause: Clause) -> [(range: Range<Int>, opening: Opening)] {
    brackets(of: clause).compactMap { inside in
      let exception = exceptions.end(
        in: clause.reading, at: inside.lowerBound, limit: inside.upperBound)
      let inner = Clause(reading: clause.reading, range: inside)
      let first = exception ?? inside.lowerBound
      guard exception != nil || clause.reading.isCapital(first),
        var opening = ActorRule().opening(of: inner, at: first)
          ?? AssignRule().opening(
            of: inner, at: first), opening.owners?.isKnown == true,
        inside.upperBound - opening.predicate > 1
      else { return nil }
      opening.start = inside.lowerBound
      return (inside, opening)
    }
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
