internal import VietnameseText

/// The tên loại of a cited document, before its number.
enum CitationType {
  private static let extra = [
    "Văn bản", "Văn bản hợp nhất", "Phiếu trình", "Công thư", "Tờ trình", "Phiếu ý kiến",
  ]

  private struct Entry {
    var name: String
    var keys: [String]
  }

  private static let entries: [Entry] = (DocumentTypes.all.map(\.name) + extra).map { name in
    Entry(name: name, keys: name.split(separator: " ").map(\.wordKey))
  }.sorted { $0.keys.count > $1.keys.count }

  private static let byLast = Dictionary(grouping: entries) { $0.keys[$0.keys.count - 1] }
  private static let byFirst = Dictionary(grouping: entries) { $0.keys[0] }
  // “Thông báo kết luận số”, “Nghị quyết liên tịch số”, “Kế hoạch phối hợp số”
  private static let additions: Set<String> = Set(
    [
      "kết", "luận", "liên", "tịch", "phối", "hợp", "ý", "kiến", "hành", "động", "đánh", "giá",
      "riêng", "này", "khẩn", "hỏa", "tốc", "thẩm", "định",
    ].map(\.wordKey))

  /// The type whose last word stands before `end`, a few words of its own kind between allowed.
  static func ending(_ tokens: [Token], before end: Int, floor: Int) -> (name: String, start: Int)?
  {
    var position = end
    while position > floor, end - position < 5 {
      if let name = exact(tokens, before: position, floor: floor) { return name }
      guard additions.contains(tokens[position - 1].key) else { return nil }
      position -= 1
    }
    return nil
  }

  private static func exact(_ tokens: [Token], before end: Int, floor: Int) -> (
    name: String, start: Int
  )? {
    guard let candidates = byLast[tokens[end - 1].key] else { return nil }
    for entry in candidates where end - entry.keys.count >= floor {
      let start = end - entry.keys.count
      if zip(tokens[start..<end], entry.keys).allSatisfy({ $0.key == $1 }) {
        return conclusion(tokens, at: start, floor: floor)
          ?? (printed(tokens[start..<end]), start)
      }
    }
    return nil
  }

  /// “Thông báo kết luận số …” is a thông báo.
  private static func conclusion(_ tokens: [Token], at start: Int, floor: Int) -> (
    name: String, start: Int
  )? {
    guard tokens[start].key == "kết".wordKey else { return nil }
    var start = start
    while start > floor, ["ý", "kiến"].map(\.wordKey).contains(tokens[start - 1].key) { start -= 1 }
    guard start - 2 >= floor, tokens[start - 2].key == "thông".wordKey,
      tokens[start - 1].key == "báo".wordKey
    else { return nil }
    return ("Thông báo", start - 2)
  }

  static func beginning(_ tokens: [Token], at index: Int) -> (name: String, end: Int)? {
    guard let candidates = byFirst[tokens[index].key] else { return nil }
    for entry in candidates where index + entry.keys.count <= tokens.count {
      let end = index + entry.keys.count
      if zip(tokens[index..<end], entry.keys).allSatisfy({ $0.key == $1 }) {
        return (printed(tokens[index..<end]), end)
      }
    }
    return nil
  }

  private static func printed(_ tokens: ArraySlice<Token>) -> String {
    tokens.joinedText.lowercased().capitalizedFirst
  }
}

extension String {
  /// The first letter capital, the others as they are.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The first letter small, the others as they are.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
