internal import Foundation

/// How probable a text is under the posteriors of a line: the forward algorithm.
struct TextLikelihood {
  private let table: SymbolTable
  private var dense: [Float]
  private var before: [Float] = []
  private var after: [Float] = []
  /// What stands for a class that the posteriors leave out.
  private static let least: Float = 1e-6

  init(_ table: SymbolTable) {
    self.table = table
    dense = [Float](repeating: Self.least, count: table.symbols.count)
  }

  /// The natural logarithm, for the labels of a text without blanks.
  mutating func logLikelihood(_ labels: [UInt16], under posteriors: Posteriors) -> Double {
    // Blanks stand before, between and behind the labels.
    let count = 2 * labels.count + 1
    before = [Float](repeating: 0, count: count)
    after = before
    before[0] = 1
    var logarithm = 0.0
    // Only a stretch of the text can be under way at a step; what has died out is left behind.
    var live = 0..<1
    for step in 0..<posteriors.steps {
      fill(posteriors, step)
      let reach = live.lowerBound..<min(count, live.upperBound + 2)
      let sum = advance(labels, over: reach, isFirst: step == 0)
      clear(posteriors, step)
      guard sum > 0 else { return -.infinity }
      logarithm += Double(log(sum))
      live = settle(reach, by: 1 / sum)
      swap(&before, &after)
    }
    let end =
      (live.contains(count - 1) ? before[count - 1] : 0)
      + (live.contains(count - 2) ? before[count - 2] : 0)
    return logarithm + Double(log(max(end, 1e-37)))
  }

  /// One step over the places in reach; the sum of what comes out.
  private mutating func advance(_ labels: [UInt16], over reach: Range<Int>, isFirst: Bool)
    -> Float
  {
    let blank = dense[Int(table.blank)]
    let low = reach.lowerBound
    var sum: Float = 0
    labels.withUnsafeBufferPointer { labels in
      dense.withUnsafeBufferPointer { dense in
        before.withUnsafeBufferPointer { before in
          after.withUnsafeMutableBufferPointer { after in
            for place in reach {
              var value = before[place]
              if place > low, !isFirst || place == 1 { value += before[place - 1] }
              if place & 1 == 1 {
                let label = labels[place >> 1]
                if place > low + 1, label != labels[(place >> 1) - 1] {
                  value += before[place - 2]
                }
                value *= dense[Int(label)]
              } else {
                value *= blank
              }
              after[place] = value
              sum += value
            }
          }
        }
      }
    }
    return sum
  }

  /// Brings what came out to a sum of 1; the places that are still alive.
  private mutating func settle(_ reach: Range<Int>, by factor: Float) -> Range<Int> {
    for place in reach { after[place] *= factor }
    var low = reach.lowerBound
    while low < reach.upperBound - 1, after[low] < Self.dead {
      after[low] = 0
      low += 1
    }
    // What lies beyond the reach is of an older step.
    for place in reach.upperBound..<min(after.count, reach.upperBound + 2) { after[place] = 0 }
    var high = reach.upperBound
    while high > low + 1, after[high - 1] < Self.dead {
      after[high - 1] = 0
      high -= 1
    }
    return low..<high
  }

  private static let dead: Float = 1e-24

  private mutating func fill(_ posteriors: Posteriors, _ step: Int) {
    for entry in posteriors.entries(at: step) {
      let label = Int(table.aliases[Int(posteriors.labels[entry])])
      dense[label] += posteriors.probabilities[entry]
    }
  }

  private mutating func clear(_ posteriors: Posteriors, _ step: Int) {
    for entry in posteriors.entries(at: step) {
      dense[Int(table.aliases[Int(posteriors.labels[entry])])] = Self.least
    }
  }
}
