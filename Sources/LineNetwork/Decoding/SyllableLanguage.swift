internal import Foundation
package import Restoration
internal import VietnameseText

/// The restoration model as the decoder hears it.
package struct SyllableLanguage: LineLanguage {
  private let model: RestorationModel

  package init(_ model: RestorationModel) {
    self.model = model
  }

  package var start: LanguageState { Self.state(model.language.start) }

  package func step(
    _ piece: UnsafeBufferPointer<Unicode.Scalar>, after state: LanguageState
  ) -> LanguageStep {
    var end = piece.count
    while end > 1, !Self.isWordCharacter(piece[end - 1]) { end -= 1 }
    let word = UnsafeBufferPointer(rebasing: piece[0..<end])
    let id = id(of: word)
    var (score, next) = model.language.score(id, after: Self.state(state))
    for mark in piece[end...] { next = model.language.score(Self.mark(mark), after: next).next }
    score *= Self.naturalPerDecimal
    let isKnown = id != Vocabulary.unknown && id != Vocabulary.unknownName
    return LanguageStep(logProbability: score, isKnown: isKnown, next: Self.state(next))
  }

  private static let naturalPerDecimal: Float = 2.302_585_1

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar.properties.isAlphabetic
  }

  private func id(of word: UnsafeBufferPointer<Unicode.Scalar>) -> WordID {
    var hash = WordHash()
    var hasDigits = false
    var hasLetters = false
    for scalar in word {
      let code = LetterTable.shared.code(of: scalar)
      if code.isLetter {
        hash.add(code)
        hasLetters = true
      } else if ("0"..."9").contains(scalar) {
        hasDigits = true
      } else if scalar.properties.isAlphabetic {
        hash.addForeign(scalar)
        hasLetters = true
      }
    }
    if hasDigits { return hasLetters ? Vocabulary.mixed : Vocabulary.number }
    guard hasLetters else { return word.first.map(Self.mark) ?? Vocabulary.unknown }
    return model.vocabulary.id(ofKey: hash.key)
      ?? (hash.letterCase == .lower ? Vocabulary.unknown : Vocabulary.unknownName)
  }

  private static func mark(_ scalar: Unicode.Scalar) -> WordID {
    WordID(truncatingIfNeeded: TextScanner.markClass(of: scalar).rawValue)
  }

  private static func state(_ state: NGramModel.State) -> LanguageState {
    LanguageState(first: state.word, second: state.pair, third: state.triple)
  }

  private static func state(_ state: LanguageState) -> NGramModel.State {
    NGramModel.State(word: state.first, pair: state.second, triple: state.third)
  }
}
