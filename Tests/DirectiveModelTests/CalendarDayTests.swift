import DirectiveModel
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (2025, 2, 29), (2024, 11, 31), (2024, 2, 30), (2024, 13, 1), (2024, 0, 1), (1900, 2, 29),
  ])
  func `no such day`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `ordinals count days`() {
    #expect(CalendarDay("1970-01-01")?.ordinal == 0)
    #expect(CalendarDay("2024-12-15")?.advanced(by: -1) == CalendarDay("2024-12-14"))
    #expect(CalendarDay("2024-02-28")?.advanced(by: 1) == CalendarDay("2024-02-29"))
    for ordinal in stride(from: -700_000, through: 700_000, by: 997) {
      #expect(CalendarDay(ordinal: ordinal).ordinal == ordinal)
    }
  }

  @Test(arguments: [("2026-11-25", 3), ("2024-02-29", 4), ("1969-12-31", 3), ("2025-01-06", 1)])
  func `weekdays, Monday first`(day: String, weekday: Int) {
    #expect(CalendarDay(day)?.weekday == weekday)
  }

  @Test(arguments: ["2024-1-05", "24-01-05", "2024-01-05x", "٢٠٢٤-01-05", ""])
  func `reads ISO days only`(text: String) {
    #expect(CalendarDay(text) == nil)
  }
}
