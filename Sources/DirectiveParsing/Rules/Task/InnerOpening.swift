internal import VietnameseText

/// A duty that begins in the middle of a sentence: “Liên quan đến mỏ đất, Sở Xây dựng khẩn trương
/// rà soát”, “Các nội dung khác giao Văn phòng theo dõi”.
///
/// Only a known body behind a comma and a firm verb behind the body show it; a comma inside a row
/// of bodies (“phối hợp với Sở A, Sở B rà soát”) does not.
enum InnerOpening {
  static let id: RuleID = "task.inner-actor"

  /// The first one behind `index`.
  static func first(in clause: Clause, from index: Int) -> Opening? {
    actors(in: clause, from: index).first ?? trigger(in: clause, from: index)
  }

  /// Those behind the commas of a clause.
  static func actors(in clause: Clause, from start: Int) -> [Opening] {
    let openings = (start..<clause.range.upperBound).compactMap { comma -> (Int, Opening)? in
      guard clause.key(comma) == ",", clause.isOuter(comma), clause.reading.isCapital(comma + 1),
        !clause.reading.isMark(comma + 1),
        let opening = ActorRule().opening(of: clause, at: comma + 1),
        opening.owners?.isKnown == true,
        CoordinatorRule.helping(in: clause, at: comma + 1) == nil,
        let verb = clause.verb(at: opening.predicate),
        verb.kind != .open || verb.end - opening.predicate > 1
      else { return nil }
      return (comma, opening)
    }
    guard !openings.isEmpty else { return [] }
    let lists = lists(in: clause, from: start)
    return openings.compactMap { comma, opening in
      lists.contains { $0.lowerBound < comma && comma < $0.upperBound } ? nil : opening
    }
  }

  private static func lists(in clause: Clause, from start: Int) -> [Range<Int>] {
    var lists: [Range<Int>] = []
    var index = start
    while index < clause.range.upperBound {
      if let list = clause.parties(at: index) {
        lists.append(list.range)
        index = list.range.upperBound
      } else {
        index += 1
      }
    }
    return lists
  }

  private static let triggers = Phrases("giao", "giao cho", "yêu cầu")
  /// Before “giao” they make it something past, or part of a noun.
  private static let blockers: Set<String> = Set(
    [
      "được", "đã", "do", "theo", "của", "xét", "những", "các", "nhiệm", "vụ", "việc", "bản", "bàn",
      "chuyển", "chưa", "không", "phân", "ứng", "đáp", "khi", "sau", "tỉnh", "ban", "dân", "phủ",
      "tướng", "cơ", "quan", "có", "và", "đoàn", "đảng", "chỉ", "kế", "hoạch", "sẽ", "vừa",
    ].map(\.wordKey))
  private static let past = Phrases(
    "sau khi", "qua", "tại", "ngày", "trong thời gian qua", "thời gian qua", "vừa qua", "khi",
    "thực hiện", "căn cứ", "theo", "xét")

  private static func trigger(in clause: Clause, from start: Int) -> Opening? {
    guard past.end(in: clause.reading, at: start, limit: clause.range.upperBound) == nil else {
      return nil
    }
    for index in start..<clause.range.upperBound where clause.isOuter(index) && index > start {
      guard triggers.end(in: clause.reading, at: index) != nil, !clause.reading.isCapital(index),
        !clause.reading.isMark(index - 1), !blockers.contains(clause.key(index - 1)),
        let opening = AssignRule().opening(of: clause, at: index)
          ?? DemandRule().opening(of: clause, at: index),
        opening.owners?.isKnown == true, clause.verb(at: opening.predicate) != nil
      else { continue }
      return opening
    }
    return nil
  }
}
