/// A line as decoded: its words with their places, and what else they may be.
package struct DecodedLine: Hashable, Sendable {
  package var words: [DecodedWord]
  /// What the language remembers at the line's end.
  package var state: LanguageState
  /// The language's share in the logarithm of its probability.
  package var language: Float
  /// Its classes in order.
  package var labels: [UInt16]

  package var text: String { words.map(\.text).joined(separator: " ") }

  /// Whether another look at the picture may help.
  var isUnsure: Bool { words.contains { $0.agreement < 0.8 || $0.leastSeen < 0.5 } }
}

/// A run of characters between spaces.
package struct DecodedWord: Hashable, Sendable {
  package var text: String
  /// From the space before it to the one behind it.
  package var steps: Range<Int>
  /// 0…1: of words given 0.9, nine in ten are right.
  package var confidence: Double
  /// Other readings, best first.
  package var choices: [DecodedChoice]
  /// What the network alone reads there, where that is something else.
  package var plain: String?
  /// 0…1: the weight of the readings that agree on the word.
  package var agreement: Double
  /// 0…1: how plainly its faintest character was seen.
  package var leastSeen: Double
}

package struct DecodedChoice: Hashable, Sendable {
  package var text: String
  package var probability: Double
}
