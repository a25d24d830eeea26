internal import DirectiveModel
internal import VietnameseText

/// The changes between a text without marks and the same text with them, word by word.
struct MarksExplanation {
  /// How often a change is right that only the faster way makes: measured on held-back text.
  private static let probabilityInDoubt = 0.95

  /// The edits that lead from a line to its restored form; probabilities are those of `others`, the
  /// edits of the slower way, where both agree.
  static func edits(from line: String, to restored: String, others: [Edit]) -> [Edit] {
    let before = words(of: line)
    let after = words(of: restored)
    guard before.count == after.count else { return others }
    var edits: [Edit] = []
    for (old, new) in zip(before, after) where old.scalars != new.scalars {
      let start = zip(old.scalars, new.scalars).prefix { $0 == $1 && !isLetter($0) }.count
      let end = zip(old.scalars.reversed(), new.scalars.reversed())
        .prefix { $0 == $1 && !isLetter($0) }.count
      let (from, to) = (text(old.scalars, start, end), text(new.scalars, start, end))
      let at = old.at + start
      let same = others.first { $0.at == at && $0.to == to }
      edits.append(
        Edit(
          at: at, from: from, to: to, why: "diacritics",
          probability: same?.probability ?? probabilityInDoubt))
    }
    return edits
  }

  private static func words(of line: String) -> [(at: Int, scalars: [Unicode.Scalar])] {
    var words: [(at: Int, scalars: [Unicode.Scalar])] = []
    var isInWord = false
    for (index, scalar) in line.precomposedIfNeeded.unicodeScalars.enumerated() {
      if scalar.properties.isWhitespace {
        isInWord = false
      } else if isInWord {
        words[words.count - 1].scalars.append(scalar)
      } else {
        words.append((index, [scalar]))
        isInWord = true
      }
    }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func text(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<max(start, scalars.count - end)]))
  }
}
