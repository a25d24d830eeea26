internal import Foundation
internal import VietnameseText

/// How near restored lines come to their truth, line by line.
///
/// The figures of the first row are those of `score_text.py --lines`, to the last digit.
package struct AlignedScore: Sendable {
  package private(set) var syllables = 0
  package private(set) var right = 0
  package private(set) var exact = 0
  package private(set) var lines = 0
  package private(set) var exactLines = 0
  package private(set) var sameSpaces = 0
  package private(set) var rightBefore = 0
  package private(set) var harmed = 0
  package private(set) var mended = 0
  package private(set) var marked = 0
  package private(set) var marksRight = 0
  package private(set) var characters = 0
  package private(set) var characterErrors = 0
  package private(set) var helpedLines = 0
  package private(set) var hurtLines = 0

  package init() {}

  /// One line as restored, as printed, and as it was before restoration.
  package mutating func add(_ predicted: String, truth: String, before: String) {
    let texts = [predicted, truth, before].map(Self.looks)
    let tokens = texts.map { $0.split(whereSeparator: Self.isSpace).map(String.init) }
    let keys = tokens.map { $0.map(Self.fold) }
    let rightNow = Self.matched(keys[0], keys[1])
    let rightThen = Self.matched(keys[2], keys[1])
    syllables += max(tokens[0].count, tokens[1].count)
    right += rightNow.count
    exact += Self.matched(tokens[0], tokens[1]).count
    lines += 1
    if rightNow.count == tokens[1].count, rightNow.count == tokens[0].count { exactLines += 1 }
    if texts[0].filter(Self.isSpace) == texts[1].filter(Self.isSpace) { sameSpaces += 1 }
    rightBefore += rightThen.count
    harmed += rightThen.subtracting(rightNow).count
    mended += rightNow.subtracting(rightThen).count
    for (index, token) in tokens[1].enumerated() where token.unaccented != token {
      marked += 1
      if rightNow.contains(index) { marksRight += 1 }
    }
    let joined = tokens.map { Array($0.joined(separator: " ").unicodeScalars) }
    let errors = EditDistance.levenshtein(joined[0], joined[1])
    let errorsBefore = EditDistance.levenshtein(joined[2], joined[1])
    characters += joined[1].count
    characterErrors += errors
    if errors < errorsBefore { helpedLines += 1 }
    if errors > errorsBefore { hurtLines += 1 }
  }

  /// The names and figures, in the order in which they are printed.
  package var figures: [(name: String, value: String)] {
    [
      ("syllables", "\(syllables)"),
      ("syllableAccuracy", Self.share(right, syllables, 3)),
      ("exact", Self.share(exact, syllables, 3)),
      ("exactLines", Self.share(exactLines, lines, 2)),
      ("spaces", Self.share(sameSpaces, lines, 2)),
      ("harm", Self.share(harmed, rightBefore, 4)),
      ("mended", Self.share(mended, syllables - rightBefore, 3)),
      ("marks", Self.share(marksRight, marked, 3)),
      ("CER", Self.share(characterErrors, characters, 3)),
      ("helped", "\(helpedLines)"),
      ("unchanged", "\(lines - helpedLines - hurtLines)"),
      ("hurt", "\(hurtLines)"),
    ]
  }

  package var syllableAccuracy: Double {
    syllables == 0 ? 0 : 100 * Double(right) / Double(syllables)
  }

  /// A share in per cent as Python writes a rounded number: 98.5, 100.0.
  private static func share(_ part: Int, _ all: Int, _ digits: Int) -> String {
    guard all != 0 else { return "None" }
    var text = String(format: "%.\(digits)f", 100 * Double(part) / Double(all))
    while text.hasSuffix("0"), !text.hasSuffix(".0") { text.removeLast() }
    return text
  }

  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace
      || character.unicodeScalars.first.map { (0x1C...0x1F).contains($0.value) } == true
  }

  /// NFC; raised digits, dots, quotes and dashes as the plain ones.
  private static func looks(_ text: String) -> String {
    var result = ""
    for character in text.precomposed {
      switch character {
      case "¹": result += "1"
      case "²": result += "2"
      case "³": result += "3"
      case "⁴": result += "4"
      case "⁵": result += "5"
      case "⁶": result += "6"
      case "⁷": result += "7"
      case "⁸": result += "8"
      case "⁹": result += "9"
      case "⁰": result += "0"
      case "…": result += "..."
      case "“", "”": result += "\""
      case "’", "‘": result += "'"
      case "–", "—": result += "-"
      case "\u{A0}": result += " "
      default: result.append(character)
      }
    }
    return result
  }

  /// Case and tone placement folded: the tones stand behind the letters.
  private static func fold(_ token: String) -> String {
    var letters = String.UnicodeScalarView()
    var tones = String.UnicodeScalarView()
    for scalar in token.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if Tone.allCases.contains(where: { $0.combiningMark == scalar }) {
        tones.append(scalar)
      } else {
        letters.append(scalar)
      }
    }
    letters.append(contentsOf: tones)
    return String(letters)
  }

  /// Indices of the truth that stand in the prediction in order: a longest common subsequence.
  static func matched(_ predicted: [String], _ truth: [String]) -> Set<Int> {
    let width = truth.count + 1
    var rows = [Int](repeating: 0, count: (predicted.count + 1) * width)
    for (i, word) in predicted.enumerated() {
      for (j, other) in truth.enumerated() {
        rows[(i + 1) * width + j + 1] =
          word.utf8.elementsEqual(other.utf8)
          ? rows[i * width + j] + 1 : max(rows[i * width + j + 1], rows[(i + 1) * width + j])
      }
    }
    var found: Set<Int> = []
    var (i, j) = (predicted.count, truth.count)
    while i > 0, j > 0 {
      if predicted[i - 1].utf8.elementsEqual(truth[j - 1].utf8),
        rows[i * width + j] == rows[(i - 1) * width + j - 1] + 1
      {
        found.insert(j - 1)
        (i, j) = (i - 1, j - 1)
      } else if rows[(i - 1) * width + j] >= rows[i * width + j - 1] {
        i -= 1
      } else {
        j -= 1
      }
    }
    return found
  }
}
