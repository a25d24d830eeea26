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

  private static let topics: PhraseSet = ["đối với", "riêng đối với"]

  /// The first comma behind “Đối với …” at the head of the clause.
  var topicEnd: Int? {
    guard !isCell, let start = text.end(of: Self.topics, at: range.lowerBound) else { return nil }
    var depth = 0
    for index in start..<range.upperBound {
      switch text.terms[index].code {
      case Self.opening: depth += 1
      case Self.closing: depth -= 1
      case Self.comma where depth == 0: return index
      default: break
      }
    }
    return nil
  }

  private static let comma = WordCode(word: ",")

  /// Whether brackets that hold more than the range stand around it.
  func isInBrackets(_ inner: Range<Int>) -> Bool {
    var start = inner.lowerBound - 1
    while start >= range.lowerBound, inner.lowerBound - start <= 24 {
      if text.terms[start].code == Self.closing { return false }
      if text.terms[start].code == Self.opening {
        return start + 1 < inner.lowerBound
          || inner.upperBound < range.upperBound
            && text.terms[inner.upperBound].code != Self.closing
      }
      start -= 1
    }
    return false
  }

  private static let opening = WordCode(word: "(")
  private static let closing = WordCode(word: ")")

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
