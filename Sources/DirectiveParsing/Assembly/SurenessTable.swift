internal import CLexicons
internal import Foundation

/// How much each sign of a row speaks for it, in log odds; read from `Lexicons/sureness.tsv`.
///
/// `Scripts/fit-sureness.py` fits the weights by logistic regression with shrinkage on directives and
/// their golds: a row counts as right when it is a task, and its owners, the kind and the day of its
/// deadline are those of the gold. Its figures are told with whole documents left out. Refit whenever
/// rules change much.
enum SurenessTable {
  static let weights: [String: Double] = Dictionary(
    LexiconTable.rows(lexicon_sureness_start(), lexicon_sureness_size).compactMap { row in
      guard row.count >= 2, let weight = Double(row[1]) else { return nil }
      return (row[0], weight)
    }, uniquingKeysWith: { first, _ in first })

  static func probability(_ signs: [String]) -> Double {
    let sum = signs.reduce(weights["every", default: 0]) { $0 + weights[$1, default: 0] }
    return 1 / (1 + exp(-sum))
  }
}
