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

  /// “ngày/” is the word and a stroke of the day behind it, “Ø4tháng” the day and the word.
  private static func dayParted(_ word: RecognizedWord) -> [RecognizedWord] {
    if word.text.hasPrefix("ngày"), let match = word.text.wholeMatch(of: dayWritten.regex) {
      return word.parted(String(match.1), String(match.2))
    }
    if word.text.hasSuffix("tháng"), let match = word.text.wholeMatch(of: writtenMonth.regex) {
      return word.parted(String(match.1), String(match.2))
    }
    return [word]
  }

  /// A place for figures between two printed words.
  struct Gap {
    /// The words before and behind it; what lies between them was read in the gap.
    var before: Int
    var after: Int
    var values: ClosedRange<Int>
    var words: Range<Int> { before + 1..<after }
  }

  /// The gap for the number, or for the day.
  static func gap(in words: [RecognizedWord]) -> Gap? {
    if isNumberLine(words) {
      let before = words.count > 1 && words[1].text == ":" ? 1 : 0
      guard let after = words.firstIndex(where: { $0.text.prefixMatch(of: symbol.regex) != nil }),
        after > before
      else { return nil }
      return Gap(before: before, after: after, values: 1...99_999)
    }
    guard words.count <= 12,
      let day = words.firstIndex(where: { $0.text.hasPrefix("ngày") || $0.text.hasSuffix("ngày") }),
      let month = words[day...].firstIndex(where: { $0.text == "tháng" }),
      day < month, month - day <= 3, words[month...].contains(where: { $0.text == "năm" })
    else { return nil }
    return Gap(before: day, after: month, values: 1...31)
  }

  /// The columns of the page between the gap's neighbours.
  ///
  /// A neighbour that was read as one with what is written was parted by the number of its letters;
  /// where it ends is better told by how wide the same print is beside it.
  static func columns(of gap: Gap, in words: [RecognizedWord], width: Int) -> Range<Int> {
    guard let first = words[0].box, let before = words[gap.before].box,
      let after = words[gap.after].box
    else { return 0..<0 }
    var left = before.right
    var right = after.left
    if words[gap.after].text == "tháng" {
      // In Times, upright and slanted, “ngày” is that much of “tháng”.
      let share = 0.855
      if words[gap.before].text == "ngày" {
        let (day, month) = (before.width, after.width * share)
        if day > month * 1.12 { left = before.left + month }
        if day * 1.12 < month { right = after.right - day / share }
      }
    } else if words[0].text == "Số:", let written = words[gap.after - 1].box,
      written.right == after.left
    {
      let symbol = words[gap.after].text.reduce(0) { $0 + (Self.widths[$1] ?? 0.72) }
      right = max(after.right - symbol * first.width / 1.13, left)
    }
    let low = Int(left * Double(width)) + 1
    return low..<max(low, Int(right * Double(width)))
  }

  /// Of capitals in Times, in ems.
  private static let widths: [Character: Double] = [
    "B": 0.67, "C": 0.67, "E": 0.61, "F": 0.56, "I": 0.33, "J": 0.39, "L": 0.61, "M": 0.89,
    "P": 0.56, "R": 0.67, "S": 0.56, "T": 0.61, "W": 0.94, "Z": 0.61, "-": 0.33, "/": 0.28,
  ]

  /// The words that stand where number or day belongs.
  private static func gaps(in words: [RecognizedWord]) -> Range<Int> {
    if isNumberLine(words) {
      let end = words.firstIndex { $0.text.contains(symbol.regex) } ?? words.count - 1
      return 1..<max(min(end + 1, words.count), 1)
    }
    guard let gap = gap(in: words) else { return 0..<0 }
    return (words[gap.before].text == "ngày" ? gap.words.lowerBound : gap.before)..<gap.after
  }

  private static let dayWritten = Pattern(/(ngày)([^\p{Ll},.;:)”"]{1,4})/)
  private static let writtenMonth = Pattern(/([^\p{Ll}(“"]{1,4})(tháng)/)
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
