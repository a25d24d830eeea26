internal import DirectiveModel

extension DeadlineClause {
  /// A deadline that ends on the point, dated and doubted as the point is.
  func match(
    _ range: Range<Int>, kind: Deadline.Kind, point: TimePoint, date: CalendarDay?,
    strength: DeadlineReading.Strength
  ) -> DeadlineMatch? {
    if isPastReference(point), !(strength == .firm && isAsked(range)) { return nil }
    var deadline = Deadline(kind: kind, date: date)
    if point.unit == .day { deadline.statedDate = point.last }
    deadline.time = point.time
    if point.yearInferred { deadline.yearInferred = true }
    if !point.alternatives.isEmpty, date != nil || point.doubt == .monthMissing {
      deadline.alternatives = point.alternatives
    }
    var match = DeadlineMatch(range, deadline, strength)
    match.doubts = doubts(of: point)
    match.candidates = point.alternatives
    return match
  }

  private func doubts(of point: TimePoint) -> [String] {
    if let doubt = point.doubt { return [doubt.reason] }
    if point.unit == .day, let last = point.last, let issued, last.year > issued.year + 10 {
      return [TimePoint.Doubt.tooFar.reason]
    }
    if let last = point.last, let issued, last < issued { return [TimePoint.Doubt.past.reason] }
    return []
  }

  /// A time long past tells what was, not what is to be done; in a table it is an error to show.
  private func isPastReference(_ point: TimePoint) -> Bool {
    guard !isCell, let issued, let last = point.last else { return false }
    return last.ordinal < issued.ordinal - 45
  }

  /// A day that closes its clause behind a comma or “hoàn thành” is asked for: its year was
  /// misread, and nobody shall miss the task for it.
  private func isAsked(_ range: Range<Int>) -> Bool {
    guard text.terms[range.upperBound..<self.range.upperBound].allSatisfy({ $0.kind == .mark })
    else { return false }
    return text.precedes(Self.asking, range.lowerBound)
  }

  private static let asking: PhraseSet = [",", "(", "hoàn thành", "xong", "hoàn tất"]

  /// “báo cáo tài chính đã kiểm toán … chậm nhất ngày 31/3”: what is to come is not told.
  func isTold(before index: Int, by point: TimePoint) -> Bool {
    if point.unit == .day, !point.yearInferred, let last = point.last, let issued, last > issued {
      return false
    }
    return isTold(before: index)
  }

  /// “đã hoàn thành … trong năm 2024”: told, not asked.
  func isTold(before index: Int) -> Bool {
    var place = index - 1
    while place >= range.lowerBound, index - place <= 12 {
      let term = text.terms[place]
      if term.kind == .mark { return false }
      if Self.pastWords.contains(term.code) {
        // “báo cáo danh sách đã thẩm định về Huyện ủy chậm nhất ngày D”: of the paper it is told.
        if place > range.lowerBound, Self.paperEnds.contains(text.terms[place - 1].code) {
          return false
        }
        // “dự án đã hoàn thành trước ngày 31/12/2018 | trong năm 2019”: the first time is told.
        return !(place + 1..<index).contains { points.timedDay(at: $0, bareDay: false) != nil }
      }
      place -= 1
    }
    return false
  }

  /// Last words of papers that are handed in.
  private static let paperEnds = Set(
    ["sách", "sơ"].map { WordCode(word: $0) })
  private static let pastWords = Set(["đã", "vừa"].map { WordCode(word: $0) })

  /// A word that makes the time behind it the end of some work stands right before.
  func followsCompletion(_ index: Int) -> Bool {
    text.precedes(Self.completion, index)
      || text.precedes(Self.completionJoints, index, longest: 1)
        && text.precedes(Self.completion, index - 1)
  }

  private static let completion: PhraseSet = [
    "hoàn thành", "hoàn tất", "xong", "kết thúc", "hoàn thiện", "thời gian thực hiện",
    "thời hạn thực hiện", "thời gian hoàn thành", "thời hạn hoàn thành", "thời hạn", "dự kiến",
    "tiến độ", "ban hành", "phê duyệt", "thực hiện", "triển khai", "đưa vào sử dụng",
    "đưa vào vận hành",
  ]
  private static let completionJoints: PhraseSet = [":", "là", "đúng", "ngay"]
}

extension TimePoint.Doubt {
  static let reasons = Set(allCases.map(\.reason))

  /// For a person who checks.
  var reason: String {
    switch self {
    case .noSuchDay: "there is no such day"
    case .damaged: "the date was read through a damage"
    case .monthMissing: "the month is missing"
    case .farAhead: "the year is missing and the day lies more than ten months ahead"
    case .vague: "the text names no day within the month"
    case .yearUnknown: "the year is missing and the day of issue is unknown"
    case .past: "the day lies before the directive itself"
    case .weekdayAlone: "only the day of the week is named"
    case .noSuchPeriod: "there is no such month or quarter"
    case .tooFar: "the day lies more than ten years ahead"
    }
  }
}
