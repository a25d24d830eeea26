internal import DirectiveModel
internal import VietnameseText

/// A row of a plan's table: “1 | Ban hành … | Sở Nội vụ | Sở Tư pháp | Tháng 10/2025 | Quyết định”.
///
/// A row that only names a group assigns nothing.
enum TableRowRule {
  static let id: RuleID = "task.table-row"

  private static let above: Set<String> = Set(
    ["-nt-", "nt", "như trên", "\"", "”", "“", "''", "nt.", "-", "n/t", "“”", "- nt -"].map(
      \.wordKey))

  /// “-nt-”, “như trên”, an empty or ditto cell.
  static func repeatsAbove(_ cell: Passage) -> Bool {
    cell.tokens.isEmpty || above.contains(cell.text.wordKey)
      || cell.tokens.map(\.key).joined(separator: " ") == "như trên".wordKey
      || above.contains(cell.tokens.map(\.key).joined())
  }

  static func text(of cells: [Passage]) -> String {
    cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
  }

  static func parties(in cell: Passage) -> [Party] { parties(in: Reading(cell)) }

  /// “Trần Văn Lợi, Phó Chủ tịch UBND xã”: the office behind the name of who holds it.
  private static func officeStart(behind start: Int, in reading: Reading) -> Int? {
    let name = (start..<reading.count).prefix {
      reading.isCapital($0) && reading.passage.tokens[$0].kind == .word
    }
    let next = start + name.count + 1
    guard 2...5 ~= name.count, next < reading.count,
      PersonName.hasSurname(reading.passage.tokens[start].text),
      reading.keys[next - 1] == "," || reading.keys[next - 1] == "-",
      PartyLexicon.shared.titles.longest(in: reading.keys, from: next, to: reading.count) != nil
    else { return nil }
    return next
  }

  static func parties(in reading: Reading) -> [Party] {
    let parser = PartyParser(reading, isCell: true)
    var parties: [Party] = []
    var index = 0
    while index < reading.count {
      if let office = officeStart(behind: index, in: reading) {
        index = office
      } else if let list = parser.list(at: index) {
        parties += list.parties
        index = list.range.upperBound
      } else {
        let end =
          (index..<reading.count).first { [";", ","].contains(reading.keys[$0]) } ?? reading.count
        if end > index, parties.isEmpty || reading.keys[max(0, index - 1)] == ";" {
          let name = parser.expanded(index..<end)
          parties.append(Party(name: name, organization: name.capitalizedFirst, collective: false))
        }
        index = end
      }
      while index < reading.count, reading.isMark(index) || reading.keys[index] == Word.va {
        index += 1
      }
    }
    return parties
  }
}
