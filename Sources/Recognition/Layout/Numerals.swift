internal import DirectiveModel

/// Strokes where only a number can stand.
///
/// “I”, “l” and “1” are one stroke in most faces. Behind “tháng”, before the symbol of a document's
/// number and in a column of ordinals there is no letter: “tháng II” is “tháng 11”.
enum Numerals {
  static func mended(_ words: [RecognizedWord]) -> [RecognizedWord] {
    var words = words
    for index in words.indices {
      let text = words[index].text
      let before = index > 0 ? words[index - 1].text.lowercased() : ""
      let mended =
        if dated.contains(before) { number(text) ?? text } else { code(text) ?? text }
      if mended != text { words[index].reread(mended) }
    }
    if words.count == 1, words[0].column == 0, let ordinal = ordinals[words[0].text] {
      words[0].reread(ordinal)
    }
    return words
  }

  /// What was mended on a page, with the reading as it stood: numbers are never changed unsaid.
  static func findings(in lines: [RecognizedLine], page: Int) -> [Finding] {
    lines.flatMap(\.words).compactMap { word in
      // The engine's own choices have no such round probability.
      guard let first = word.choices.first, first.probability == standing,
        number(first.text) == word.text || code(first.text) == word.text
      else { return nil }
      let stood = first.text
      return Finding(
        .codeMended, .info, "“\(stood)” was read; its form says “\(word.text)”.", page: page,
        candidates: [word.text, stood])
    }
  }

  /// The probability given to the reading as it stood.
  fileprivate static let standing = 0.3

  private static let dated: Set<String> = ["ngày", "tháng", "năm", "điều", "khoản"]

  private static let ordinals = [
    "l": "1", "|": "1", "!": "1", "i": "1", "H": "II", "IH": "III", "HI": "III",
  ]

  /// Of one to four digits, some of them read as strokes.
  static func number(_ text: String) -> String? {
    guard text.hasByte(of: "IlO"), let match = text.wholeMatch(of: strokes.regex),
      match.1.contains(where: { !$0.isNumber })
    else { return nil }
    return digits(match.1) + match.2
  }

  /// The number before the symbol of a document: “I15/QĐ-UBND”, “!08/TB”.
  static func code(_ text: String) -> String? {
    guard text.hasByte(of: "/-"), text.hasByte(of: "Il!|"),
      let match = text.wholeMatch(of: strokesBeforeSymbol.regex),
      match.1.contains(where: { !$0.isNumber }), match.1.contains(where: \.isNumber)
    else { return nil }
    // One stroke, seen as both.
    let single = match.1.replacing(doubledStroke.regex, with: "1")
    return digits(single) + match.2
  }

  private static let strokes = Pattern(/([0-9IlO]{1,4})([,.;:)]*)/)
  private static let strokesBeforeSymbol = Pattern(/([0-9Il!|]{1,6})([\/-][A-ZĐ][A-Za-zĐ].*)/)
  private static let doubledStroke = Pattern(/1[Il!|]|[Il!|]1/)

  private static func digits(_ text: some StringProtocol) -> String {
    String(text.map { "Il!|".contains($0) ? "1" : $0 == "O" ? "0" : $0 })
  }
}

extension RecognizedWord {
  /// Takes the other reading first, and keeps the one it had as a choice.
  fileprivate mutating func reread(_ text: String) {
    choices.insert(WordChoice(text: self.text, probability: Numerals.standing), at: 0)
    self.text = text
    if plain == text { plain = nil }
  }
}
