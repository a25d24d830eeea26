internal import VietnameseText

/// A document's number with its symbol: 171/KH-UBND, 12/2025/QĐ-UBND, 57-NQ/TW, 1449 /UBND-NC.
struct CitationNumber {
  /// Spaces taken out.
  var text: String
  /// The type that the symbol names, if any.
  var type: String?
  /// The token behind it.
  var end: Int

  static func read(_ tokens: [Token], at index: Int) -> CitationNumber? {
    guard index < tokens.count else { return nil }
    var text = tokens[index].text
    guard let first = text.utf8.first, (48...57).contains(first) || text.utf8.contains(0x2F) else {
      return nil
    }
    // “số2545/QĐ-TTg”: the space was lost.
    if text.first?.isLetter == true, text.has("/"),
      let digit = text.firstIndex(where: \.isNumber), text[..<digit].bareKey == "so"
    {
      text = String(text[digit...])
    }
    guard text.utf8.first.map({ (48...57).contains($0) }) == true else { return nil }
    var end = index + 1
    // “1449 /UBND-NC”, “17/NQ- CP”, “43/2013/QH 13”
    while end < tokens.count, end < index + 4 {
      let next = tokens[end].text
      if next.hasPrefix("/") || next.hasPrefix("-"), next.utf8.count > 1, isPlainNumber(text),
        next.contains("/")
      {
        text += next
      } else if text.hasSuffix("-") || text.hasSuffix("/"), text.has("/"),
        next.first?.isUppercase == true, tokens[end].kind == .word
      {
        text += next
      } else if text.hasSuffix("/QH"), next.utf8.count == 2, tokens[end].kind == .number {
        text += next
      } else if next == "/", isPlainNumber(text), end + 1 < tokens.count,
        tokens[end + 1].isCapital
      {
        text += next
      } else {
        break
      }
      end += 1
    }
    while text.hasSuffix("-") || text.hasSuffix("/") { text.removeLast() }
    guard isNumber(text) else { return nil }
    return CitationNumber(text: text, type: type(of: text), end: end)
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Digits first, then a stroke, and letters of a type or body.
  private static func isNumber(_ text: String) -> Bool {
    guard let stroke = text.firstIndex(of: "/"), text.utf8.count <= 40 else { return false }
    let digits = text.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count <= 6 else { return false }
    let rest = text[digits.endIndex...]
    let tail = text[text.index(after: stroke)...]
    let letters = rest.filter(\.isLetter)
    guard letters.count >= 2,
      letters.first?.isUppercase == true || rest.hasPrefix("a/") || rest.hasPrefix("b/")
        || rest.hasPrefix("bis/"),
      tail.contains(where: \.isUppercase)
    else { return false }
    return rest.allSatisfy { $0.isLetter || $0.isNumber || "/-&.".contains($0) }
  }

  /// KH-UBND, 2025/QĐ-UBND, NQ/TW: the code before the first hyphen, or between hyphen and stroke.
  static func type(of text: String) -> String? {
    for part in text.split(whereSeparator: { $0 == "/" || $0 == "-" }).dropFirst() {
      if part.allSatisfy(\.isNumber) { continue }
      if let name = DocumentTypes.named(byCode: String(part)) { return name }
      return part.hasPrefix("QH") ? "Luật" : nil
    }
    return nil
  }
}
