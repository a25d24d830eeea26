internal import DirectiveModel

/// Reads a number of days, hours, months: “03 (ba) ngày làm việc”, “mười ngày”, “05 giờ”.
enum SpanReader {
  struct Span {
    var offset: Deadline.Offset
    var end: Int
    /// Working days are counted nowhere but in deadlines.
    var unitIsOfWork: Bool { offset.unit == .workingDay || offset.unit == .hour }
  }

  static func span(at index: Int, in clause: DeadlineClause) -> Span? {
    let text = clause.text
    if let hours = hours(at: index, text) {
      return Span(offset: Deadline.Offset(amount: hours, unit: .hour), end: index + 1)
    }
    guard let amount = amount(at: index, text) else { return nil }
    for (unit, words) in units {
      guard var end = text.end(of: words, at: amount.end) else { continue }
      if unit == .workingDay { end = text.skip(closing, at: end) }
      return Span(offset: Deadline.Offset(amount: amount.value, unit: unit), end: end)
    }
    return nil
  }

  /// “24h”, “72h”: hours in one word.
  private static func hours(at index: Int, _ text: DeadlineText) -> Int? {
    guard text[index] != nil else { return nil }
    let key = text.passage.tokens[index].key
    guard key.hasSuffix("h"), key.utf8.count <= 4, let hours = Int(key.dropLast()), hours >= 12,
      hours % 12 == 0
    else { return nil }
    return hours
  }

  /// Digits first: of “năm (05)” and “05 (năm)” the digits count.
  private static func amount(at index: Int, _ text: DeadlineText) -> (value: Int, end: Int)? {
    if case .integer(let value, _) = text.shape(at: index), value > 0, value < 1000 {
      if let inner = text.end(of: opening, at: index + 1), let word = word(at: inner, text),
        let close = text.end(of: closing, at: word.end)
      {
        return (value, close)
      }
      return (value, index + 1)
    }
    guard let word = word(at: index, text) else { return nil }
    if let inner = text.end(of: opening, at: word.end),
      case .integer(let value, _) = text.shape(at: inner), value > 0, value < 1000,
      let close = text.end(of: closing, at: inner + 1)
    {
      return (value, close)
    }
    return (word.value, word.end)
  }

  private static func word(at index: Int, _ text: DeadlineText) -> (value: Int, end: Int)? {
    for (value, words) in numberWords {
      if let end = text.end(of: words, at: index) { return (value, end) }
    }
    return nil
  }

  private static let opening: PhraseSet = ["("]
  private static let closing: PhraseSet = [")"]
  /// Longer words first.
  private static let numberWords: [(Int, PhraseSet)] = [
    (15, ["mười lăm"]), (20, ["hai mươi"]), (30, ["ba mươi"]), (45, ["bốn mươi lăm"]),
    (60, ["sáu mươi"]), (90, ["chín mươi"]), (12, ["mười hai"]), (10, ["mười"]), (1, ["một"]),
    (2, ["hai"]), (3, ["ba"]), (4, ["bốn"]), (5, ["năm"]), (6, ["sáu"]), (7, ["bảy", "bẩy"]),
    (8, ["tám"]), (9, ["chín"]),
  ]
  /// Longer words first.
  private static let units: [(Deadline.Offset.Unit, PhraseSet)] = [
    (
      .workingDay,
      [
        "ngày làm việc", "( ngày làm việc", "ngày công tác", "ngày làm việc/hồ sơ",
        "ngày làm việc/hồ",
      ]
    ), (.day, ["ngày", "ngày đêm"]),
    (.hour, ["giờ", "tiếng", "giờ đồng hồ", "h"]), (.week, ["tuần", "tuần lễ"]),
    (.month, ["tháng"]), (.quarter, ["quý"]), (.year, ["năm"]),
  ]
}
