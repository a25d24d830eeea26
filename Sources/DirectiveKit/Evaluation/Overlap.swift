/// How alike two texts are, word by word.
enum Overlap {
  /// The harmonic mean; two empty sides agree.
  static func f1(_ right: Int, _ predicted: Int, _ gold: Int) -> Double {
    predicted == 0 && gold == 0 ? 1 : Double(2 * right) / Double(max(1, predicted + gold))
  }

  static func of(_ a: FoldedWords, _ b: FoldedWords) -> Double {
    f1(shared(counts(a.words), counts(b.words)), a.words.count, b.words.count)
  }

  static func of(_ a: String?, _ b: String?) -> Double { of(FoldedWords(a), FoldedWords(b)) }

  /// At least 0.8 of the part's pairs of words stand in the whole.
  static func isContained(_ part: FoldedWords, in whole: FoldedWords) -> Bool {
    let pairs = counts(zip(part.words, part.words.dropFirst()).map(WordPair.init))
    guard !pairs.isEmpty else { return false }
    let others = counts(zip(whole.words, whole.words.dropFirst()).map(WordPair.init))
    return Double(shared(pairs, others)) >= 0.8 * Double(pairs.values.reduce(0, +))
  }

  static func counts<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
    var counts: [Element: Int] = [:]
    for element in elements { counts[element, default: 0] += 1 }
    return counts
  }

  static func shared<Element: Hashable>(_ a: [Element: Int], _ b: [Element: Int]) -> Int {
    a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
  }

  private struct WordPair: Hashable {
    var first: String
    var second: String

    init(_ pair: (String, String)) {
      first = pair.0
      second = pair.1
    }
  }
}
