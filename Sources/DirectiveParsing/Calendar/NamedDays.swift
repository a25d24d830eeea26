internal import CLexicons

/// Days that a text calls by name: “trước Tết Trung thu”, “trước Quốc khánh”.
///
/// The names are rows of `Lexicons/named-days.tsv`; when they fall is the calendar's to say.
enum NamedDays {
  enum Day: Hashable, Sendable {
    case solar(month: Int, day: Int)
    /// So many days behind mùng 1 Tết.
    case tet(offset: Int)
    case kings, midAutumn
  }

  struct Row: Sendable {
    var name: String
    var day: Day
    var example: String
  }

  static let rows: [Row] = LexiconTable.rows(
    lexicon_named_days_start(), lexicon_named_days_size
  ).compactMap { row in
    guard row.count >= 4, let day = day(row[1]) else { return nil }
    return Row(name: row[0], day: day, example: row[2])
  }

  private static let names = PhraseSet(rows.map { Phrase($0.name) })
  private static let byWords: [[WordCode]: Day] = Dictionary(
    rows.map { (Phrase($0.name).codes, $0.day) }, uniquingKeysWith: { first, _ in first })

  /// The first day that is named within the range, by its longest name.
  static func day(in range: Range<Int>, of text: DeadlineText) -> Day? {
    for index in range {
      guard let end = text.end(of: names, at: index), end <= range.upperBound else { continue }
      return byWords[text.terms[index..<end].map(\.code)]
    }
    return nil
  }

  private static func day(_ code: String) -> Day? {
    switch code {
    case "kings": return .kings
    case "midautumn": return .midAutumn
    case "tet": return .tet(offset: 0)
    default: break
    }
    if code.hasPrefix("tet+") { return Int(code.dropFirst(4)).map { .tet(offset: $0) } }
    let parts = code.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? .solar(month: parts[0], day: parts[1]) : nil
  }
}
