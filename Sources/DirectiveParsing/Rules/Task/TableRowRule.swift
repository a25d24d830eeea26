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

  static func parties(in reading: Reading) -> [Party] {
    let parser = PartyParser(reading, isCell: true)
    var parties: [Party] = []
    var index = 0
    while index < reading.count {
      if let list = parser.list(at: index) {
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
