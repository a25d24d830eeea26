internal import Foundation

/// How probable a text is under the posteriors of a line: the forward algorithm.
struct TextLikelihood {
  private let table: SymbolTable
  private var dense: [Double]
  private var before: [Double] = []
  private var after: [Double] = []
  /// What stands for a class that the posteriors leave out.
  private static let least = 1e-6

  init(_ table: SymbolTable) {
    self.table = table
    dense = [Double](repeating: Self.least, count: table.symbols.count)
  }

  /// The natural logarithm, for the labels of a text without blanks.
  mutating func logLikelihood(_ labels: [UInt16], under posteriors: Posteriors) -> Double {
    // Blanks stand before, between and behind the labels.
    let count = 2 * labels.count + 1
    before = [Double](repeating: 0, count: count)
    after = before
    before[0] = 1
    var logarithm = 0.0
    for step in 0..<posteriors.steps {
      fill(posteriors, step)
      let blank = dense[Int(table.blank)]
      var sum = 0.0
      for place in 0..<count {
        var value = before[place]
        if place > 0 && (step > 0 || place == 1) { value += before[place - 1] }
        if place & 1 == 1 {
          let label = labels[place >> 1]
          if place > 1, label != labels[(place >> 1) - 1] { value += before[place - 2] }
          value *= dense[Int(label)]
        } else {
          value *= blank
        }
        after[place] = value
        sum += value
      }
      clear(posteriors, step)
      guard sum > 0 else { return -.infinity }
      for place in 0..<count { after[place] /= sum }
      logarithm += log(sum)
      swap(&before, &after)
    }
    let end = before[count - 1] + (count > 1 ? before[count - 2] : 0)
    return logarithm + log(max(end, 1e-300))
  }

  private mutating func fill(_ posteriors: Posteriors, _ step: Int) {
    for entry in posteriors.entries(at: step) {
      let label = Int(table.aliases[Int(posteriors.labels[entry])])
      dense[label] += Double(posteriors.probabilities[entry])
    }
  }

  private mutating func clear(_ posteriors: Posteriors, _ step: Int) {
    for entry in posteriors.entries(at: step) {
      dense[Int(table.aliases[Int(posteriors.labels[entry])])] = Self.least
    }
  }
}
