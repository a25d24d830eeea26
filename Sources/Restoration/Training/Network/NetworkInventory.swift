/// Which words are one neighbour, and which a network has to tell apart.
struct NetworkInventory {
  /// For each word its row as a neighbour: words with the same plain letters share one.
  private(set) var inputs: [UInt16]
  private(set) var rows: Int
  /// For each word its row as a candidate; zero where it stands alone.
  private(set) var outputs: [UInt16]
  private(set) var targets = 1
  /// For each word the words with its plain letters.
  private(set) var groups: [Range<Int>]

  /// Words seen less often than `least` share the rows of unknown words.
  init(_ vocabulary: Vocabulary, counts: [Int], least: Int) {
    let first = Int(Vocabulary.firstWord)
    inputs = (0..<vocabulary.count).map { UInt16(min($0, first)) }
    outputs = [UInt16](repeating: 0, count: vocabulary.count)
    groups = (0..<vocabulary.count).map { $0..<$0 + 1 }
    rows = first
    var word = first
    while word < vocabulary.count {
      let bare = WordHash(vocabulary.spelling(of: WordID(word))).bare
      let group = vocabulary.group(ofBare: bare)
      let range = group.contains(word) ? group : word..<word + 1
      let seen = counts[range].reduce(0, +)
      var row = Int(Vocabulary.unknown)
      if seen >= least {
        row = rows
        rows += 1
      }
      for index in range {
        inputs[index] = UInt16(row)
        groups[index] = range
        if range.count > 1 {
          outputs[index] = UInt16(targets)
          targets += 1
        }
      }
      word = range.upperBound
    }
  }
}
