internal import DirectiveModel

/// For which tasks the deadlines of a sentence are.
enum DeadlineScopes {
  private static let quantifiers = [
    "", "các ", "những ", "toàn bộ ", "tất cả ", "toàn bộ các ", "tất cả các ", "tất cả những ",
    "mọi ",
    "toàn bộ những ", "việc thực hiện các ", "việc thực hiện ",
  ]
  private static let works = [
    "nhiệm vụ", "nội dung", "công việc", "việc", "phần việc", "đầu việc", "nội dung công việc",
    "nội dung, nhiệm vụ",
  ]
  private static let wholes = PhraseSet(
    quantifiers.flatMap { quantifier in
      works.filter { !quantifier.isEmpty || $0 != "việc" }.map { Phrase(quantifier + $0) }
    })
  private static let leads: PhraseSet = [
    "thời gian hoàn thành", "thời hạn hoàn thành", "thời gian thực hiện", "thời hạn thực hiện",
    "thời hạn hoàn thành đối với", "thời gian", "thời hạn", "tiến độ hoàn thành",
    "tiến độ thực hiện", "thời gian báo cáo", "thời hạn báo cáo", "yêu cầu hoàn thành", "đối với",
    "thời gian hoàn thành đối với", "riêng", "yêu cầu",
  ]
  /// “Mốc hoàn thành chung: 30/9”.
  private static let commons = PhraseSet(
    ["hạn", "thời hạn", "thời gian", "mốc", "mốc thời gian", "hạn hoàn thành"].flatMap { noun in
      ["chung", "hoàn thành chung", "thực hiện chung"].map { Phrase("\(noun) \($0)") }
    })
  private static let above: PhraseSet = [
    "nêu trên", "trên", "trên đây", "nói trên", "ở trên", "tại mục này", "tại phần này",
    "thuộc mục này",
  ]
  private static let others: PhraseSet = ["còn lại"]
  private static let lacking: PhraseSet = ["chưa", "không"]
  private static let limits: PhraseSet = [
    "thời hạn", "thời gian", "mốc thời gian", "tiến độ", "thời điểm",
  ]
  /// Words between “chưa” and the limit: “chưa nêu rõ cụ thể thời hạn”.
  private static let longestLack = 5

  private static let charging: PhraseSet = [
    "yêu cầu các", "đề nghị các", "các", "thủ trưởng các", "yêu cầu thủ trưởng các", "lãnh đạo các",
    "yêu cầu", "đề nghị",
  ]
  private static let completing: PhraseSet = [
    "hoàn thành", "thực hiện xong", "hoàn tất", "thực hiện hoàn thành", "triển khai xong",
    "thực hiện",
  ]
  private static let colon = WordCode(word: ":")
  private static let fullStops = Set([".", ";", "./."].map { WordCode(word: $0) })

  static func assign(to readings: [DeadlineReading], in clause: DeadlineClause)
    -> [DeadlineReading]
  {
    guard readings.contains(where: { $0.strength >= .soft }) else { return readings }
    return readings.map { reading in
      var reading = reading
      if reading.strength >= .soft { reading.scope = scope(of: reading, in: clause) }
      return reading
    }
  }

  private static func scope(of reading: DeadlineReading, in clause: DeadlineClause)
    -> DeadlineReading.Scope
  {
    let first = sentenceStart(before: reading.range.lowerBound, in: clause)
    let limit = reading.range.lowerBound
    if clause.text.end(of: commons, at: first) != nil { return .everyTask }
    // “Thời hạn hoàn thành các nội dung trên: …”
    if let end = clause.text.end(of: wholes, at: clause.text.skip(leads, at: first)) {
      if (end..<min(end + 12, max(end, limit))).contains(where: { isUndated($0, in: clause) }) {
        return .undatedTasks
      }
      if isAbove(end, in: clause) { return .everyTask }
    }
    if charges(first..<max(first, limit), in: clause) { return .everyTask }
    return isStem(reading, in: clause) ? .items : .clause
  }

  /// “còn lại”, “chưa xác định thời hạn”, “không ghi rõ cụ thể thời gian”.
  private static func isUndated(_ index: Int, in clause: DeadlineClause) -> Bool {
    let text = clause.text
    if text.end(of: others, at: index) != nil { return true }
    guard let next = text.end(of: lacking, at: index) else { return false }
    return (next..<next + longestLack).contains { text.end(of: limits, at: $0) != nil }
  }

  /// “Yêu cầu các đơn vị hoàn thành các nội dung trên trước ngày D”: all whom the directive charges.
  private static func charges(_ range: Range<Int>, in clause: DeadlineClause) -> Bool {
    let text = clause.text
    guard text.end(of: charging, at: range.lowerBound) != nil else { return false }
    return range.contains { index in
      guard text.precedes(completing, index), let end = text.end(of: wholes, at: index) else {
        return false
      }
      return isAbove(end, in: clause)
    }
  }

  /// “trên”, “nêu trên”; not “trên địa bàn”.
  private static func isAbove(_ index: Int, in clause: DeadlineClause) -> Bool {
    guard let end = clause.text.end(of: above, at: index) else { return false }
    return clause.text.end(of: places, at: end) == nil
  }

  private static let places: PhraseSet = [
    "địa bàn", "cơ sở", "các", "lĩnh vực", "toàn", "mạng", "báo", "hệ thống", "cổng", "trang",
    "phần mềm", "tuyến", "phạm vi", "đây là",
  ]

  private static func sentenceStart(before index: Int, in clause: DeadlineClause) -> Int {
    var start = index
    while start > clause.range.lowerBound, index - start < 40,
      !fullStops.contains(clause.text.terms[start - 1].code)
    {
      start -= 1
    }
    return start
  }

  /// The passage ends with a colon, and no full stop parts it from the deadline.
  private static func isStem(_ reading: DeadlineReading, in clause: DeadlineClause) -> Bool {
    guard clause.range.upperBound == clause.text.count, let last = clause.text.terms.last,
      last.code == colon
    else { return false }
    return !clause.text.terms[reading.range.upperBound...].contains {
      fullStops.contains($0.code)
    }
  }
}
