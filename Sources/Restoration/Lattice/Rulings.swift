/// Rulings of tables that were read as letters: the bars between cells, the strokes under them.
///
/// Directives print neither: “| Phòng Tài chính”, “|LĨNH VỰC”, “Tổ chức_ |”.
enum Rulings {
  static func isRuling(_ index: Int, of tokens: [InkToken]) -> Bool {
    let token = tokens[index]
    // “\Về”: the scanner parts such a stroke from a word that it stands before.
    if token.kind == .mark, token.scalars == ["\\"] { return !token.endsWord && !token.isCode }
    guard token.kind == .mark, let mark = token.scalars.first, mark == "|" || mark == "_" else {
      return false
    }
    let others = neighbours(of: index, tokens)
    if others.isEmpty {
      // A bar before a title in capitals may be its numeral.
      return mark == "|" && token.scalars.count == 1 && !isNumeral(index, tokens)
    }
    guard
      others.allSatisfy({
        $0.kind == .word || isBar($0) || ",;".unicodeScalars.contains($0.scalars[0])
      })
    else { return false }
    let isAtEdge = token.start == 0 || token.endsWord
    return isAtEdge || others.allSatisfy(isBar)
  }

  private static func isBar(_ token: InkToken) -> Bool {
    token.kind == .mark && (token.scalars[0] == "|" || token.scalars[0] == "_")
  }

  private static func neighbours(of index: Int, _ tokens: [InkToken]) -> [InkToken] {
    let token = tokens[index]
    func belongs(_ other: Int) -> Bool {
      tokens[other].word == token.word && tokens[other].line == token.line
    }
    let before = tokens[..<index].indices.reversed().prefix(while: belongs)
    let behind = tokens[(index + 1)...].indices.prefix(while: belongs)
    return (Array(before) + Array(behind)).map { tokens[$0] }
  }

  private static func isNumeral(_ index: Int, _ tokens: [InkToken]) -> Bool {
    guard tokens[index].word == 0, index + 1 < tokens.count,
      tokens[index + 1].line == tokens[index].line
    else { return false }
    return tokens[index + 1].piece.letterCase == .upper
  }
}
