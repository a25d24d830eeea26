import DirectiveKit
import DirectiveModel
import Foundation
import TestSupport
import Testing

/// What the page does not show, its digital signatures tell: as candidates, never as the field.
@Suite struct SignedDirectiveTests {
  @Test func `a blank day and a covered name have their candidates in the record`() throws {
    let bytes = try Data(contentsOf: Fixture.file("Signed/an-binh.pdf"))
    let record = try DirectiveExtractor().record(of: bytes, path: "an-binh.pdf")
    let document = record.document
    #expect(document.numberSymbol == "1247/UBND-VP")
    #expect(document.issuedOn == nil)
    #expect(document.issuedOnAlternatives == ["2024-03-14"])
    #expect(document.signer?.name == nil)
    func candidates(_ field: String) -> [String]? {
      record.findings.first { $0.field == field }?.candidates
    }
    #expect(candidates("document.issuedOn") == ["2024-03-14"])
    #expect(candidates("document.signer") == ["Trần Thị Hạnh"])
    #expect(record.tasks.map(\.deadline.date) == [CalendarDay("2024-03-28")])
  }
}
