/// A line as the network alone reads it, for comparison with what the language made of it.
struct PlainWords {
  private let symbols: [PathSymbol]
  private let table: SymbolTable

  /// Nothing where both are the same.
  init?(_ posteriors: Posteriors, unlike labels: [UInt16], _ table: SymbolTable) {
    symbols = posteriors.greedy(blank: Int(table.blank)).map {
      PathSymbol(
        label: Int(table.aliases[$0.label]), steps: $0.steps, probability: $0.probability)
    }
    self.table = table
    // Wide gaps are one space in a decoded line, and those at its ends none.
    let isSpace = { table.symbols[$0].kind == .space }
    let plain = symbols.map(\.label).filter { !isSpace($0) }
    if plain == labels.map({ Int($0) }).filter({ !isSpace($0) }),
      words == labels.split(whereSeparator: { isSpace(Int($0)) }).count
    {
      return nil
    }
  }

  private var words: Int {
    symbols.split { table.symbols[$0.label].kind == .space }.count
  }

  /// What stands in those steps; nothing where it is the word itself, or nothing at all.
  func word(in steps: Range<Int>, insteadOf word: String, isFirst: Bool) -> String? {
    let inside = symbols.filter {
      steps.contains(($0.steps.lowerBound + $0.steps.upperBound) / 2)
    }
    let parts = inside.split { table.symbols[$0.label].kind == .space }
    let text = parts.map { $0.map { table.texts[$0.label] }.joined() }.joined(separator: " ")
    let plain = NoteCall.restored(text, isFirst: isFirst)
    return plain.isEmpty || plain == word ? nil : plain
  }
}
