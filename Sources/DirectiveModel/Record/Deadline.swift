/// By when a task is to be done.
///
/// `date` is the last day still in time.
public struct Deadline: Hashable, Sendable, Codable {
  /// Shortest verbatim string, preposition included: trước ngày 15/12/2024.
  @ExplicitNull public var text: String?
  public var kind: Kind
  @ExplicitNull public var date: CalendarDay?
  /// The day as printed; the day after `date` for “trước ngày”.
  public var statedDate: CalendarDay?
  public var start: CalendarDay?
  /// 24-hour clock: 17:00.
  public var time: String?
  public var offset: Offset?
  /// The event a relative or event-bound deadline counts from, verbatim.
  public var anchor: String?
  /// RFC 5545 RRULE values; each names the last day still in time.
  public var recurrence: [String]?
  public var inherited: Bool?
  public var yearInferred: Bool?
  public var alternatives: [CalendarDay]?
  public var alternativeKind: Kind?
  public var confidence: Double?
  public var evidence: [Evidence]?

  public init(text: String? = nil, kind: Kind = .none, date: CalendarDay? = nil) {
    self.text = text
    self.kind = kind
    self.date = date
  }

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case none, before, onOrBefore, withinWeek, withinMonth, withinQuarter, withinHalfYear,
      withinYear, relative, recurring, continuous, immediate, asSoonAsPossible, asRegulated,
      eventRelative, range
  }

  /// A span of time from an anchor.
  public struct Offset: Hashable, Sendable, Codable {
    public var amount: Int
    public var unit: Unit

    public init(amount: Int, unit: Unit) {
      self.amount = amount
      self.unit = unit
    }

    public enum Unit: String, Hashable, Sendable, Codable {
      case hour, day, workingDay, week, month, quarter, year
    }
  }
}
