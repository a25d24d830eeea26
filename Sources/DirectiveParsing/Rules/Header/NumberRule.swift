internal import DirectiveModel
internal import VietnameseText

/// Số và ký hiệu: “Số: 1449/UBND-NC”, “Số 45-KH/TU”, “Số: 12/2025/QĐ-UBND”.
///
/// A number left blank gives the symbol alone; figures that are no figures give candidates.
struct NumberRule {
  /// Digits as printed, with a, b or bis.
  private(set) var number: String?
  private(set) var symbol: String?
  private(set) var numberSymbol: String?
  /// What damaged figures may stand for.
  private(set) var candidates: [String] = []
  /// I or l stood for 1, O for 0.
  private(set) var isMended = false

  /// Reads a line that ``Letterhead`` took for the number.
  init?(_ text: String) {
    let code = Self.code(text)
    guard let cut = Self.cut(code) else { return nil }
    let mark = code[cut] == "-" ? "-" : "/"
    var symbol = code[code.index(after: cut)...]
    var middle = ""
    // “12/2025/QĐ-UBND”: the year stands between.
    let year = symbol.prefix { $0.isNumber }
    if year.count == 4, symbol[year.endIndex...].hasPrefix("/") {
      middle = year + "/"
      symbol = symbol[year.endIndex...].dropFirst()
    }
    while let last = symbol.last, !last.isLetter, !last.isNumber, last != ")" {
      symbol = symbol.dropLast()
    }
    guard symbol.contains(where: \.isLetter), symbol.count <= 40 else { return nil }
    let shown = Self.mended(String(symbol))
    self.symbol = shown
    let figures = code[..<cut].filter {
      $0 != "." && $0 != "…" && $0 != "_" || code[..<cut].contains(where: \.isNumber)
    }
    if Self.isNumber(figures) {
      number = String(figures)
    } else if let mended = Self.mendedFigures(figures) {
      number = mended
      isMended = true
    } else {
      candidates = DamagedFigure.readings(String(figures), in: 1...99_999)
        .map { "\($0)\(mark)\(middle)\(shown)" }
    }
    if let number { numberSymbol = "\(number)\(mark)\(middle)\(shown)" }
  }

  /// The line without “Số:” and spaces.
  private static func code(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first {
      let name = first.bareKey.trimmedMarks
      if ["so", "s6", "$6", "s0", "56", "s8", "sé"].contains(name) {
        words.removeFirst()
      } else if let colon = first.firstIndex(of: ":") {
        words[0] = String(first[first.index(after: colon)...])
      }
    }
    var code = words.joined().replacing("Ð", with: "Đ").replacing("\\", with: "/")
      .replacing("⁄", with: "/")
    while let first = code.first, first == ":" { code.removeFirst() }
    return code
  }

  /// The mark that parts number and symbol: the first before a capital or a year.
  private static func cut(_ code: String) -> String.Index? {
    for index in code.indices {
      let next = code.index(after: index)
      guard next < code.endIndex, code.distance(from: code.startIndex, to: index) <= 8 else {
        break
      }
      let isMark = code[index] == "/" || code[index] == "-" && index > code.startIndex
      guard isMark else { continue }
      if code[next].isUppercase { return index }
      let year = code[next...].prefix { $0.isNumber }
      if year.count == 4, code[year.endIndex...].hasPrefix("/") { return index }
    }
    // A stroke read as a letter: “1873IUBND-TCĐT”.
    guard let end = code.firstIndex(where: { !$0.isNumber }), end > code.startIndex,
      "Il|!]".contains(code[end]), code[code.index(after: end)...].first?.isUppercase == true
    else { return nil }
    return end
  }

  private static func isNumber(_ figures: String) -> Bool {
    let digits = figures.prefix { ("0"..."9").contains($0) }
    return (1...6).contains(digits.count)
      && ["", "a", "b", "c", "bis"].contains(figures.dropFirst(digits.count))
  }

  /// 1l for 11, O9 for 09: letters that no number holds, beside figures that are sure.
  private static func mendedFigures(_ figures: String) -> String? {
    guard (2...6).contains(figures.count), figures.contains(where: \.isNumber) else { return nil }
    var result = ""
    for character in figures {
      switch character {
      case "I", "l", "|": result += "1"
      case "O", "o": result += "0"
      case "0"..."9": result.append(character)
      default: return nil
      }
    }
    return result
  }

  /// No symbol has a tone: HƯ is HU, TẾ is TE.
  ///
  /// Đ is a letter of its own, and TƯ the centre.
  private static func withoutTones(_ symbol: String) -> String {
    let keepsHorn = symbol.contains("TƯ")
    return String(
      symbol.map { letter in
        letter == "Đ" || letter == "đ" || letter == "Ư" && keepsHorn || !letter.isLetter
          ? letter : Character(String(letter).unaccented)
      })
  }

  /// QD-UBND, which no office writes, is QĐ-UBND.
  private static func mended(_ symbol: String) -> String {
    let symbol = withoutTones(symbol)
    let ends = symbol.firstIndex { $0 == "-" || $0 == "/" } ?? symbol.endIndex
    guard let mended = mendings[String(symbol[..<ends])] else { return symbol }
    return mended + symbol[ends...]
  }

  private static let mendings = [
    "QD": "QĐ", "QP": "QĐ", "0Đ": "QĐ", "OĐ": "QĐ", "ND": "NĐ", "CD": "CĐ", "DA": "ĐA",
    "TTR": "TTr",
    "CTR": "CTr",
  ]
}
