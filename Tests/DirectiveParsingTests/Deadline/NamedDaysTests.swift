import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct NamedDaysTests {
  @Test(arguments: NamedDays.rows.map { ($0.name, $0.day, $0.example) })
  func `the sentence of a row gives the day before its feast`(
    name: String, day: NamedDays.Day, example: String
  ) throws {
    let issued = try #require(CalendarDay("2025-01-02"))
    let reader = DeadlineReader(issued: issued)
    let reading = try #require(
      reader.principal(of: reader.readings(in: DeadlineText(Passage(example)))))
    let feast = try #require(WorkingCalendar.vietnam.next(day, after: issued))
    #expect(reading.deadline.kind == .eventRelative)
    #expect(reading.deadline.alternatives == [feast.advanced(by: -1)])
  }
}
