internal import Foundation

/// Interpolated modified Kneser-Ney estimates (Chen and Goodman 1998) of every n-gram counted.
struct KneserNey {
  let levels: [NGramLevel]
  /// For each order, the probability of each n-gram.
  private(set) var probabilities: [[Float]] = []
  /// For each order, the share that each n-gram, as a context, leaves to the shorter context.
  private(set) var leftovers: [[Float]] = []

  init(_ levels: [NGramLevel], vocabularySize: Int) {
    self.levels = levels
    for level in levels {
      let discounts = Self.discounts(level.countsOfCounts)
      estimate(level, discounts: discounts, vocabularySize: vocabularySize)
    }
    leftovers.append([])
  }

  /// What is taken off the counts 1, 2, and 3 or more.
  private static func discounts(_ n: [UInt64]) -> [Float] {
    guard n[1] > 0, n[2] > 0, n[3] > 0 else { return [0, 0.5, 0.75, 0.9] }
    let y = Float(n[1]) / (Float(n[1]) + 2 * Float(n[2]))
    return [0]
      + (1...3).map { k in
        let discount = Float(k) - Float(k + 1) * y * Float(n[k + 1]) / Float(n[k])
        return min(max(discount, 0.1), Float(k) - 0.05)
      }
  }

  private mutating func estimate(
    _ level: NGramLevel, discounts: [Float], vocabularySize: Int
  ) {
    let mask: UInt64 = (1 << (16 * UInt64(level.order - 1))) - 1
    var probabilities = [Float](repeating: 0, count: level.keys.count)
    var leftover = [Float](
      repeating: 1, count: level.order > 1 ? levels[level.order - 2].keys.count : 1)
    var at = 0
    for (place, context) in level.contexts.keys.enumerated() {
      let total = Float(level.contexts.totals[place])
      var end = at
      var taken = Float(level.contexts.cut[place])
      while end < level.keys.count, level.keys[end] >> 16 == context {
        taken += discounts[Int(min(level.counts[end], 3))]
        end += 1
      }
      let share = taken / total
      if level.order == 1 {
        leftover[0] = share
      } else if let index = levels[level.order - 2].index(of: context) {
        leftover[index] = share
      }
      for index in at..<end {
        let count = level.counts[index]
        let lower =
          level.order == 1
          ? 1 / Float(vocabularySize)
          : probability(of: level.keys[index] & mask, order: level.order - 1)
        probabilities[index] =
          (Float(count) - discounts[Int(min(count, 3))]) / total + share * lower
      }
      at = end
    }
    self.probabilities.append(probabilities)
    if level.order > 1 {
      leftovers.append(leftover)
    } else {
      unigramLeftover = leftover[0] / Float(vocabularySize)
    }
  }

  /// The probability of a word never seen.
  private(set) var unigramLeftover: Float = 0

  /// The probability of an n-gram that need not have been seen.
  func probability(of key: UInt64, order: Int) -> Float {
    let level = levels[order - 1]
    if let index = level.index(of: key) { return probabilities[order - 1][index] }
    if order == 1 { return unigramLeftover }
    let mask: UInt64 = (1 << (16 * UInt64(order - 1))) - 1
    let share = levels[order - 2].index(of: key >> 16).map { leftovers[order - 2][$0] } ?? 1
    return share * probability(of: key & mask, order: order - 1)
  }
}
