/// Short forms that stand as they were read, whatever the words around them: “p/h”, “TT&TT”.
enum ShortForm {
  static func stands(at index: Int, of tokens: [InkToken]) -> Bool {
    isInitial(index, tokens) || parts(of: tokens[index]) != nil
  }

  /// “VIV khẩn trương …”: V/v at the head of a line, its stroke read as a letter.
  static func opensSubject(at index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    guard token.word == 0, token.start == 0, token.endsWord, token.scalars.count == 3,
      index + 1 < tokens.count, tokens[index + 1].line == token.line,
      tokens[index + 1].kind == .word, tokens[index + 1].piece.letterCase == .lower
    else { return false }
    return token.scalars[0] == "V" && "vV".unicodeScalars.contains(token.scalars[2])
      && "Il1|".unicodeScalars.contains(token.scalars[1])
  }

  /// A short form with its strokes, where it lost some: KH&DT was KH&ĐT.
  static func stroked(_ token: InkToken) -> String? {
    guard let parts = parts(of: token) else { return nil }
    let text = parts.map { AcronymLetters.shared.printed(Array($0.utf8))?.text ?? $0 }
      .joined(separator: "&")
    return text.contains("Đ") ? text : nil
  }

  /// Capitals on both sides of an ampersand.
  private static func parts(of token: InkToken) -> [String]? {
    guard token.kind == .word, token.scalars.contains("&") else { return nil }
    let parts = String(String.UnicodeScalarView(token.scalars))
      .split(separator: "&", omittingEmptySubsequences: false).map(String.init)
    let areCapitals = parts.allSatisfy { part in
      2...5 ~= part.count && part.allSatisfy { $0.isASCII && $0.isUppercase }
    }
    return areCapitals ? parts : nil
  }

  /// One letter of two around a stroke: b/c, p/h.
  private static func isInitial(_ index: Int, _ tokens: [InkToken]) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      guard tokens.indices.contains(place) else { return false }
      let token = tokens[place]
      return token.kind == .word && token.scalars.count == 1 && token.piece.letterCase == .lower
        && token.scalars[0].isASCII && token.word == tokens[index].word
        && token.line == tokens[index].line
    }
    func isStroke(_ place: Int) -> Bool {
      tokens.indices.contains(place) && tokens[place].scalars == ["/"]
    }
    guard isLetter(index) else { return false }
    return isStroke(index + 1) && isLetter(index + 2) || isStroke(index - 1) && isLetter(index - 2)
  }
}
