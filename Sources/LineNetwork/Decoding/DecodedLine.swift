/// A line as decoded: its words with their places, and what else they may be.
package struct DecodedLine: Hashable, Sendable {
  package var words: [DecodedWord]
  /// What the language remembers at the line's end.
  package var state: LanguageState
  /// Log probability of the picture and the text together.
  package var rank: Float

  package var text: String { words.map(\.text).joined(separator: " ") }
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
  package var features: [Double] = []
}

package struct DecodedChoice: Hashable, Sendable {
  package var text: String
  package var probability: Double
}
