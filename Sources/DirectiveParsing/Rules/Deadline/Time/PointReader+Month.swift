internal import DirectiveModel

extension PointReader {
  /// “tháng 12/2024”, “cuối tháng 12”, “nửa đầu tháng 12”, “tháng này”, “trung tuần tháng 5”.
  func month(at index: Int) -> TimePoint? {
    let part = monthPart(at: index)
    let start = part?.end ?? index
    guard let next = text.end(of: Self.monthWord, at: start) else { return nil }
    if let relative = relativeMonth(at: next) {
      return point(
        month: relative.month, year: relative.year, end: relative.end, inferred: true,
        part: part?.part)
    }
    switch text.shape(at: next) {
    case .monthYear(let month, let year) where (1...12).contains(month) && isYear(year):
      return point(month: month, year: year, end: next + 1, inferred: false, part: part?.part)
    case .integer(let month, let digits) where digits <= 2 && (1...12).contains(month):
      if let year = writtenYear(at: next + 1) {
        return point(
          month: month, year: year.year, end: year.end, inferred: false, part: part?.part)
      }
      if let year = relativeYear(at: next + 1) {
        return point(
          month: month, year: year.year, end: year.end, inferred: true, part: part?.part)
      }
      guard let year = inferredYear(ofMonth: month) else {
        var point = TimePoint(end: next + 1, unit: .month, first: nil, last: nil)
        point.doubt = .yearUnknown
        return point
      }
      let end = text.skip(Self.coming, at: next + 1)
      return point(month: month, year: year, end: end, inferred: true, part: part?.part)
    default:
      return nil
    }
  }

  /// “này”, “sau”, “tới” behind “tháng”.
  func relativeMonth(at index: Int) -> (month: Int, year: Int, end: Int)? {
    guard let issued else { return nil }
    if let end = text.end(of: Self.this, at: index) { return (issued.month, issued.year, end) }
    guard let end = text.end(of: Self.next, at: index) else { return nil }
    return issued.month == 12 ? (1, issued.year + 1, end) : (issued.month + 1, issued.year, end)
  }

  private enum Part {
    case whole, firstHalf, middle, vague
  }

  private func monthPart(at index: Int) -> (part: Part, end: Int)? {
    for (part, words) in Self.parts {
      if let end = text.end(of: words, at: index) { return (part, end) }
    }
    return nil
  }

  private func point(month: Int, year: Int, end: Int, inferred: Bool, part: Part?) -> TimePoint {
    var last = Self.lastDay(ofMonth: month, year: year)
    if part == .firstHalf || part == .middle {
      last = CalendarDay(year: year, month: month, day: 15)
    }
    var point = TimePoint(
      end: end, unit: .month, first: CalendarDay(year: year, month: month, day: 1), last: last)
    point.yearInferred = inferred
    if part == .vague { point.doubt = .vague }
    if inferred, point.doubt == nil, let issued, let last, last.ordinal - issued.ordinal > 305 {
      point.doubt = .farAhead
    }
    return point
  }

  private static let this: PhraseSet = ["này"]
  private static let next: PhraseSet = ["sau", "tới"]
  private static let coming: PhraseSet = ["tới", "này"]
  private static let parts: [(Part, PhraseSet)] = [
    (.firstHalf, ["nửa đầu", "nửa đầu của"]),
    (.middle, ["giữa"]),
    (.vague, ["đầu", "thượng tuần", "trung tuần", "hạ tuần", "những ngày đầu"]),
    (.whole, ["cuối", "nửa cuối", "hết", "những ngày cuối"]),
  ]
}
