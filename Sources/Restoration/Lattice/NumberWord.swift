/// The word “số” before a document's number, however it was read: “sb 162/BC-SNV”, “$6 766/QĐ-TTg”.
enum NumberWord {
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
