internal import DirectiveModel

/// For which tasks the deadlines of a sentence are.
enum DeadlineScopes {
  private static let wholes: PhraseSet = [
    "các nhiệm vụ", "những nhiệm vụ", "các nội dung", "những nội dung", "các công việc",
    "những công việc", "các việc", "những việc", "toàn bộ nội dung", "toàn bộ các nội dung",
    "toàn bộ các nhiệm vụ", "toàn bộ nhiệm vụ", "tất cả các nhiệm vụ", "tất cả các nội dung",
    "nhiệm vụ", "nội dung", "việc thực hiện các nội dung", "việc thực hiện các nhiệm vụ",
  ]
  private static let leads: PhraseSet = [
    "thời gian hoàn thành", "thời hạn hoàn thành", "thời gian thực hiện", "thời hạn thực hiện",
    "thời hạn hoàn thành đối với", "thời gian", "thời hạn", "tiến độ hoàn thành",
    "tiến độ thực hiện", "thời gian báo cáo", "thời hạn báo cáo", "yêu cầu hoàn thành",
  ]
  private static let above: PhraseSet = [
    "nêu trên", "trên", "trên đây", "nói trên", "ở trên", "tại mục này", "tại phần này",
    "thuộc mục này",
  ]
  private static let undated: PhraseSet = [
    "chưa định thời hạn", "chưa có thời hạn", "chưa ghi thời hạn", "chưa quy định thời hạn",
    "không ghi thời hạn", "chưa xác định thời hạn", "không quy định thời hạn",
    "chưa nêu thời hạn", "không nêu thời hạn", "chưa quy định thời gian",
    "chưa xác định thời gian", "không có thời hạn", "chưa ấn định thời hạn",
    "chưa nêu rõ thời hạn", "không ghi rõ thời hạn", "chưa ghi rõ thời hạn",
    "không xác định thời hạn", "chưa có thời gian", "chưa rõ thời hạn", "còn lại",
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
    // “Thời hạn hoàn thành các nội dung trên: …”
    let start = clause.text.skip(
      leads, at: sentenceStart(before: reading.range.lowerBound, in: clause))
    if let end = clause.text.end(of: wholes, at: start) {
      for index in end..<min(end + 6, reading.range.lowerBound) {
        if clause.text.end(of: undated, at: index) != nil { return .undatedTasks }
      }
      if clause.text.end(of: above, at: end) != nil { return .everyTask }
    }
    return isStem(reading, in: clause) ? .items : .clause
  }

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
