/// Roman numerals that number a heading or a quarter, read with l, i or 1 for I: “Il.”, “Quý Ill”.
///
/// A numeral whose letters are its own is left as it stands, and so is one set in small letters.
enum NumeralSlips {
  /// The printed numeral; nothing where the form leaves a choice.
  static func mended(_ index: Int, of tokens: [InkToken]) -> String? {
    let token = tokens[index]
    guard token.kind == .word, !token.isCode, 2...6 ~= token.scalars.count,
      isOpening(index, tokens) || isQuarter(index, tokens),
      let numeral = numeral(token.scalars),
      !numeral.unicodeScalars.elementsEqual(token.scalars)
    else { return nil }
    // “Vi.” and “Xi.” are words as well: only before a title in capitals are they VI and XI.
    let isWord = token.scalars.count == 2 && token.scalars[0] != "I" && token.scalars[1] == "i"
    return isWord && !isTitle(behind: index, tokens) ? nil : numeral
  }

  /// It opens its line, and a mark or the rule of a cell stands behind it.
  private static func isOpening(_ index: Int, _ tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard token.word == 0, token.start == 0, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    guard next.line == token.line, let mark = next.scalars.first else { return false }
    if next.word == token.word { return next.kind == .mark && (mark == "." || mark == "-") }
    return mark == "|"
  }

  private static func isTitle(behind index: Int, _ tokens: [InkToken]) -> Bool {
    tokens[index...].first { $0.word > tokens[index].word && $0.line == tokens[index].line }
      .map { $0.piece.letterCase == .upper && $0.scalars.count > 1 } ?? false
  }

  private static func isQuarter(_ index: Int, _ tokens: [InkToken]) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    guard before.word + 1 == tokens[index].word, before.line == tokens[index].line,
      before.scalars.count == 3, let first = before.scalars.first, first == "q" || first == "Q"
    else { return false }
    return before.scalars[1] == "u"
  }

  /// With one capital at least, or “ii” and “ll” would be a numeral too.
  private static func numeral(_ scalars: [Unicode.Scalar]) -> String? {
    guard scalars.contains(where: { $0 == "I" || $0 == "V" || $0 == "X" }) else { return nil }
    var text = ""
    for scalar in scalars {
      switch scalar {
      case "I", "l", "i", "1", "|", "!", "í", "ì", "ỉ": text += "I"
      case "V": text += "V"
      // The foot of a bold V is read as a letter of its own.
      case "v": if text.last != "V" { text += "V" }
      case "X", "x": text += "X"
      default: return nil
      }
    }
    return numerals.contains(text) ? text : nil
  }

  private static let numerals: Set<String> = [
    "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
  ]
}
