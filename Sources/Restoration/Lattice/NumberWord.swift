/// Words before numbers, however they were read: “sb 162/BC-SNV”, “$6 766/QĐ-TTg”, “ngy 23/6/2022”.
enum NumberWord {
  /// “ngày” before a day with month and year.
  static func isDay(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard token.start == 0, token.endsWord, token.kind == .word, 3...5 ~= token.scalars.count,
      token.scalars[0] == "n", token.scalars.last == "y", index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    return next.kind == .number && next.line == token.line && next.word == token.word + 1
      && next.scalars.count { $0 == "/" } == 2
  }

  /// “số” before the number of a document.
  static func stands(at index: Int, of tokens: [InkToken]) -> Bool {
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
