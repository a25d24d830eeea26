/// How probable a word is after others.
///
/// Immutable; the state is a small value, scores are log₁₀.
package protocol LanguageModel: Sendable {
  associatedtype State: Hashable & Sendable
  /// Before the first word of a text.
  var start: State { get }
  func score(_ word: WordID, after state: State) -> (logProbability: Float, next: State)
}

extension LanguageModel {
  /// The sum over the words, from the start of a text.
  package func score(_ words: some Sequence<WordID>) -> Float {
    var state = start
    var total: Float = 0
    for word in words {
      let step = score(word, after: state)
      total += step.logProbability
      state = step.next
    }
    return total
  }
}
