internal import DirectiveModel
internal import VietnameseText

/// Running text: the lines of a paragraph, an item or a cell joined by single spaces.
///
/// Every token knows the word on the page that it came from, so that any part of the passage has
/// its evidence. A code broken over two lines (“287/STC-” / “HCSN”) is one token.
package struct Passage: Hashable, Sendable, Codable {
  package private(set) var text = ""
  package private(set) var tokens: [Token] = []

  package init() {}

  /// A passage that stands on no page: for rules' examples.
  package init(_ text: String) {
    append(
      text.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) },
      at: WordPlace(page: 0, line: 0, word: 0))
  }

  /// Adds words of one restored line, the first of which stands at `place`.
  package mutating func append(_ words: some Sequence<String>, at place: WordPlace) {
    var place = place
    for word in words {
      append(word, at: place)
      place.word += 1
    }
  }

  private mutating func append(_ word: String, at place: WordPlace) {
    if let last = tokens.last, last.last.line != place.line || last.last.page != place.page,
      last.range.upperBound == text.utf8.count, last.isBrokenCode, word.first?.isUppercase == true
    {
      tokens.removeLast()
      let rest = word.prefix { $0.isLetter || $0.isNumber || $0 == "&" || $0 == "-" || $0 == "/" }
      let joined = last.text + rest
      text.removeLast(last.text.count)
      let start = text.utf8.count
      text += joined
      tokens.append(
        Token(
          text: joined, key: joined.wordKey, kind: .word, range: start..<text.utf8.count,
          first: last.first, last: place))
      for piece in Tokenizer.pieces(of: word.dropFirst(rest.count)) {
        add(String(piece.text), piece.kind, at: place)
      }
      return
    }
    if !text.isEmpty { text += " " }
    // Most words are nothing but letters.
    if word.isLettersOnly {
      add(word, .word, at: place)
      return
    }
    for piece in Tokenizer.pieces(of: word[...]) { add(String(piece.text), piece.kind, at: place) }
  }

  private mutating func add(_ piece: String, _ kind: Token.Kind, at place: WordPlace) {
    let start = text.utf8.count
    text += piece
    tokens.append(
      Token(
        text: piece, key: piece.wordKey, kind: kind, range: start..<text.utf8.count, first: place,
        last: place))
  }

  /// The text of a run of tokens, as it stands.
  package func text(of range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: tokens[range.lowerBound].range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: tokens[range.upperBound - 1].range.upperBound)
    return String(text[start..<end])
  }
}

extension Token {
  /// A document symbol that the end of the line cut behind its hyphen or stroke.
  fileprivate var isBrokenCode: Bool {
    guard kind == .word, let final = text.last, final == "-" || final == "/" else { return false }
    return text.has("/") && text.contains(where: \.isNumber)
  }
}
