internal import Foundation

/// Neighbouring words that a document holds several times: names of bodies, places and people.
///
/// Where they were read well they help where they were read badly.
struct RecurringPairs {
  private var counts: [UInt32: Int] = [:]
  /// What one more occurrence than the first adds, log₁₀, and the most that all add.
  private let step = 0.3
  private let most = 0.9

  var isEmpty: Bool { counts.isEmpty }

  mutating func add(_ word: WordID, after previous: WordID) {
    guard word >= Vocabulary.firstWord, previous >= Vocabulary.firstWord else { return }
    counts[UInt32(previous) << 16 | UInt32(word), default: 0] += 1
  }

  @inline(__always)
  func gain(of word: WordID, after previous: WordID) -> Double {
    if counts.isEmpty { return 0 }
    guard let count = counts[UInt32(previous) << 16 | UInt32(word)], count > 1 else { return 0 }
    return min(step * Double(count - 1), most)
  }
}
