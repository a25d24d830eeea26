internal import DirectiveModel
internal import VietnameseText

/// A full date in running text: “ngày 15/3/2025”, “ngày 10 tháng 12 năm 2024”, “22-12-2024”.
struct PrintedDate {
  var day: CalendarDay?
  /// The token behind it.
  var end: Int

  /// The date that begins at a token; “ngày” in front may be missing for figures.
  static func read(_ tokens: [Token], at index: Int) -> PrintedDate? {
    var position = index
    if position < tokens.count, tokens[position].key == Key.ngay { position += 1 }
    guard position < tokens.count else { return nil }
    if let parts = figures(tokens[position].text) {
      return PrintedDate(
        day: CalendarDay(year: parts[2], month: parts[1], day: parts[0]), end: position + 1)
    }
    // “15 tháng 3 năm 2025”
    guard position > index, position + 4 < tokens.count, let day = Int(tokens[position].text),
      tokens[position + 1].key == Key.thang, let month = Int(tokens[position + 2].text),
      tokens[position + 3].key == Key.nam, let year = Int(tokens[position + 4].text)
    else { return nil }
    return PrintedDate(day: CalendarDay(year: year, month: month, day: day), end: position + 5)
  }

  /// The token behind “năm 2018”.
  static func year(_ tokens: [Token], at index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens[index].key == Key.nam,
      let year = Int(tokens[index + 1].text), (1945...2100).contains(year)
    else { return nil }
    return index + 2
  }

  /// 15/3/2025, 15-3-2025, 15.3.2025.
  private static func figures(_ text: String) -> [Int]? {
    for separator: Character in ["/", "-", "."] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].utf8.count == 4,
        parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
        parts[0].utf8.count <= 2, parts[1].utf8.count <= 2
      else { continue }
      return parts.compactMap { Int($0) }
    }
    return nil
  }
}
