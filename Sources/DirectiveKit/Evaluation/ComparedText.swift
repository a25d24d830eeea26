public import Foundation

/// Text as the text scorers see it.
public enum ComparedText {
  /// A file's bytes: looks folded, form feeds and all line ends as one.
  public static func read(_ data: Data) -> String {
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in String(decoding: data, as: UTF8.self).precomposedStringWithCanonicalMapping
      .unicodeScalars
    {
      switch scalar {
      case "\r", "\u{C}": text.append("\n")
      case "\n": if !wasReturn { text.append("\n") }
      default:
        if let look = looks[scalar] {
          text.append(contentsOf: look.unicodeScalars)
        } else {
          text.append(scalar)
        }
      }
      wasReturn = scalar == "\r"
    }
    return String(text)
  }

  private static let looks: [Unicode.Scalar: String] = [
    "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    "⁰": "0", "…": "...", "“": "\"", "”": "\"", "’": "'", "‘": "'", "–": "-", "—": "-",
    "\u{A0}": " ",
  ]

  static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
  }

  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: \.isSpaceScalar)
      .map { String(String.UnicodeScalarView($0)) }
  }

  static func spaces(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter(\.isSpaceScalar)
  }

  /// Case and tone placement folded, marks of punctuation kept.
  static func folded(_ word: String) -> String {
    FoldedWords.folded(word.caseFolded)
  }
}
