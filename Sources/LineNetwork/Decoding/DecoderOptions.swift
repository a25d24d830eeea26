/// How far the language is heard; natural logarithms.
package struct DecoderOptions: Hashable, Sendable {
  /// Prefixes kept at each step.
  package var width = 24
  /// Symbols of a step below this are not followed.
  package var cut: Float = 2e-4
  /// Prefixes this much less likely than the best are dropped.
  package var margin: Float = 14
  package var weight: Float = 0.75
  /// Given for each word, so that longer words are not favoured over two short ones.
  package var wordBonus: Float = 5
  /// No word is held for less likely.
  package var floor: Float = -14
  /// A word that the language does not know.
  package var unknown: Float = -4
  /// A number, a code, an acronym: out of the language's reach.
  package var neutral: Float = 0
  /// Stops, brackets and quotes.
  ///
  /// Speckles look like them, and a language half heard tells most of those apart. Louder, it would
  /// put its own commas for those in print.
  package var markWeight: Float = 0.5
  package var markBonus: Float = 1
  package var markFloor: Float = -12
  /// A question or exclamation mark: no directive asks.
  package var asking: Float = -2
  /// Letters and digits in one run.
  package var mixed: Float = -1
  /// A number that begins with a letter one stroke wide: “I15”.
  package var falseOne: Float = -4
  /// Capitals within a word.
  package var oddCase: Float = -2
  /// A letter or mark that no directive prints.
  package var foreign: Float = -3

  package init() {}
}
