internal import DirectiveModel
internal import VietnameseText

/// What seals, scribbles and worn rulings leave at the ends of a line of print.
enum Smudges {
  static func wiped(_ words: [RecognizedWord]) -> [RecognizedWord] {
    var words = words
    // Within a line a strange word is a misread one. Behind the sentence's end a clerk signs off,
    // and before the first word reaches what stood beside the print.
    if words.count > 3, let last = words.last, isNone(last),
      words[words.count - 2].text.hasSuffix(".")
    {
      words.removeLast()
    }
    if words.count > 3, let first = words.first, isNone(first), first.text.hasByte(of: "_|~[") {
      words.removeFirst()
    }
    return words.compactMap(wiped)
  }

  /// The word without the strokes at its ends; nothing where it is no more than those.
  private static func wiped(_ word: RecognizedWord) -> RecognizedWord? {
    guard word.text.hasByte(of: "|~_[]{}") else { return word }
    // No directive prints braces: one that ends what a bracket opened is a bracket.
    if word.text.contains("("), word.text.contains("}"), !word.text.contains(")") {
      var bracketed = word
      bracketed.text = word.text.replacing("}", with: ")")
      return bracketed
    }
    if word.text.count <= 2, word.text.allSatisfy({ "|~_".contains($0) }) {
      // A worn dash opens an item.
      return word.text == "~" || word.text == "_" ? word : nil
    }
    guard
      let match = word.text.wholeMatch(of: smudgedStart.regex)
        ?? word.text.wholeMatch(of: smudgedEnd.regex)
    else { return word }
    var clean = word
    clean.text = String(match.1)
    clean.choices = []
    return clean
  }

  private static let smudgedStart = Pattern(/[|~_\]{}]+(\p{L}{2}.*|[0-9]+)/)
  private static let smudgedEnd = Pattern(/(.*[\p{L}0-9][,.;:)]*)[|~_\[{}]+.?/)

  /// Neither a syllable nor a number, an acronym or a mark, and hardly seen.
  private static func isNone(_ word: RecognizedWord) -> Bool {
    guard let confidence = word.confidence, confidence < 0.5 else { return false }
    return !word.text.allSatisfy { $0.isPunctuation || $0.isSymbol } && !isPlausible(word.text)
  }

  /// Whether something in it can be print: a syllable, a number, an acronym, “(t/h)”.
  static func isPlausible(_ text: String) -> Bool {
    if text.hasByte(of: "/)") { return true }
    return text.split { !$0.isLetter && !$0.isNumber }.contains { part in
      if part.allSatisfy(\.isNumber) { return true }
      if part.count >= 2, Syllable(part.lowercased()) != nil { return true }
      return part.count >= 3 && part.allSatisfy { $0.isUppercase && $0.isLetter }
    }
  }
}
