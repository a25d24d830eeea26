internal import VietnameseText

/// Writes words of the vocabulary as a document would: case as set, tones where it places them.
struct WordWriter {
  let vocabulary: Vocabulary
  var placement = TonePlacement.first

  func text(of word: WordID, set setting: ConfusionTable.Setting) -> String {
    var text = vocabulary.spelling(of: word)
    if placement == .second { text = TonePlacement.second.applied(to: text) }
    switch setting {
    case .lower: return text
    case .upper: return text.uppercased()
    case .title: return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  /// Letter for letter in the case of a word with as many letters.
  func text(of word: WordID, like scalars: [Unicode.Scalar]) -> String {
    let plain = text(of: word, set: .lower)
    var result = String.UnicodeScalarView()
    for (index, scalar) in plain.unicodeScalars.enumerated() {
      let isUpper =
        index < scalars.count && LetterTable.shared.code(of: scalars[index]).isUppercase
      let code = LetterTable.shared.code(of: scalar)
      result.append(
        isUpper && code.isLetter
          ? LetterTable.shared.scalar(letter: code.letter, tone: code.tone, isUppercase: true)
          : scalar)
    }
    return String(result)
  }
}
