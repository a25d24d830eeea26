internal import DirectiveModel

/// Finds where a table's rulings stood among a line's words: restoration takes them out, and only
/// the words as read still tell.
struct RulingReader {
  private let words: [RecognizedWord]
  /// Behind the last word that was asked for.
  private var end = 0
  private var endsInRuling = false

  init(_ line: RecognizedLine?) { words = line?.words ?? [] }

  /// Whether a ruling that is gone stood before the next restored word, `text`, or opened it.
  mutating func stands(before text: String, _ sources: Range<Int>) -> Bool {
    guard let first = sources.first, let last = sources.last, last < words.count else {
      return false
    }
    let opens = first >= end && Self.opens(words[first].text) && !Self.opens(text)
    let stands =
      endsInRuling || opens || end < first && words[end..<first].contains { Self.isRuling($0.text) }
    end = max(end, last + 1)
    endsInRuling = Self.closes(words[last].text) && !Self.closes(text)
    return stands
  }

  /// Whether one stood behind all words.
  func standsAtEnd() -> Bool {
    endsInRuling || end < words.count && words[end...].contains { Self.isRuling($0.text) }
  }

  private static func isRuling(_ text: String) -> Bool {
    opens(text) && text.utf8.allSatisfy(isBar)
  }

  private static func opens(_ text: String) -> Bool { text.utf8.first.map(isBar) ?? false }
  private static func closes(_ text: String) -> Bool { text.utf8.last.map(isBar) ?? false }

  private static func isBar(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "_")
  }
}
