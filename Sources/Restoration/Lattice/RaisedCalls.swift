/// Raised figures that call a footnote, read as marks where the language data has none.
///
/// “kế hoạch!,” called note 1, “của Tỉnh?, đến” note 2; a lone “'” or “?” before a sentence opens
/// that note. Which figure stood there the mark tells, and the calls before it.
struct RaisedCalls {
  private var last = 0
  private var lastNote = 0

  /// The figures that tokens of a line stand for, by their index.
  mutating func figures(in line: [InkToken]) -> [Int: String] {
    var figures: [Int: String] = [:]
    if let note = openedNote(line) { figures[0] = note }
    for index in line.indices.dropFirst() where isRaised(index, line) {
      guard let figure = Self.figure(line[index].scalars[0], after: last) else { continue }
      last = figure
      figures[index] = Self.raised(figure)
    }
    return figures
  }

  /// A mark alone at the head of a line, before a capital or a quarter of a line of text.
  private mutating func openedNote(_ line: [InkToken]) -> String? {
    guard line.count > 5, line[0].endsWord, line[1].kind == .word,
      line[1].piece.letterCase == .title
    else { return nil }
    if line[0].kind == .number, let figure = Int(String(String.UnicodeScalarView(line[0].scalars)))
    {
      if figure == lastNote + 1, figure <= last { lastNote = figure }
      return nil
    }
    guard line[0].kind == .mark, line[0].scalars.count == 1,
      let figure = Self.figure(line[0].scalars[0], after: lastNote), figure <= last,
      line[0].scalars != ["*"] || figure > 1
    else { return nil }
    lastNote = figure
    return Self.raised(figure)
  }

  /// Directly behind a word, and before the word's end or a stop.
  private func isRaised(_ index: Int, _ line: [InkToken]) -> Bool {
    let token = line[index]
    guard token.kind == .mark, token.scalars.count == 1, line[index - 1].word == token.word,
      line[index - 1].kind == .word || line[index - 1].scalars == [")"]
        || line[index - 1].kind == .number && token.scalars[0] == "'"
    else { return false }
    if line[index - 1].kind == .word, line[index - 1].scalars.count < 2 { return false }
    for other in line[(index + 1)...] {
      if other.word != token.word { break }
      guard other.kind == .mark, ",;.:)".unicodeScalars.contains(other.scalars[0]) else {
        return false
      }
    }
    // A quote that was opened is closed by such a mark.
    return token.scalars[0] == "!" || token.scalars[0] == "?"
      || !line[..<index].contains { $0.kind == .mark && Self.quotes.contains($0.scalars[0]) }
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "'", "‘", "’", "*"]

  private static func figure(_ mark: Unicode.Scalar, after last: Int) -> Int? {
    switch mark {
    case "!", "'", "’", "‘": 1
    case "?": 2
    // Read for several figures: the next one decides.
    case "*": last == 0 || last == 3 ? last + 1 : nil
    case "®": last == 2 || last == 5 ? last + 1 : nil
    default: nil
    }
  }

  private static func raised(_ figure: Int) -> String {
    let figures = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return figures.indices.contains(figure) ? figures[figure] : String(figure)
  }
}
