internal import Foundation

/// The n-grams of one order: sorted keys of sixteen bits a word, the last word lowest.
struct NGramLevel {
  var order: Int
  var keys: [UInt64] = []
  /// For the highest order how often it stands in the text; below, how many words stand before it.
  var counts: [UInt32] = []
  var contexts = ContextSums()
  /// How many n-grams have the count 1, 2, 3, 4; those left out included.
  var countsOfCounts = [UInt64](repeating: 0, count: 5)

  init(order: Int) { self.order = order }

  /// The place of an n-gram.
  func index(of key: UInt64) -> Int? { keys.sortedIndex(of: key) }

  mutating func add(_ key: UInt64, _ count: UInt64, isKept: Bool) {
    if count <= 4 { countsOfCounts[Int(count)] += 1 }
    contexts.add(key >> 16, count, isKept: isKept)
    guard isKept else { return }
    keys.append(key)
    counts.append(UInt32(clamping: count))
  }

  /// The start follows no word, but others follow it: it must have a place.
  mutating func addStart() {
    let key = UInt64(Vocabulary.start)
    let place = keys.firstIndex { $0 > key } ?? keys.count
    keys.insert(key, at: place)
    counts.insert(0, at: place)
  }
}

/// What follows each context, summed.
struct ContextSums {
  private(set) var keys: [UInt64] = []
  private(set) var totals: [UInt64] = []
  /// The part of the total that belongs to n-grams left out.
  private(set) var cut: [UInt64] = []

  mutating func add(_ context: UInt64, _ count: UInt64, isKept: Bool) {
    if keys.last != context {
      keys.append(context)
      totals.append(0)
      cut.append(0)
    }
    totals[totals.count - 1] += count
    if !isKept { cut[cut.count - 1] += count }
  }
}

extension [UInt64] {
  /// The place of a number in sorted ones.
  func sortedIndex(of key: UInt64) -> Int? {
    withUnsafeBufferPointer { keys in
      var low = 0
      var count = keys.count
      while count > 0 {
        let half = count >> 1
        if keys[low &+ half] < key {
          low = low &+ half &+ 1
          count = count &- half &- 1
        } else {
          count = half
        }
      }
      return low < keys.count && keys[low] == key ? low : nil
    }
  }
}

/// Counts the n-grams of orders 1–4 in bounded memory.
struct NGramCounter {
  static let order = 4
  private var counters: [KeyCounter]

  init(capacity: Int, directory: URL) {
    counters = (0..<Self.order).map { _ in KeyCounter(capacity: capacity, directory: directory) }
  }

  /// One text's words, the start before them.
  mutating func add(_ words: some Sequence<WordID>) throws {
    var key = UInt64(Vocabulary.start)
    var index = 0
    for word in words {
      key = key << 16 | UInt64(word)
      index += 1
      // What begins with the start has no word before it: it is counted as it stands.
      try counters[min(index, Self.order - 1)].add(key)
    }
  }

  /// The levels, lowest first; fours seen less often than `cutoff` are left out of the keys.
  consuming func levels(cutoff: UInt64) throws -> [NGramLevel] {
    var counters = counters
    var levels: [NGramLevel] = []
    for order in (1...Self.order).reversed() {
      var level = NGramLevel(order: order)
      let mask: UInt64 = (1 << (16 * UInt64(order - 1))) - 1
      let counter = counters.removeLast()
      var lower = counters.popLast()
      try counter.forEach { key, count in
        if order > 1 { try lower?.add(key & mask) }
        level.add(key, count, isKept: order < Self.order || count >= cutoff)
      }
      if let lower { counters.append(lower) }
      if order == 1 { level.addStart() }
      levels.insert(level, at: 0)
    }
    return levels
  }
}
