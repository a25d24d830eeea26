internal import VietnameseText

/// Cuts a run of letters between white space into words, numbers and marks.
package enum Tokenizer {
  package struct Piece: Hashable {
    package var text: Substring
    package var kind: Token.Kind
  }

  private static let opening: Set<Character> = ["(", "[", "“", "\"", "‘", "'", "«", "<", "≤", "≥"]
  private static let closing: Set<Character> = [
    ",", ";", ":", ".", ")", "]", "”", "\"", "’", "'", "»", "!", "?", "…",
  ]
  private static let plainClosing = Array(",;:.)".utf8)
  private static let inner: Set<Character> = [",", ";", ":", "(", ")"]

  package static func pieces(of word: Substring) -> [Piece] {
    if word.isLettersOnly { return [Piece(text: word, kind: .word)] }
    if let last = word.utf8.last, last < 0x80, plainClosing.contains(last) {
      let letters = word.dropLast()
      if letters.isLettersOnly {
        return [Piece(text: letters, kind: .word), Piece(text: word.suffix(1), kind: .mark)]
      }
    }
    var rest = word
    let trailing = takeTrailingMarks(from: &rest)
    var pieces: [Piece] = []
    while let first = rest.first {
      if opening.contains(first) || closing.contains(first) {
        pieces.append(Piece(text: rest.prefix(1), kind: .mark))
        rest = rest.dropFirst()
      } else if let cut = rest.indices.dropFirst().first(where: { splits(rest, at: $0) }) {
        pieces.append(Piece(text: rest[..<cut], kind: kind(of: rest[..<cut])))
        pieces.append(Piece(text: rest[cut...cut], kind: .mark))
        rest = rest[rest.index(after: cut)...]
      } else {
        pieces.append(Piece(text: rest, kind: kind(of: rest)))
        break
      }
    }
    return pieces + trailing
  }

  private static func takeTrailingMarks(from rest: inout Substring) -> [Piece] {
    var marks: [Piece] = []
    while let last = rest.last, closing.contains(last) || opening.contains(last) {
      let count = rest.hasSuffix(".//.") ? 4 : rest.hasSuffix("./.") ? 3 : 1
      marks.append(Piece(text: rest.suffix(count), kind: .mark))
      rest = rest.dropLast(count)
    }
    return marks.reversed()
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
    if word.isLettersOnly { return .word }
    if !word.contains(where: { $0.isLetter || $0.isNumber }) { return .mark }
    return word.first?.isNumber == true && !word.contains(where: \.isLetter) ? .number : .word
  }
}
