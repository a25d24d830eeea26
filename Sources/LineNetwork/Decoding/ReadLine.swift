/// What was read in a line's rectangle; places are pixels of it.
package struct ReadLine: Hashable, Sendable {
  package struct Word: Hashable, Sendable {
    package var text: String
    package var left: Int
    package var right: Int
    /// 0…1: of words given 0.9, nine in ten are right.
    package var confidence: Double
    /// Other readings, best first.
    package var choices: [DecodedChoice]
    /// What the network alone reads there, where that is something else.
    package var plain: String?
  }

  package var words: [Word]
  /// What the language remembers at its end.
  package var state: LanguageState?
  package var text: String { words.map(\.text).joined(separator: " ") }
}
