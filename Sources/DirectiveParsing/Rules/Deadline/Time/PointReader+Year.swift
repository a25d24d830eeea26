internal import DirectiveModel

extension PointReader {
  /// “năm 2024”, “cuối năm 2025”, “năm nay”, “hết năm”, “cuối năm”.
  func year(at index: Int) -> TimePoint? {
    let part = text.end(of: Self.parts, at: index)
    let start = part ?? index
    if let relative = relativeYear(at: start) {
      return point(relative.year, end: relative.end, inferred: true)
    }
    guard let next = text.end(of: Self.yearWord, at: start) else { return nil }
    if case .integer(let year, digits: 4) = text.shape(at: next), isYear(year) {
      return point(year, end: next + 1, inferred: false)
    }
    guard part != nil, let issued else { return nil }
    return point(issued.year, end: next, inferred: true)
  }

  /// “6 tháng đầu năm 2025”, “9 tháng đầu năm”, “nửa cuối năm”.
  func halfYear(at index: Int) -> TimePoint? {
    guard let half = halfYearMonth(at: index) else { return nil }
    if let year = writtenYear(at: half.end - 1) {
      return point(throughMonth: half.month, year: year.year, end: year.end, inferred: false)
    }
    if let year = relativeYear(at: half.end - 1) {
      return point(throughMonth: half.month, year: year.year, end: year.end, inferred: true)
    }
    guard let year = inferredYear(ofMonth: half.month) else { return nil }
    return point(throughMonth: half.month, year: year, end: half.end, inferred: true)
  }

  /// The last month of the part of a year; the end lies behind “năm”.
  private func halfYearMonth(at index: Int) -> (month: Int, end: Int)? {
    if let end = text.end(of: Self.firstHalf, at: index) { return (6, end) }
    if let end = text.end(of: Self.secondHalf, at: index) { return (12, end) }
    let count: Int
    if case .integer(let value, _) = text.shape(at: index) {
      count = value
    } else if text.end(of: Self.six, at: index) != nil {
      count = 6
    } else if text.end(of: Self.nine, at: index) != nil {
      count = 9
    } else {
      return nil
    }
    guard [3, 6, 9].contains(count) else { return nil }
    if let end = text.end(of: Self.monthsAtStart, at: index + 1) { return (count, end) }
    if let end = text.end(of: Self.monthsAtEnd, at: index + 1) { return (12, end) }
    return nil
  }

  private func point(throughMonth month: Int, year: Int, end: Int, inferred: Bool) -> TimePoint {
    var point = TimePoint(
      end: end, unit: .halfYear, first: nil, last: Self.lastDay(ofMonth: month, year: year))
    point.first = CalendarDay(year: year, month: month == 12 ? 7 : 1, day: 1)
    point.yearInferred = inferred
    return point
  }

  private func point(_ year: Int, end: Int, inferred: Bool) -> TimePoint {
    var point = TimePoint(
      end: end, unit: .year, first: CalendarDay(year: year, month: 1, day: 1),
      last: CalendarDay(year: year, month: 12, day: 31))
    point.yearInferred = inferred
    return point
  }

  private static let parts: PhraseSet = ["cuối", "hết", "đến hết"]
  private static let firstHalf: PhraseSet = ["nửa đầu năm", "nửa đầu của năm"]
  private static let secondHalf: PhraseSet = ["nửa cuối năm", "nửa sau năm"]
  private static let six: PhraseSet = ["sáu"]
  private static let nine: PhraseSet = ["chín"]
  private static let monthsAtStart: PhraseSet = ["tháng đầu năm"]
  private static let monthsAtEnd: PhraseSet = ["tháng cuối năm"]
}
