extension RecurrenceScanner {
  /// A meeting that comes back: its frequency, and whether it closes the month or the quarter.
  static func meeting(at index: Int, in clause: DeadlineClause)
    -> (frequency: Frequency, isAtEnd: Bool, end: Int)?
  {
    let text = clause.text
    guard let next = text.end(of: meetings, at: index) else { return nil }
    for place in index + 1..<min(next + 8, clause.range.upperBound) {
      guard let term = text[place], term.kind != .mark,
        // “tại cuộc họp về dự toán hằng năm”
        text.end(of: about, at: place) == nil
      else { return nil }
      for (frequency, words) in frequencies {
        guard let end = text.end(of: words, at: place) else { continue }
        // “tại buổi giao ban tuần sau” is one of them.
        return text.end(of: single, at: end) == nil ? (frequency, false, end) : nil
      }
      for (frequency, words) in meetingPeriods {
        guard let end = text.end(of: words, at: max(place, index + 1)),
          text.shape(at: end) == .none,
          text.end(of: single, at: end) == nil
        else { continue }
        return (frequency, text.end(of: endings, at: place) != nil, end)
      }
    }
    return nil
  }

  private static let single: PhraseSet = [
    "sau", "tới", "này", "kế tiếp", "tiếp theo", "gần nhất", "đầu tiên",
  ]
  private static let about: PhraseSet = ["về", "cho", "bàn", "thông qua", "để", "triển khai"]
}
