internal import DirectiveModel

extension PointReader {
  /// “quý IV/2024”, “Quý 4 năm 2024”, “QuýIV”, “quý này”, “quý I, II/2025” (the later counts).
  func quarter(at index: Int) -> TimePoint? {
    let start = text.skip(Self.parts, at: index)
    if case .gluedQuarter(let quarter, let year) = text.shape(at: start) {
      if let year { return point(quarter: quarter, year: (year, false), end: start + 1) }
      let year = writtenYear(at: start + 1)
      return point(
        quarter: quarter, year: year.map { ($0.year, false) }, end: year?.end ?? start + 1)
    }
    guard let next = text.end(of: Self.quarterWord, at: start) else { return nil }
    if let issued, let end = text.end(of: Self.this, at: next) {
      return point(quarter: (issued.month + 2) / 3, year: (issued.year, true), end: end)
    }
    if let issued, let end = text.end(of: Self.following, at: next) {
      let quarter = (issued.month + 2) / 3
      return point(
        quarter: quarter % 4 + 1, year: (issued.year + quarter / 4, true), end: end)
    }
    guard var number = quarterNumber(at: next) else { return nil }
    while let joint = text.end(of: Self.joints, at: number.end) {
      let again = text.skip(Self.quarterWord, at: joint)
      guard number.year == nil, let later = quarterNumber(at: again) else { break }
      number = later
    }
    if number.year == nil,
      let year = writtenYear(at: number.end) ?? relativeYear(at: number.end)
    {
      number.year = year.year
      number.end = year.end
    }
    return point(quarter: number.quarter, year: number.year.map { ($0, false) }, end: number.end)
  }

  private func quarterNumber(at index: Int) -> (quarter: Int, year: Int?, end: Int)? {
    switch text.shape(at: index) {
    case .quarter(let quarter, let year): return (quarter, year, index + 1)
    case .integer(let quarter, digits: 1) where (1...4).contains(quarter):
      return (quarter, nil, index + 1)
    case .integer(let quarter, digits: 2) where quarter < 5 && quarter > 0:
      return (quarter, nil, index + 1)
    case .monthYear(let quarter, let year) where (1...4).contains(quarter) && isYear(year):
      return (quarter, year, index + 1)
    default: return damagedQuarter(at: index)
    }
  }

  /// Roman numbers as bad copies read them: l, H, lI, IL.
  private func damagedQuarter(at index: Int) -> (quarter: Int, year: Int?, end: Int)? {
    guard let term = text[index], term.kind == .word else { return nil }
    let token = text.passage.tokens[index].text
    let parts = token.split(separator: "/", maxSplits: 1)
    guard let head = parts.first, let quarter = Self.damaged[head] else { return nil }
    guard parts.count == 2 else { return (quarter, nil, index + 1) }
    guard let year = Int(parts[1]), isYear(year) else { return nil }
    return (quarter, year, index + 1)
  }

  private func point(quarter: Int, year: (value: Int, inferred: Bool)?, end: Int) -> TimePoint {
    guard quarter <= 4 else {
      var point = TimePoint(end: end, unit: .quarter, first: nil, last: nil)
      point.doubt = .noSuchPeriod
      return point
    }
    let month = quarter * 3
    guard let value = year?.value ?? inferredYear(ofMonth: month) else {
      var point = TimePoint(end: end, unit: .quarter, first: nil, last: nil)
      point.doubt = .yearUnknown
      return point
    }
    var point = TimePoint(
      end: end, unit: .quarter, first: CalendarDay(year: value, month: month - 2, day: 1),
      last: Self.lastDay(ofMonth: month, year: value))
    point.yearInferred = year?.inferred ?? true
    if point.yearInferred, let issued, let last = point.last,
      last.ordinal - issued.ordinal > 305
    {
      point.doubt = .farAhead
    }
    return point
  }

  static let quarterWord: PhraseSet = ["quý", "qúy"]
  private static let this: PhraseSet = ["này"]
  private static let following: PhraseSet = ["sau", "tới"]
  private static let joints: PhraseSet = [",", "và", "-", "–", ", quý"]
  private static let parts: PhraseSet = ["cuối", "giữa", "đầu", "hết"]
  private static let damaged: [Substring: Int] = [
    "l": 1, "|": 1, "H": 2, "lI": 2, "Il": 2, "ll": 2, "IL": 2, "lII": 3, "IIl": 3, "IlI": 3,
    "lll": 3, "HI": 3, "IH": 3, "lV": 4, "IY": 4, "1V": 4,
  ]
}
