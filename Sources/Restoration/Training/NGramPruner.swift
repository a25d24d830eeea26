internal import Foundation

/// Chooses the n-grams whose loss would change the model least, until the rest fits.
///
/// The loss of an n-gram is how often it is used times how much the back-off estimate differs from
/// its own (weighted difference, Seymore and Rosenfeld 1996). One with kept children stays.
struct NGramPruner {
  private let model: KneserNey
  private(set) var losses: [[Float]] = []
  static let bytesPerEntry = [0, 4.5, 4.5, 3]

  init(_ model: KneserNey) {
    self.model = model
    let uses = Self.uses(of: model.levels)
    losses = [[]]
    for order in 2...NGramCounter.order {
      let level = model.levels[order - 1]
      let mask: UInt64 = (1 << (16 * UInt64(order - 1))) - 1
      losses.append(
        level.keys.indices.map { index in
          let key = level.keys[index]
          let share =
            model.levels[order - 2].index(of: key >> 16).map { model.leftovers[order - 2][$0] } ?? 1
          let without = share * model.probability(of: key & mask, order: order - 1)
          return uses[order - 1][index] * log(model.probabilities[order - 1][index] / without)
        })
    }
  }

  /// How often each n-gram stands in the text.
  private static func uses(of levels: [NGramLevel]) -> [[Float]] {
    var uses = levels.map { [Float](repeating: 1, count: $0.keys.count) }
    let top = levels.count - 1
    uses[top] = levels[top].counts.map { Float($0) }
    for order in (2..<levels.count).reversed() {
      let level = levels[order - 1]
      let above = levels[order]
      if order == top {
        var at = 0
        for (context, total) in zip(above.contexts.keys, above.contexts.totals) {
          while at < level.keys.count, level.keys[at] < context { at += 1 }
          if at < level.keys.count, level.keys[at] == context { uses[order - 1][at] = Float(total) }
        }
      } else {
        uses[order - 1] = [Float](repeating: 0, count: level.keys.count)
        var at = 0
        for index in above.keys.indices {
          let context = above.keys[index] >> 16
          while at < level.keys.count, level.keys[at] < context { at += 1 }
          if at < level.keys.count, level.keys[at] == context {
            uses[order - 1][at] += uses[order][index]
          }
        }
      }
    }
    return uses
  }

  /// Which n-grams of each order stay, so that they take at most `bytes`.
  func kept(bytes: Int) -> [[Bool]] {
    var low: Float = -12
    var high: Float = 12
    for _ in 0..<22 {
      let middle = (low + high) / 2
      if size(of: kept(threshold: exp(middle))) > Double(bytes) {
        low = middle
      } else {
        high = middle
      }
    }
    return kept(threshold: exp(high))
  }

  private func size(of kept: [[Bool]]) -> Double {
    zip(kept, Self.bytesPerEntry).reduce(0) { sum, level in
      sum + Double(level.0.count { $0 }) * level.1
    }
  }

  private func kept(threshold: Float) -> [[Bool]] {
    var kept = losses.map { $0.map { $0 >= threshold } }
    kept[0] = [Bool](repeating: true, count: model.levels[0].keys.count)
    for order in (2..<NGramCounter.order).reversed() {
      let above = model.levels[order]
      let level = model.levels[order - 1]
      var at = 0
      for index in above.keys.indices where kept[order][index] {
        let context = above.keys[index] >> 16
        while at < level.keys.count, level.keys[at] < context { at += 1 }
        if at < level.keys.count, level.keys[at] == context { kept[order - 1][at] = true }
      }
    }
    return kept
  }
}
