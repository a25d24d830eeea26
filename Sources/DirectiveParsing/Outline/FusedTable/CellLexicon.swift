internal import CLexicons
internal import VietnameseText

/// The words by which cells are told apart: `cell-words.tsv`.
enum CellLexicon {
  enum Kind: String, Sendable {
    case head, half, tail, frequency, holder, level, conjunction, opener, product, time, names,
      times
    case timeWord = "time-word"
    case timeUnit = "time-unit"
  }

  private static let surfaces: [Kind: [String]] = {
    var surfaces: [Kind: [String]] = [:]
    for row in LexiconTable.rows(lexicon_cell_words_start(), lexicon_cell_words_size)
    where row.count > 1 {
      if let kind = Kind(rawValue: row[1]) { surfaces[kind, default: []].append(row[0]) }
    }
    return surfaces
  }()

  static func phrases(_ kind: Kind) -> [String] { surfaces[kind] ?? [] }

  /// Single words, folded.
  static func words(_ kind: Kind) -> Set<String> { Set(phrases(kind).map(\.wordKey)) }
}
