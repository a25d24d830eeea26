internal import Foundation

/// Neighbouring words that a document holds several times: names of bodies, places and people.
///
/// Where they were read well they help where they were read badly.
struct RecurringPairs {
  /// Pairs that documents of this kind hold anyway, and what that makes them likelier, log₁₀.
  private(set) var usual: Set<UInt32>
  private let gain = 1.1
  private var counts: [UInt32: Int] = [:]
  /// What one more occurrence than the first adds, log₁₀, and the most that all add.
  private let step = 0.3
  private let most = 0.9

  init(usual: Set<UInt32> = []) { self.usual = usual }

  mutating func addUsual(_ pairs: Set<UInt32>) { usual.formUnion(pairs) }

  static func key(of word: WordID, after previous: WordID) -> UInt32 {
    UInt32(previous) << 16 | UInt32(word)
  }

  mutating func add(_ word: WordID, after previous: WordID) {
    guard word >= Vocabulary.firstWord, previous >= Vocabulary.firstWord else { return }
    counts[Self.key(of: word, after: previous), default: 0] += 1
  }

  @inline(__always)
  func gain(of word: WordID, after previous: WordID) -> Double {
    if counts.isEmpty, usual.isEmpty { return 0 }
    let key = Self.key(of: word, after: previous)
    let gain = usual.contains(key) ? self.gain : 0
    guard let count = counts[key], count > 1 else { return gain }
    return max(gain, min(step * Double(count - 1), most))
  }
}
