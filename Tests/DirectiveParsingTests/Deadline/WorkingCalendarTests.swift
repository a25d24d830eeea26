import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct WorkingCalendarTests {
  @Test(arguments: [
    ("2018-02-20", true), ("2018-02-21", false), ("2018-09-03", true), ("2018-12-31", true),
    ("2019-01-05", false), ("2019-04-29", true), ("2019-05-04", false), ("2019-09-03", false),
    ("2017-09-01", false), ("2017-09-04", true), ("2024-05-04", false), ("2025-05-02", true),
    ("2026-08-22", false), ("2027-09-01", true), ("2035-02-08", true),
  ])
  func `days off are those of the code and the decisions of the year`(
    day: String, isOff: Bool
  ) throws {
    #expect(WorkingCalendar.vietnam.isDayOff(try #require(CalendarDay(day))) == isOff)
  }

  @Test func `working days are counted back from an event as they are counted on`() throws {
    let calendar = WorkingCalendar.vietnam
    let day = try #require(CalendarDay("2025-03-10"))
    let span = Deadline.Offset(amount: 7, unit: .workingDay)
    let later = try #require(calendar.day(span, after: day))
    #expect(calendar.day(span, before: later) == day)
  }
}
