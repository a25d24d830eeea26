import CLexicons
import DirectiveModel
import Testing
import VietnameseText

@testable import DirectiveParsing

/// Each row of the list of words does in its own sentence what its kind says.
@Suite struct DeadlineWordsTests {
  static let rows = LexiconTable.rows(
    lexicon_deadline_words_start(), lexicon_deadline_words_size)

  private static let kinds: [String: Deadline.Kind] = [
    "time-noun": .asRegulated, "set-time": .asRegulated, "settled": .asRegulated,
    "session": .eventRelative, "laid": .eventRelative, "season": .eventRelative,
    "awaited-cell": .eventRelative, "trial": .eventRelative, "lasting": .none,
    "handed-in": .relative, "counted": .recurring,
  ]
  private static let cells: Set<String> = ["season", "awaited-cell"]

  @Test(arguments: rows)
  func `each row is read as its kind says, and stands in its own sentence`(row: [String]) throws {
    try #require(row.count == 4)
    let want = try #require(Self.kinds[row[1]], "\(row[1])")
    let isCell = Self.cells.contains(row[1])
    let words = { (text: String) in text.bareKey.filter { $0.isLetter || $0.isNumber } }
    #expect(words(row[2]).contains(words(row[0])))
    let reader = DeadlineReader(issued: CalendarDay("2025-03-10"))
    let found = reader.readings(
      in: DeadlineText(Passage(row[2]), isCell: isCell), isCell: isCell)
    #expect(reader.principal(of: found)?.deadline.kind ?? Deadline.Kind.none == want, "\(found)")
  }
}
