/// Words that numbers or their neighbours tell, however they were read: “sb 162/BC-SNV”,
/// “$6 766/QĐ-TTg”, “ngy 23/6/2022”, “tháng 9 niam 2024”, “chỉ sb”, “(dé b/c)”.
enum NumberWord {
  /// The word that stands at a place of damaged text; nothing where its neighbours tell none.
  static func word(at index: Int, of tokens: [InkToken]) -> String? {
    if stands(at: index, of: tokens) || isIndex(at: index, of: tokens) { return "số" }
    if isDay(at: index, of: tokens) { return "ngày" }
    if isYear(at: index, of: tokens) { return "năm" }
    if isPurpose(at: index, of: tokens) { return "để" }
    return nil
  }

  /// “tháng 9 niam 2024”: the word between a month and a year.
  private static func isYear(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard isWhole(token), 2...5 ~= token.scalars.count, token.scalars[0] == "n",
      index > 1, index + 1 < tokens.count, tokens[index + 1].line == token.line,
      tokens[index - 1].line == token.line, tokens[index - 2].line == token.line,
      tokens[index - 1].kind == .number, tokens[index - 1].scalars.count <= 2,
      tokens[index - 2].scalars.starts(with: "th".unicodeScalars)
    else { return false }
    let year = tokens[index + 1]
    return year.kind == .number && year.scalars.count == 4
      && (year.scalars.starts(with: "20".unicodeScalars)
        || year.scalars.starts(with: "19".unicodeScalars))
  }

  /// “chỉ sb”: nothing but chỉ số is written so.
  private static func isIndex(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard index > 0, token.start == 0, token.scalars.count == 2,
      ["sb", "s6", "$6", "s0", "sd"].contains(String(String.UnicodeScalarView(token.scalars)))
    else { return false }
    let before = tokens[index - 1]
    return before.line == token.line && before.word == token.word - 1 && isWhole(before)
      && ["chi", "chỉ", "Chi", "Chỉ"].contains(String(String.UnicodeScalarView(before.scalars)))
  }

  /// “(dé b/c)”: what a copy is sent for.
  private static func isPurpose(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard index > 0, index + 3 < tokens.count, token.endsWord, token.scalars.count == 2,
      "dđ".unicodeScalars.contains(token.scalars[0]),
      "eéèêếềể".unicodeScalars.contains(token.scalars[1]), tokens[index - 1].scalars == ["("]
    else { return false }
    return tokens[index + 1].scalars.count == 1 && tokens[index + 2].scalars == ["/"]
      && tokens[index + 3].scalars.count == 1 && tokens[index + 3].line == token.line
  }

  /// A run of letters between white space.
  private static func isWhole(_ token: InkToken) -> Bool {
    token.start == 0 && token.endsWord && token.kind == .word
  }

  /// “ngày” before a day with month and year.
  private static func isDay(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard token.start == 0, token.endsWord, token.kind == .word, 3...5 ~= token.scalars.count,
      token.scalars[0] == "n", token.scalars.last == "y", index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    return next.kind == .number && next.line == token.line && next.word == token.word + 1
      && next.scalars.count { $0 == "/" } == 2
  }

  /// “số” before the number of a document.
  private static func stands(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard token.start == 0, token.endsWord, 2...3 ~= token.scalars.count, token.kind != .mark,
      "sS5$".unicodeScalars.contains(token.scalars[0]),
      let last = token.scalars.last, "6ốóôòồổ0bedéèêO".unicodeScalars.contains(last),
      !token.scalars.elementsEqual("số".unicodeScalars),
      !token.scalars.elementsEqual("Số".unicodeScalars),
      index + 3 < tokens.count
    else { return false }
    let code = tokens[index + 1...index + 3]
    guard code.allSatisfy({ $0.line == token.line && $0.word == token.word + 1 }) else {
      return false
    }
    let stroke = tokens[index + 2]
    return tokens[index + 1].kind == .number && stroke.kind == .mark
      && (stroke.scalars == ["/"] || stroke.scalars == ["-"]) && tokens[index + 3].kind == .word
      && tokens[index + 3].piece.letterCase == .upper
  }
}
