internal import Foundation
internal import VietnameseText

/// What rare events cost, as −log₁₀ of how often they happen.
struct ChannelCosts: Sendable {
  /// A number of one or two digits that was letters: 56 for số.
  var digits: Float = 1.5
  /// A letter of a document symbol that was misread.
  var codeLetter: Float = 0.5
  var split: Float = 2.3
  var join: Float = 2.3
  var shift: Float = 3
  /// Two neighbouring letters in each other's place, in garbled text.
  var swap: Float = 2.4
  /// A letter read as it was printed.
  var identity: Float = 0.03
  /// Another reading of the recogniser's, beside what that held it for: its language has spoken.
  var choice: Float = 0.4
  /// A misread acronym.
  var acronym: Float = 2
  /// For each letter of a word that the vocabulary lacks.
  var unknownLetter: Float = 1
  var unknownWord: Float = 0.5
  /// The same for capitals that form an acronym.
  var acronymLetter: Float = 0.35

  /// An unknown word is one of very many.
  func unknown(_ token: InkToken, isRuin: Bool) -> Float {
    let count = Float(token.scalars.count)
    let isAcronym = token.piece.letterCase == .upper && token.piece.kind == .word
    if isAcronym { return unknownWord + acronymLetter * count }
    return unknownWord + unknownLetter * count + (token.piece.kind == .word ? 0 : 1)
  }

  /// The share of words misread at a confidence of the recogniser.
  func error(atConfidence confidence: Float) -> Float {
    let doubt = min(max(1 - confidence, 0), 1)
    return min(0.004 + 0.5 * doubt + 0.5 * doubt * doubt, 0.5)
  }
}
