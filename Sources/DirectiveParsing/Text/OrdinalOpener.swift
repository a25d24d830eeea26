internal import VietnameseText

/// “Một là, …”, “Thứ hai, …”: a number in words before the clause that it counts.
enum OrdinalOpener {
  private static let words = Phrases(
    "một là", "hai là", "ba là", "bốn là", "năm là", "sáu là", "bảy là", "tám là", "chín là",
    "mười là", "thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy",
    "thứ tám", "thứ chín", "thứ mười", "trước hết", "sau cùng", "cuối cùng")

  /// Behind the words and their mark; nothing without one: “Thứ hai hằng tuần” is a day.
  static func end(in reading: Reading, at index: Int) -> Int? {
    guard let end = words.end(in: reading, at: index), end < reading.count,
      reading.keys[end] == "," || reading.keys[end] == ":"
    else { return nil }
    return end + 1
  }

  /// “Hai là, …”; “Thứ hai, …” may open any sentence.
  static func opens(_ passage: Passage) -> Bool {
    passage.tokens.count > 4 && passage.tokens[1].key == "là".folded
      && [",", ":"].contains(passage.tokens[2].text)
      && counts.contains(passage.tokens[0].key)
  }

  private static let counts: Set<String> = Set(
    ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].map(\.folded))
}
