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
    var words = words
    while let first = words.first, !first.contains(where: { $0.isLetter || $0.isNumber }) {
      words.removeFirst()
    }
    guard let first = words.first?.bareKey else { return words }
    if ["v/v", "v/v:", "viv", "vv", "v/y", "v/v."].contains(first) {
      words.removeFirst()
      return words
    }
    // Glued by a narrow space: “Vềviệc”.
    if first.hasPrefix("veviec") { return Array(words.dropFirst()) }
    if first == "ve" {
      words.removeFirst()
      if words.first?.bareKey.trimmedMarks == "viec" { words.removeFirst() }
    }
    return words
  }
}
