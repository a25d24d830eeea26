/// What the decoder asks of a language while it reads.
///
/// Immutable; the state is a small value. Scores are natural logarithms.
package protocol LineLanguage: Sendable {
  /// Before the first piece of a text.
  var start: LanguageState { get }
  /// The word, number or mark after what the state stands for.
  func step(_ piece: UnsafeBufferPointer<Unicode.Scalar>, after state: LanguageState)
    -> LanguageStep
}

/// What a language remembers of the text so far.
package struct LanguageState: Hashable, Sendable {
  package var first: UInt32
  package var second: UInt32
  package var third: UInt32

  package init(first: UInt32 = 0, second: UInt32 = 0, third: UInt32 = 0) {
    self.first = first
    self.second = second
    self.third = third
  }
}

package struct LanguageStep: Hashable, Sendable {
  package var logProbability: Float
  package var isKnown: Bool
  package var next: LanguageState

  package init(logProbability: Float, isKnown: Bool, next: LanguageState) {
    self.logProbability = logProbability
    self.isKnown = isKnown
    self.next = next
  }
}
