/// A character as read, with the steps it was read from.
package struct PathSymbol: Hashable, Sendable {
  package var label: Int
  package var steps: Range<Int>
  /// The highest probability that it had at a step.
  package var probability: Float

  package init(label: Int, steps: Range<Int>, probability: Float) {
    self.label = label
    self.steps = steps
    self.probability = probability
  }
}

extension Posteriors {
  /// The best class of every step, repetitions and blanks left out: what was plainly read.
  package func greedy(blank: Int) -> [PathSymbol] {
    var symbols: [PathSymbol] = []
    var previous = blank
    for step in 0..<steps {
      guard let (label, probability) = best(at: step), label != blank else {
        previous = blank
        continue
      }
      if label == previous, let last = symbols.indices.last {
        symbols[last].steps = symbols[last].steps.lowerBound..<step + 1
        symbols[last].probability = max(symbols[last].probability, probability)
      } else {
        symbols.append(
          PathSymbol(label: label, steps: step..<step + 1, probability: probability))
      }
      previous = label
    }
    return symbols
  }
}

extension LineNetwork {
  /// The text of a line as plainly read, without help from a language.
  package func greedyText(_ reading: NetworkReading) -> String {
    let text = reading.posteriors.greedy(blank: blank).map { symbols[$0.label] }.joined()
    let words = text.split(separator: " ")
    return words.joined(separator: " ")
  }
}
