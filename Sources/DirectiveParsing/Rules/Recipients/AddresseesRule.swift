internal import DirectiveModel
internal import VietnameseText

/// Kính gửi, and the bodies that a công điện is wired to: one party a line, several where a line
/// lists several heads.
struct AddresseesRule {
  private(set) var addressees: [Party] = []

  init(_ lines: [OutlineLine]) {
    for item in Self.items(lines) {
      for name in Self.parts(item) { addressees.append(Self.party(name)) }
    }
  }

  /// The lines' words item by item, without Kính gửi and dashes.
  private static func items(_ lines: [OutlineLine]) -> [String] {
    var items: [[String]] = []
    for (index, line) in lines.enumerated() {
      var words = line.text.split(separator: " ").map(String.init)
      if index == 0 {
        guard let colon = words.firstIndex(where: { $0.hasSuffix(":") }) else {
          words.removeFirst(min(2, words.count))
          if !words.isEmpty { items.append(words) }
          continue
        }
        words.removeFirst(colon + 1)
      }
      guard !words.isEmpty else { continue }
      var opens = items.isEmpty
      if let first = words.first?.first, "-–—•+".contains(first) {
        opens = true
        words[0].removeFirst()
        if words[0].isEmpty { words.removeFirst() }
      } else if items.last?.last.map({ $0.hasSuffix(";") || $0.hasSuffix(".") }) == true {
        opens = true
      }
      guard !words.isEmpty else { continue }
      if opens { items.append(words) } else { items[items.count - 1] += words }
    }
    return items.flatMap { $0.joined(separator: " ").split(separator: ";").map(String.init) }
  }

  private static let heads = [
    "Thủ trưởng", "Giám đốc", "Chủ tịch", "Trưởng", "Chánh", "Cục trưởng", "Hiệu trưởng", "Bí thư",
    "Viện trưởng",
    "Tổng Giám đốc", "Bộ trưởng", "Thường trực",
  ]

  /// “Giám đốc Sở, Thủ trưởng các cơ quan …” names two.
  private static func parts(_ text: String) -> [String] {
    var text = text.trimmingMarks
    if text.isEmpty { return [] }
    text = IssuerNames.full(text)
    var parts: [String] = []
    for piece in text.components(separatedByCommaSpace: ()) {
      if !parts.isEmpty,
        heads.contains(where: piece.hasPrefix) || piece.hasPrefix("Ủy ban nhân dân")
      {
        parts.append(piece)
      } else if parts.isEmpty {
        parts.append(piece)
      } else {
        parts[parts.count - 1] += ", " + piece
      }
    }
    return parts.map(\.capitalizedFirst)
  }

  private static func party(_ name: String) -> Party {
    var organization = name
    for head in ["Thủ trưởng ", "Giám đốc ", "Chủ tịch "] where name.hasPrefix(head) {
      let rest = name.dropFirst(head.count)
      if rest.hasPrefix("Sở") || rest.hasPrefix("các") || rest.hasPrefix("Ủy") {
        organization = String(rest).capitalizedFirst
      }
    }
    let lower = name.lowercased()
    let isClass =
      lower.hasPrefix("các ") || lower.contains(" các ") || organization == "Sở"
      || organization.contains("huyện, ") || organization.contains("xã, ")
    return Party(name: name, organization: organization, collective: isClass)
  }
}

extension String {
  /// Without marks and spaces at the ends.
  var trimmingMarks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace || ".,;:-".contains(first) {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace || ".,;:".contains(last) {
      rest = rest.dropLast()
    }
    return String(rest)
  }

  fileprivate func components(separatedByCommaSpace: Void) -> [String] {
    var parts: [String] = [""]
    for word in split(separator: " ") {
      if !parts[parts.count - 1].isEmpty { parts[parts.count - 1] += " " }
      parts[parts.count - 1] += word.hasSuffix(",") ? String(word.dropLast()) : String(word)
      if word.hasSuffix(",") { parts.append("") }
    }
    return parts.filter { !$0.isEmpty }
  }
}
