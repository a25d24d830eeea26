internal import VietnameseText

// Visible numbering at the start of a line: “II.”, “1.”, “1.1.”, “a)”, “-”, “Điều 2.”
struct NumberLabel {
  var label: OutlineNode.Label
  /// Its place in its series, from 1; 0 where the mark does not count (-, +).
  var ordinal: Int
  /// Depth of a decimal: 2 for 1.1, 3 for 1.1.1.
  var depth = 1
  /// Words of the line that belong to the label.
  var wordCount: Int
  /// Characters of the next word that belong to it: “a)Xây dựng”.
  var glued = 0
  /// The mark itself, for series of unlike dashes.
  var mark: Character = " "

  /// Letters of points in order: no f, j, w, z; đ after d.
  static let points: [String] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]

  private static let longestCapitals = 8

  static func read(_ line: PageLine) -> NumberLabel? {
    guard let first = line.words.first, !line.isRow else { return nil }
    if let label = named(line) { return label }
    // Marks and figures are numbering, words are none.
    if first.text.isLettersOnly { return nil }
    return bullet(first.text, line) ?? enumerated(first.text, line)
  }

  // MARK: Điều, Chương, Mục, Phần, Phụ lục

  private static func named(_ line: PageLine) -> NumberLabel? {
    guard line.startsUppercase, line.words.count >= 2 else { return nil }
    let second = line.words[1].text.trimmedMarks
    switch line.first {
    case "dieu":
      guard let number = Int(second.digitsPrefix),
        second.digitsPrefix.count == second.count || second.count <= 4
      else { return nil }
      let ends =
        line.words[1].text.hasSuffix(".") || line.words[1].text.hasSuffix(":")
        || line.words.count == 2
      return ends || line.words[2].text.first?.isUppercase == true
        ? NumberLabel(
          label: .init(style: .article, text: "Điều \(second)"), ordinal: number, wordCount: 2)
        : nil
    case "chuong", "muc", "phan":
      let text = line.words[1].text
      let isOrdinal = second.bareKey == "thu" && line.words.count >= 3
      guard isNumeral(second) || isOrdinal, line.words.count <= 20 else { return nil }
      guard
        line.words.count == 2 || isOrdinal || text.hasSuffix(".") || text.hasSuffix(":")
          || line.isCapitals
      else { return nil }
      let name = line.first == "chuong" ? "Chương" : line.first == "muc" ? "Mục" : "Phần"
      let style: OutlineNode.Label.Style =
        line.first == "chuong" ? .chapter : line.first == "muc" ? .section : .part
      let number = isOrdinal ? "thứ \(line.words[2].text.trimmedMarks.lowercased())" : second
      return NumberLabel(
        label: .init(style: style, text: "\(name) \(number)"),
        ordinal: roman(second) ?? Int(second) ?? 0, wordCount: isOrdinal ? 3 : 2)
    default: return nil
    }
  }

  // MARK: Dashes

  private static func bullet(_ text: String, _ line: PageLine) -> NumberLabel? {
    guard let mark = text.first else { return nil }
    let style: OutlineNode.Label.Style
    switch mark {
    case "-", "–", "—", "~", "•", "*", "·", "●", "○", "▪", "■", "−", "\u{F0B7}": style = .dash
    case "+": style = .plus
    default: return nil
    }
    let kind: Character = "–—~−".contains(mark) ? "-" : mark
    if text.count == 1 {
      guard line.words.count > 1 else { return nil }
      return NumberLabel(
        label: .init(style: style, text: String(kind)), ordinal: 0, wordCount: 1, mark: kind)
    }
    let rest = text.dropFirst()
    guard let next = rest.first, next.isLetter || next == "“" || next == "\"" else { return nil }
    return NumberLabel(
      label: .init(style: style, text: String(kind)), ordinal: 0, wordCount: 0, glued: 1, mark: kind
    )
  }

  // MARK: I. 1. 1.1. a) A.

  private static func enumerated(_ text: String, _ line: PageLine) -> NumberLabel? {
    // The run up to the last closing mark: “1.1.”, “II-”, “a)”, “2.1”.
    var core = text[...]
    var glued = 0
    var wordCount = 1
    if let cut = gluedCut(text) {
      core = text[..<cut]
      glued = text.distance(from: text.startIndex, to: cut)
      wordCount = 0
    }
    guard line.words.count > 1 || wordCount == 0 else { return nil }
    if core.hasPrefix("("), core.hasSuffix(")") { return inBrackets(core, line, wordCount, glued) }
    guard let close = core.last else { return nil }
    let body = core.dropLast()
    let isClosed =
      close == "." || close == ")" || close == "-" || close == "/" || close == ":" || close == ","
    if !isClosed {
      // “2.1 Ban hành …”: a decimal needs no mark behind it.
      guard core.utf8.contains(UInt8(ascii: ".")), let depth = decimalDepth(core), depth >= 2,
        depth <= 4,
        line.words.count > 1, line.words[1].text.first?.isUppercase == true
      else { return nil }
      return decimal(core, depth: depth, wordCount, glued)
    }
    if close == ":" || close == "," { return nil }
    if body.isSmallNumber {
      guard let number = Int(body), number > 0, number < 200, close != "/" || wordCount == 1 else {
        return nil
      }
      return NumberLabel(
        label: .init(style: .arabic, text: String(body)), ordinal: number, wordCount: wordCount,
        glued: glued, mark: close == ")" ? ")" : ".")
    }
    if let depth = decimalDepth(body), depth >= 2, depth <= 4 {
      return decimal(body, depth: depth, wordCount, glued)
    }
    if close != ")", let number = roman(body),
      body.count > 1 || body == "I" || body == "V" || body == "X"
    {
      return NumberLabel(
        label: .init(style: .roman, text: String(body)), ordinal: number, wordCount: wordCount,
        glued: glued, mark: ".")
    }
    guard body.count == 1, let letter = body.first, letter.isLetter else { return nil }
    if letter.isUppercase {
      guard close == "." || close == "-" || close == ")" else { return nil }
      let index = points.firstIndex(of: letter.lowercased()) ?? -1
      // “(qua Phòng Nghiệp vụ | Y) trước ngày …” closes a bracket: no list of capitals is so long.
      if close == ")", index > longestCapitals { return nil }
      return index < 0
        ? nil
        : NumberLabel(
          label: .init(style: .upperLetter, text: String(letter)), ordinal: index + 1,
          wordCount: wordCount, glued: glued, mark: ".")
    }
    guard close == ")" || close == ".", let index = points.firstIndex(of: String(letter)) else {
      return nil
    }
    return NumberLabel(
      label: .init(style: .point, text: String(letter)), ordinal: index + 1, wordCount: wordCount,
      glued: glued, mark: close)
  }

  private static func inBrackets(
    _ core: Substring, _ line: PageLine, _ wordCount: Int, _ glued: Int
  ) -> NumberLabel? {
    let body = core.dropFirst().dropLast()
    // “(ii) Xây dựng …”; within a sentence it has a small letter behind it.
    if body.allSatisfy({ "ivx".contains($0) }), let number = roman(body.uppercased()), number < 13,
      line.words.count > 1, line.words[1].text.first?.isUppercase == true
    {
      return NumberLabel(
        label: .init(style: .point, text: String(body)), ordinal: number, wordCount: wordCount,
        glued: glued, mark: "(")
    }
    guard body.isSmallNumber, let number = Int(body), number > 0, number < 60 else { return nil }
    return NumberLabel(
      label: .init(style: .arabic, text: String(body)), ordinal: number, wordCount: wordCount,
      glued: glued, mark: "(")
  }

  private static func decimal(_ text: Substring, depth: Int, _ wordCount: Int, _ glued: Int)
    -> NumberLabel
  {
    let last = text.split(separator: ".").last.flatMap { Int($0) } ?? 0
    return NumberLabel(
      label: .init(style: .decimal, text: String(text)), ordinal: last, depth: depth,
      wordCount: wordCount, glued: glued)
  }

  /// Where the label ends inside a word: “1.Sở”, “a)Xây”.
  private static func gluedCut(_ text: String) -> String.Index? {
    var index = text.startIndex
    var cut: String.Index?
    var count = 0
    while index < text.endIndex, count < 8 {
      let character = text[index]
      if character == "." || character == ")" || character == "-" { cut = text.index(after: index) }
      if character == ")" { break }
      index = text.index(after: index)
      count += 1
      if let cut, cut == index, index < text.endIndex, text[index].isUppercase,
        text.index(after: index) < text.endIndex, text[text.index(after: index)].isLowercase
      {
        return cut
      }
    }
    guard let cut, cut < text.endIndex, text[text.index(before: cut)] == ")",
      text[cut].isLetter || text[cut] == "“"
    else { return nil }
    return cut
  }

  private static func decimalDepth(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2,
      parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.isSmallNumber }),
      parts.first != "0"
    else { return nil }
    return parts.count
  }

  // MARK: Numerals

  /// I to XXXIX, capitals only.
  static func roman(_ text: some StringProtocol) -> Int? {
    guard (1...6).contains(text.utf8.count) else { return nil }
    let values: [UInt8: Int] = [73: 1, 86: 5, 88: 10, 76: 50]
    var total = 0
    var previous = 0
    for byte in text.utf8.reversed() {
      guard let value = values[byte] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && total < 60 && text != "L" ? total : nil
  }

  // 2, II, A, 01
  static func isNumeral(_ text: some StringProtocol) -> Bool {
    text.isSmallNumber || roman(text) != nil
      || text.count == 1 && text.first?.isUppercase == true
      || text.count <= 4 && text.first?.isNumber == true
  }
}

extension StringProtocol {
  /// The digits it begins with.
  fileprivate var digitsPrefix: String { String(prefix { $0.isNumber }) }
}
