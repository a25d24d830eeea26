internal import DirectiveModel
internal import VietnameseText

/// A printed line on its way into the outline: its words with their places, footnote calls taken off.
struct PageLine {
  struct Word {
    var text: String
    /// Lower case without any marks, so that a lost tone does not hide a key word.
    var bare: String
    var place: WordPlace
    var box: Box?
    /// White space before it, in characters; a wide gap parts two columns.
    var gap: Int
    /// 0-based cell of a table row.
    var cell: Int
    /// The recogniser's own; nothing for plain text.
    var confidence: Double?
    /// A lone stroke as read: “I”, “1”, or a table's ruling.
    var isStroke = false
    /// A table's ruling was read before it that restoration took out.
    var isAfterRuling = false
  }

  var words: [Word]
  var box: Box?
  var region: Region
  /// A blank line stood above.
  var isAfterBlank: Bool
  /// Cells parted by tabs, or by the recogniser's columns.
  var isRow: Bool
  /// A table's ruling was read behind its last word that restoration took out.
  var endsInRuling = false
  /// The first line that is left of its page.
  var opensPage = false

  var page: Int { words.first?.place.page ?? 0 }
  var number: Int { words.first?.place.line ?? 0 }
  var text: String { words.map(\.text).joined(separator: " ") }
  var first: String { words.first?.bare ?? "" }
  var last: String { words.last?.text ?? "" }

  /// The bare words as one string, for look-ups of whole phrases.
  var bare: String { words.map(\.bare).joined(separator: " ") }

  /// A word holds the mark, an ASCII one.
  func has(_ mark: Unicode.Scalar) -> Bool { words.contains { $0.text.has(mark) } }

  /// Whether the line begins with these bare words, glued marks aside.
  func starts(with phrase: [String]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return zip(words, phrase).allSatisfy { word, wanted in
      word.bare == wanted || word.bare.trimmedMarks == wanted
    }
  }

  /// Two words or more, or one long one, without a small letter.
  var isCapitals: Bool {
    var letters = 0
    for word in words {
      for scalar in word.text.unicodeScalars {
        guard let parts = Letters.parts(of: scalar) else { continue }
        if !parts.isUppercase { return false }
        letters += 1
      }
    }
    return letters >= 2
  }

  var startsLowercase: Bool {
    for scalar in words.first?.text.unicodeScalars ?? "".unicodeScalars {
      if let parts = Letters.parts(of: scalar) { return !parts.isUppercase }
      if (48...57).contains(scalar.value) { return false }
    }
    return false
  }

  var startsUppercase: Bool {
    for scalar in words.first?.text.unicodeScalars ?? "".unicodeScalars {
      if let parts = Letters.parts(of: scalar) { return parts.isUppercase }
      if (48...57).contains(scalar.value) { return false }
    }
    return false
  }

  /// The last mark that is not a closing quote or bracket.
  var finalMark: Character? {
    guard let scalar = last.unicodeScalars.last(where: { !Self.closing.contains($0) }) else {
      return nil
    }
    return Character(scalar)
  }

  private static let closing: Set<Unicode.Scalar> = ["”", "\"", "’", "'", "»", ")", "™"]

  var endsSentence: Bool {
    switch finalMark {
    case ".", ";", ":", "!", "?", "…": true
    default: false
    }
  }

  var endsDocument: Bool { last.hasSuffix("./.") || last.hasSuffix("/.") || last.hasSuffix(".//.") }

  func hasNumber(at index: Int) -> Bool {
    index < words.count && words[index].bare.first?.isNumber == true
  }

  func passage(from start: Int = 0) -> Passage {
    var passage = Passage()
    passage.append(self, from: start)
    return passage
  }

  /// The line cut in two at a word.
  func split(at index: Int) -> (PageLine, PageLine) {
    var (head, tail) = (self, self)
    head.words = Array(words[..<index])
    tail.words = Array(words[index...])
    head.box = Box.union(head.words.compactMap(\.box)) ?? box
    tail.box = Box.union(tail.words.compactMap(\.box)) ?? box
    tail.isAfterBlank = false
    return (head, tail)
  }

  var outlineLine: OutlineLine {
    OutlineLine(passage: passage(), box: box, page: page, line: number)
  }
}

extension Passage {
  /// Adds the words of a line from one on.
  mutating func append(_ line: PageLine, from start: Int = 0) {
    for word in line.words.dropFirst(start) where !word.text.isEmpty {
      append(CollectionOfOne(word.text), at: word.place)
    }
  }
}

extension StringProtocol {
  /// Without punctuation at either end.
  var trimmedMarks: String {
    if let first = unicodeScalars.first, first.isPlainLetter,
      let last = unicodeScalars.last, last.isPlainLetter
    {
      return String(self)
    }
    var rest = self[...]
    while let scalar = rest.unicodeScalars.first, scalar.isMark { rest = rest.dropFirst() }
    while let scalar = rest.unicodeScalars.last, scalar.isMark { rest = rest.dropLast() }
    return String(rest)
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainLetter: Bool { (0x61...0x7A).contains(value | 0x20) }

  fileprivate var isMark: Bool {
    switch self {
    case ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "'", "“", "”", "‘", "’", "…", "*",
      "-", "–", "—", "/", "|", "_", "~", "`", "^":
      true
    default: false
    }
  }
}
