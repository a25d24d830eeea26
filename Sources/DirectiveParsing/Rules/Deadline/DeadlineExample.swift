package import DirectiveModel

/// A text beside its rule, with what must be read in it.
package struct DeadlineExample: Sendable, CustomStringConvertible {
  package var text: String
  package var issued: CalendarDay?
  package var isCell: Bool
  /// Nothing where the text sets no deadline.
  package var deadline: Deadline?

  package var description: String { text }

  /// Days are counted from Monday 10 March 2025 where an example names no day of issue.
  static let usualDay = "2025-03-10"

  /// `expected` is the kind, then the date, then `name=value` of further members.
  static func reads(
    _ text: String, _ kind: Deadline.Kind, _ date: String? = nil, issued: String = usualDay,
    stated: String? = nil, start: String? = nil, time: String? = nil,
    offset: (Int, Deadline.Offset.Unit)? = nil, anchor: String? = nil,
    recurrence: [String]? = nil, verbatim: String? = nil, isCell: Bool = false
  ) -> DeadlineExample {
    var deadline = Deadline(text: verbatim, kind: kind, date: date.flatMap(CalendarDay.init))
    deadline.statedDate = stated.flatMap(CalendarDay.init)
    deadline.start = start.flatMap(CalendarDay.init)
    deadline.time = time
    deadline.offset = offset.map { Deadline.Offset(amount: $0.0, unit: $0.1) }
    deadline.anchor = anchor
    deadline.recurrence = recurrence
    return DeadlineExample(
      text: text, issued: CalendarDay(issued), isCell: isCell, deadline: deadline)
  }

  static func ignores(_ text: String, isCell: Bool = false) -> DeadlineExample {
    DeadlineExample(text: text, issued: CalendarDay(usualDay), isCell: isCell, deadline: nil)
  }
}
