internal import DirectiveModel

/// A day, month, quarter … that was written, wherever it stands.
struct TimePoint: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    case day, week, month, quarter, halfYear, year
  }

  enum Doubt: Hashable, Sendable, CaseIterable {
    /// 31/11, 30/2.
    case noSuchDay
    /// Read through a damage of the scan.
    case damaged
    /// “ngày 25” without month.
    case monthMissing
    /// A missing year that leads more than ten months ahead.
    case farAhead
    /// “đầu tháng”: no nearer day is guessed.
    case vague
    /// A missing year and no issue date to infer it from.
    case yearUnknown
    /// Before the directive itself.
    case past
    /// “thứ Sáu” without a date.
    case weekdayAlone
    /// Quý V, tháng 13.
    case noSuchPeriod
    /// Ten years and more ahead: the year was misread.
    case tooFar
  }

  /// The token index behind it.
  var end: Int
  var unit: Unit
  /// Nothing where no such day exists or the year cannot be known.
  var first: CalendarDay?
  var last: CalendarDay?
  /// 17:00.
  var time: String?
  var yearInferred = false
  var alternatives: [CalendarDay] = []
  var doubt: Doubt?
  /// “ngày 20” of no month, for “ngày 20 hằng tháng”.
  var dayOfMonth: Int?
  /// “chiều 20/3”, “giờ hành chính ngày 20/3”: before it some of the day is left.
  var isWithinDay = false
  /// Day and month as written, for “15/6 hằng năm”.
  var dayMonth: DateParts?

  init(end: Int, unit: Unit, first: CalendarDay?, last: CalendarDay?) {
    self.end = end
    self.unit = unit
    self.first = first
    self.last = last
  }

  init(end: Int, day: CalendarDay?) {
    self.init(end: end, unit: .day, first: day, last: day)
  }

  /// The kind of a deadline that this ends.
  var kind: Deadline.Kind {
    switch unit {
    case .day: .onOrBefore
    case .week: .withinWeek
    case .month: .withinMonth
    case .quarter: .withinQuarter
    case .halfYear: .withinHalfYear
    case .year: .withinYear
    }
  }
}
