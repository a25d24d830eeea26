internal import VietnameseText

/// “Một là, …”, “Thứ hai, …”: a number in words before the clause that it counts.
enum OrdinalOpener {
  private static let words = Phrases(
    "một là", "hai là", "ba là", "bốn là", "năm là", "sáu là", "bảy là", "tám là", "chín là",
    "mười là", "thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy",
    "thứ tám", "thứ chín", "thứ mười", "trước hết", "sau cùng", "cuối cùng")

  private static let numbers = Set(
    ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].map(\.wordKey))

  /// “Hai là, …” at the head of a paragraph; “Thứ hai, …” may open any sentence.
  static func opens(_ passage: Passage) -> Bool {
    let keys = passage.tokens.prefix(3).map(\.key)
    return keys.count == 3 && numbers.contains(keys[0]) && keys[1] == "là".wordKey
      && (keys[2] == "," || keys[2] == ":")
  }

  /// Behind the words and their mark; nothing without one: “Thứ hai hằng tuần” is a day.
  static func end(in reading: Reading, at index: Int) -> Int? {
    guard let end = words.end(in: reading, at: index), end < reading.count,
      reading.keys[end] == "," || reading.keys[end] == ":"
    else { return nil }
    return end + 1
  }
}
