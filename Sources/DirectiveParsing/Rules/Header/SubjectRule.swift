internal import VietnameseText

/// Trích yếu: on one line, without V/v or Về việc, without its last mark.
struct SubjectRule {
  private(set) var text: String?
  private(set) var lines: [OutlineLine] = []

  init(_ head: Letterhead) {
    lines = head.title == nil || head.subject.isEmpty ? head.about : head.subject
    var words = lines.flatMap { $0.text.split(separator: " ").map(String.init) }
    if head.title != nil, let first = lines.first, first == head.title, let type = head.type {
      words.removeFirst(min(words.count, type.split(separator: " ").count))
    }
    words = Self.withoutOpening(words)
    var text = words.joined(separator: " ")
    while let last = text.last, ".,;:-–_*".contains(last) || last.isWhitespace { text.removeLast() }
    self.text = text.isEmpty ? nil : text
  }

  private static func withoutOpening(_ words: [String]) -> [String] {
    var words = words[...]
    // Specks before “V/v” or “Về việc” were read as letters.
    let opening = words.prefix(5).firstIndex { word in
      let bare = word.bareKey.trimmedMarks
      return AboutWords.opens(bare) && bare != "vn" || bare.hasPrefix("veviec") || bare == "ve"
    }
    guard let opening, opening == 0 || words[opening].first?.isUppercase == true else {
      return Array(words.drop { word in !word.contains { $0.isLetter || $0.isNumber } })
    }
    let bare = words[opening].bareKey.trimmedMarks
    words = words[(opening + 1)...]
    if bare == "ve", words.first?.bareKey.trimmedMarks == "viec" { words.removeFirst() }
    return Array(words)
  }
}
