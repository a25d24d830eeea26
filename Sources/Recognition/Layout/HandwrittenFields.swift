internal import DirectiveModel

/// The number and the day that a clerk writes into the gaps of a letterhead.
///
/// Between “Số:” and the symbol, between “ngày” and “tháng”, print is read surely. What is not, or
/// is no number, was written by hand: it keeps its reading, with others, and is held in doubt.
enum HandwrittenFields {
  static func marked(_ words: [RecognizedWord]) -> [RecognizedWord] {
    var words = isNumberLine(words) ? words.flatMap(parted) : words.flatMap(dayParted)
    for index in gaps(in: words) where isWritten(words[index]) {
      words[index].style = .handwriting
    }
    return words
  }

  private static func isNumberLine(_ words: [RecognizedWord]) -> Bool {
    guard words.count <= 5, let first = words.first?.text, first.hasPrefix("Số") else {
      return false
    }
    return ["", " ", ":", ".", " :", " ."].contains(first.dropFirst(2))
  }

  /// The printed symbol apart from what was written before it; no stop ends it.
  private static func parted(_ word: RecognizedWord) -> [RecognizedWord] {
    guard let match = word.text.wholeMatch(of: written.regex),
      match.1.wholeMatch(of: printed.regex) == nil || word.text.hasSuffix(".")
    else { return [word] }
    var symbol = word
    symbol.text = String(match.2)
    symbol.choices = []
    symbol.plain = nil
    if match.1.isEmpty { return [symbol] }
    var number = word
    number.text = String(match.1)
    number.plain = nil
    number.choices = word.choices.compactMap { choice in
      choice.text.firstIndex(of: "/").map {
        WordChoice(text: String(choice.text[..<$0]), probability: choice.probability)
      }
    }
    if let box = word.box {
      let share = Double(number.text.count) / Double(word.text.count)
      let cut = box.left + (box.right - box.left) * share
      number.box = Box(left: box.left, top: box.top, right: cut, bottom: box.bottom)
      symbol.box = Box(left: cut, top: box.top, right: box.right, bottom: box.bottom)
    }
    return [number, symbol]
  }

  /// “ngày/” is the word and a stroke of the day behind it.
  private static func dayParted(_ word: RecognizedWord) -> [RecognizedWord] {
    guard word.text.hasPrefix("ngày"),
      let match = word.text.wholeMatch(of: dayWritten.regex)
    else { return [word] }
    return word.parted(String(match.1), String(match.2))
  }

  /// The words that stand where number or day belongs.
  private static func gaps(in words: [RecognizedWord]) -> Range<Int> {
    if isNumberLine(words) {
      let end = words.firstIndex { $0.text.contains(symbol.regex) } ?? words.count - 1
      return 1..<max(min(end + 1, words.count), 1)
    }
    guard words.count <= 12,
      let day = words.firstIndex(where: { $0.text.hasPrefix("ngày") || $0.text.hasSuffix("ngày") }),
      let month = words[day...].firstIndex(where: { $0.text == "tháng" }),
      month - day <= 3, words[month...].contains(where: { $0.text == "năm" })
    else { return 0..<0 }
    return day + (words[day].text == "ngày" ? 1 : 0)..<month
  }

  private static let dayWritten = Pattern(/(ngày)([^\p{Ll},.;:)”"]{1,4})/)
  private static let written = Pattern(/(.*?)(\/[A-ZĐ]{2,}[A-ZĐ-]*)\.?/)
  private static let printed = Pattern(/[0-9]*(?:-[A-ZĐ]+)*/)
  private static let symbol = Pattern(/\/[A-ZĐ]/)

  private static func isWritten(_ word: RecognizedWord) -> Bool {
    let number = word.text.prefix { $0 != "/" && $0 != "-" }
    if number.isEmpty { return false }
    let isPlain = number.allSatisfy { ("0"..."9").contains($0) }
    return !isPlain || (word.confidence ?? 1) < 0.8
  }
}
