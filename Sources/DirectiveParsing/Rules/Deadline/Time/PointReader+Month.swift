internal import DirectiveModel

extension PointReader {
  /// “tháng 12/2024”, “cuối tháng 12”, “nửa đầu tháng 12”, “tháng này”, “trung tuần tháng 5”.
  func month(at index: Int) -> TimePoint? {
    if let early = firstDays(at: index) { return early }
    let part = monthPart(at: index)
    let start = text.skip(Self.counts, at: part?.end ?? index)
    guard let next = text.end(of: Self.monthWord, at: start) else { return nil }
    if let later = laterMonth(behind: next) {
      guard var point = month(after: later, part: part?.part) else { return nil }
      if let first = point.first {
        point.first = CalendarDay(
          year: first.year, month: min(first.month, number(at: next) ?? first.month), day: 1)
      }
      return point
    }
    return month(after: next, part: part?.part)
  }

  /// “15 ngày đầu của tháng 4/2025”.
  private func firstDays(at index: Int) -> TimePoint? {
    guard case .integer(let count, let digits) = text.shape(at: index), digits <= 2,
      (1...20).contains(count), let next = text.end(of: Self.firstDays, at: index + 1),
      var point = month(at: next), let first = point.first
    else { return nil }
    point.last = first.advanced(by: count - 1)
    point.doubt = nil
    return point
  }

  private func number(at index: Int) -> Int? {
    if case .integer(let month, let digits) = text.shape(at: index), digits <= 2,
      (1...12).contains(month)
    {
      return month
    }
    return nil
  }

  /// “tháng 3, 4/2025”, “tháng 3 và tháng 4 năm 2025”: where the last of the months stands.
  private func laterMonth(behind index: Int) -> Int? {
    guard number(at: index) != nil else { return nil }
    var last: Int?
    var next = index + 1
    while let joint = text.end(of: Self.listJoints, at: next) {
      let place = text.skip(Self.monthWord, at: text.skip(Self.edges, at: joint))
      if case .monthYear(let month, let year) = text.shape(at: place), (1...12).contains(month),
        isYear(year)
      {
        return place
      }
      guard number(at: place) != nil, writtenYear(at: place + 1) != nil || place > joint else {
        return last
      }
      last = place
      next = place + 1
    }
    return last
  }

  private func month(after next: Int, part: Part?) -> TimePoint? {
    if let relative = relativeMonth(at: next) {
      return point(
        month: relative.month, year: relative.year, end: relative.end, inferred: true,
        part: part)
    }
    switch text.shape(at: next) {
    case .monthYear(let month, let year) where isYear(year) && (13...99).contains(month):
      var point = TimePoint(end: next + 1, unit: .month, first: nil, last: nil)
      point.doubt = .noSuchPeriod
      return point
    case .monthYear(let month, let year) where (1...12).contains(month) && isYear(year):
      return point(month: month, year: year, end: next + 1, inferred: false, part: part)
    case .integer(let month, let digits) where digits <= 2 && (1...12).contains(month):
      if let year = writtenYear(at: next + 1) {
        return point(
          month: month, year: year.year, end: year.end, inferred: false, part: part)
      }
      if let year = relativeYear(at: next + 1) {
        return point(
          month: month, year: year.year, end: year.end, inferred: true, part: part)
      }
      guard let year = inferredYear(ofMonth: month) else {
        var point = TimePoint(end: next + 1, unit: .month, first: nil, last: nil)
        point.doubt = .yearUnknown
        return point
      }
      let end = text.skip(Self.coming, at: next + 1)
      return point(month: month, year: year, end: end, inferred: true, part: part)
    default:
      guard let month = wordMonth(at: next), let year = writtenYear(at: next + 1) else {
        return nil
      }
      return point(month: month, year: year.year, end: year.end, inferred: false, part: part)
    }
  }

  /// “tháng Tư năm 2025”; without a year “tháng ba” may be three months.
  private func wordMonth(at index: Int) -> Int? {
    Self.monthNames.firstIndex { text.end(of: $0, at: index) != nil }.map { $0 + 1 }
  }

  private static let monthNames: [PhraseSet] = [
    ["giêng", "một"], ["hai"], ["ba"], ["tư"], ["năm"], ["sáu"], ["bảy"], ["tám"], ["chín"],
    ["mười"],
  ]

  /// “này”, “sau”, “tới” behind “tháng”.
  func relativeMonth(at index: Int) -> (month: Int, year: Int, end: Int)? {
    guard let issued else { return nil }
    if let end = text.end(of: Self.this, at: index) { return (issued.month, issued.year, end) }
    // “trước ngày 10 tháng sau liền kề” comes back every month.
    guard let end = text.end(of: Self.next, at: index), text.end(of: Self.adjoining, at: end) == nil
    else { return nil }
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

  private static let firstDays: PhraseSet = [
    "ngày đầu", "ngày đầu tiên", "ngày đầu của", "ngày đầu tiên của",
  ]
  private static let counts: PhraseSet = ["hai", "ba", "các", "02", "03"]
  private static let listJoints: PhraseSet = [",", "và", ", tháng", "và tháng"]
  /// “trong tháng 3 và đầu tháng 4/2025”.
  private static let edges: PhraseSet = ["đầu", "giữa", "cuối", "nửa đầu", "hết"]
  private static let this: PhraseSet = ["này"]
  private static let next: PhraseSet = ["sau", "tới"]
  private static let coming: PhraseSet = ["tới", "này"]
  private static let adjoining: PhraseSet = ["liền kề", "kế tiếp", "liền"]
  private static let parts: [(Part, PhraseSet)] = [
    (.firstHalf, ["nửa đầu", "nửa đầu của"]),
    (.middle, ["giữa"]),
    (.vague, ["đầu", "thượng tuần", "trung tuần", "hạ tuần", "những ngày đầu"]),
    (.whole, ["cuối", "nửa cuối", "hết", "những ngày cuối"]),
  ]
}
