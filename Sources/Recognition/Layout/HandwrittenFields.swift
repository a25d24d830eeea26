internal import DirectiveModel

/// The number and the day that a clerk writes into the gaps of a letterhead.
///
/// Between “Số:” and the symbol, between “ngày” and “tháng”, print is read surely. What is not, or
/// is no number, was written by hand: it keeps its reading, with others, and is held in doubt.
enum HandwrittenFields {
  static func marked(_ words: [RecognizedWord]) -> [RecognizedWord] {
    var words = words
    for index in gaps(in: words) where isWritten(words[index]) {
      words[index].style = .handwriting
    }
    return words
  }

  /// The words that stand where number or day belongs.
  private static func gaps(in words: [RecognizedWord]) -> Range<Int> {
    guard let first = words.first else { return 0..<0 }
    if first.text.wholeMatch(of: /Số ?[:.]?/) != nil, words.count <= 4 {
      // Up to the symbol, with what was written close before it.
      let end = words.firstIndex { $0.text.contains(/\/[A-ZĐ]/) } ?? words.count - 1
      return 1..<max(min(end + 1, words.count), 1)
    }
    guard words.count <= 12,
      let day = words.firstIndex(where: { $0.text.hasPrefix("ngày") || $0.text.hasSuffix("ngày") }),
      let month = words[day...].firstIndex(where: { $0.text == "tháng" }),
      month - day <= 3, words[month...].contains(where: { $0.text == "năm" })
    else { return 0..<0 }
    return day + (words[day].text == "ngày" ? 1 : 0)..<month
  }

  private static func isWritten(_ word: RecognizedWord) -> Bool {
    let number = word.text.prefix { $0 != "/" }
    if number.isEmpty { return false }
    let isPlain = number.allSatisfy { ("0"..."9").contains($0) }
    return !isPlain || (word.confidence ?? 1) < 0.8
  }
}
