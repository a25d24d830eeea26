internal import DirectiveModel

/// One way of saying by when.
///
/// A rule has two files: itself, and the examples that it must read and must ignore.
protocol DeadlineRule: Sendable {
  static var id: RuleID { get }
  /// What it reads, in one line for `explain` and the documentation.
  static var summary: String { get }
  /// Words that it may begin with.
  static var openers: Set<WordCode> { get }
  /// It may also begin with digits.
  static var opensWithNumber: Bool { get }
  static var examples: [DeadlineExample] { get }
  /// The deadline that begins at the index.
  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch?
}

extension DeadlineRule {
  static var opensWithNumber: Bool { false }
}

/// What a rule found, before text and rule are filled in.
struct DeadlineMatch {
  var range: Range<Int>
  var deadline: Deadline
  var strength: DeadlineReading.Strength
  var doubts: [String] = []
  var candidates: [CalendarDay] = []

  init(_ range: Range<Int>, _ deadline: Deadline, _ strength: DeadlineReading.Strength) {
    self.range = range
    self.deadline = deadline
    self.strength = strength
  }
}

/// The part of a passage that is read, and what is known around it.
struct DeadlineClause: Sendable {
  let text: DeadlineText
  let range: Range<Int>
  let issued: CalendarDay?
  /// Tên loại, where it is known.
  let documentType: String?
  /// From when the directive holds, where it names the day.
  var effective: CalendarDay?
  /// In the table of the month that `issued` stands in.
  var isOfMonth = false
  let isCell: Bool
  let calendar: WorkingCalendar

  var points: PointReader {
    PointReader(text: text, issued: issued, isOfMonth: isOfMonth)
  }

  /// Whether nothing of the clause stands before the index but marks.
  func isOpening(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return true }
    guard text.terms.indices.contains(index - 1) else { return true }
    return text.terms[index - 1].kind == .mark
  }

  /// The index of the clause's next comma, full stop …, or its end.
  func nextMark(from index: Int, limit: Int = 40) -> Int {
    var next = index
    while next < range.upperBound, next - index < limit {
      if text.terms[next].kind == .mark, Self.stops.contains(text.terms[next].code) { return next }
      next += 1
    }
    return next
  }

  private static let stops = Set(
    [",", ";", ":", ".", "(", ")", "./.", ".//.", "…", "“", "”"].map { WordCode(word: $0) })
}
