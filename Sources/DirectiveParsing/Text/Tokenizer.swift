/// Cuts a run of letters between white space into words, numbers and marks.
package enum Tokenizer {
  package struct Piece: Hashable {
    package var text: Substring
    package var kind: Token.Kind
  }

  private static let opening: Set<Character> = ["(", "[", "“", "\"", "‘", "'", "«"]
  private static let closing: Set<Character> = [
    ",", ";", ":", ".", ")", "]", "”", "\"", "’", "'", "»", "!", "?", "…",
  ]
  private static let inner: Set<Character> = [",", ";", ":", "(", ")"]

  package static func pieces(of word: Substring) -> [Piece] {
    var rest = word
    var leading: [Piece] = []
    var trailing: [Piece] = []
    while let first = rest.first, opening.contains(first) || closing.contains(first) {
      if rest == "./." || rest == ".//." { return leading + [Piece(text: rest, kind: .mark)] }
      leading.append(Piece(text: rest.prefix(1), kind: .mark))
      rest = rest.dropFirst()
    }
    while let last = rest.last, closing.contains(last) || opening.contains(last) {
      if rest.hasSuffix("./.") || rest.hasSuffix(".//.") {
        let mark = rest.suffix(rest.hasSuffix(".//.") ? 4 : 3)
        trailing.append(Piece(text: mark, kind: .mark))
        rest = rest.dropLast(mark.count)
        continue
      }
      trailing.append(Piece(text: rest.suffix(1), kind: .mark))
      rest = rest.dropLast()
    }
    return leading + core(rest) + trailing.reversed()
  }

  private static func core(_ word: Substring) -> [Piece] {
    guard !word.isEmpty else { return [] }
    if let cut = word.indices.dropFirst().first(where: { splits(word, at: $0) }) {
      return core(word[..<cut]) + [Piece(text: word[cut...cut], kind: .mark)]
        + pieces(of: word[word.index(after: cut)...])
    }
    return [Piece(text: word, kind: kind(of: word))]
  }

  /// A comma or bracket set without a space: “sở,ban”.
  ///
  /// Not inside numbers: “1.234,5”, “8:30”.
  private static func splits(_ word: Substring, at index: Substring.Index) -> Bool {
    guard inner.contains(word[index]) else { return false }
    let before = word[word.index(before: index)]
    let next = word.index(after: index)
    guard next < word.endIndex else { return false }
    return !(before.isNumber && word[next].isNumber)
  }

  private static func kind(of word: Substring) -> Token.Kind {
    if !word.contains(where: { $0.isLetter || $0.isNumber }) { return .mark }
    return word.first?.isNumber == true && !word.contains(where: \.isLetter) ? .number : .word
  }
}
