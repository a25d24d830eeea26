internal import Foundation
internal import VietnameseText

/// Tokens that their place or their form tells.
extension LatticeBuilder {
  /// What its place tells of a token in damaged text; false where it tells nothing.
  func addFixed(
    at index: Int, of tokens: [InkToken], _ contexts: [Context], to lattice: inout Lattice
  ) -> Bool {
    let range = index..<index + 1
    if let point = contexts[index].point, let word = vocabulary.id(of: point) {
      let isRead = tokens[index].scalars.elementsEqual(point.unicodeScalars)
      lattice.keep(range, as: word, cost: isRead ? 0 : 2)
      if !isRead { lattice.offer(range, word, cost: 0, text: point) }
      return true
    }
    guard contexts[index].regime.isRuin else { return false }
    if let text = NumberWord.word(at: index, of: tokens), let word = vocabulary.id(of: text) {
      let isTitle = LetterTable.shared.code(of: tokens[index].scalars[0]).isUppercase
      lattice.keep(range, as: Vocabulary.unknown, cost: 4)
      lattice.offer(range, word, cost: 0, text: isTitle ? text.capitalized : text)
      return true
    }
    if ShortForm.opensSubject(at: index, of: tokens) {
      lattice.keep(range, as: Vocabulary.unknownName, cost: 2)
      lattice.offer(range, Vocabulary.unknownName, cost: 0, text: "V/v")
      return true
    }
    if ShortForm.stands(at: index, of: tokens) {
      lattice.keep(range, as: Vocabulary.unknownName, cost: 0)
      if let text = ShortForm.stroked(tokens[index]) {
        lattice.offer(range, Vocabulary.unknownName, cost: -0.5, text: text)
      }
      return true
    }
    guard tokens[index].kind == .mark else { return false }
    let mark = WordID(
      tokens[index].piece.kind == .mark ? tokens[index].piece.key : MarkClass.other.rawValue)
    if let figure = contexts[index].raised {
      lattice.keep(range, as: mark, cost: 1.5)
      lattice.offer(range, mark, cost: 0, text: figure)
      return true
    }
    if contexts[index].closesQuote {
      lattice.keep(range, as: mark, cost: tokens[index].scalars == ["”"] ? 0 : 1.5)
      if tokens[index].scalars != ["”"] { lattice.offer(range, mark, cost: 0, text: "”") }
      return true
    }
    if Rulings.isRuling(index, of: tokens) {
      lattice.keep(range, as: mark, cost: 1.5)
      lattice.offer(range, mark, cost: 0, text: "")
      if tokens[index].scalars == ["|"] {
        lattice.offer(range, Vocabulary.number, cost: costs.digits, text: "1")
      }
      return true
    }
    return false
  }

  /// An unknown acronym whose strokes were lost with all other marks.
  func stroked(_ token: InkToken, _ context: Context) -> AcronymLetters.Reading? {
    guard context.regime.isRuin || context.regime.stripped > 0.9, token.piece.letterCase == .upper,
      token.piece.kind == .word, token.scalars.allSatisfy(\.isASCII)
    else { return nil }
    let reading = AcronymLetters.shared.printed(token.scalars.map { UInt8($0.value) })
    return reading.flatMap { $0.text.contains("Đ") ? $0 : nil }
  }

  /// Capitals of which no vowel makes a syllable: NC, KTTC.
  func isShortForm(_ token: InkToken) -> Bool {
    2...6 ~= token.scalars.count
      && token.scalars.allSatisfy { "BCDĐGHKLMNPQRSTVX".unicodeScalars.contains($0) }
  }

  /// Two or three such capitals.
  func isConsonants(_ token: InkToken) -> Bool {
    2...3 ~= token.scalars.count
      && token.scalars.allSatisfy { "BCDGHKLMNPQRSTVX".unicodeScalars.contains($0) }
  }
}
