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

  /// The texts' lines side by side, empty ones at the end left out; nothing where they differ in
  /// number.
  static func alignedLines(_ texts: [String]) -> [[String]]? {
    let columns = texts.map { text in
      var column = lines(text)
      while let last = column.last, words(last).isEmpty { column.removeLast() }
      return column
    }
    guard let first = columns.first, columns.allSatisfy({ $0.count == first.count })
    else { return nil }
    return first.indices.map { index in columns.map { $0[index] } }
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
