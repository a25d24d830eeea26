internal import DirectiveModel
internal import VietnameseText

/// Số và ký hiệu: “Số: 1449/UBND-NC”, “Số 45-KH/TU”, “Số: 12/2025/QĐ-UBND”.
///
/// A number left blank gives the symbol alone.
struct NumberRule {
  private(set) var number: String?
  private(set) var symbol: String?
  private(set) var numberSymbol: String?

  /// Reads a line that ``Letterhead`` took for the number.
  init?(_ text: String) {
    let code = Self.code(text)
    var digits = code.prefix { $0.isNumber }
    var rest = code[digits.endIndex...]
    // “12a/KH-UBND”, “05bis/TB-UBND”
    for suffix in ["bis", "a", "b", "c"]
    where rest.hasPrefix(suffix + "/") || rest.hasPrefix(suffix + "-") {
      digits = code[..<code.index(digits.endIndex, offsetBy: suffix.count)]
      rest = code[digits.endIndex...]
    }
    // A stroke read as a letter: “1873IUBND-TCĐT”.
    if let mark = rest.first, "Il|!".contains(mark), rest.dropFirst().first?.isUppercase == true,
      !rest.contains("/")
    {
      rest = "/" + rest.dropFirst()
    }
    guard let mark = rest.first, mark == "/" || mark == "-" else { return nil }
    var symbol = rest.dropFirst()
    // “12/2025/QĐ-UBND”: the year stands between.
    let year = symbol.prefix { $0.isNumber }
    if year.count == 4, symbol[year.endIndex...].hasPrefix("/") {
      symbol = symbol[year.endIndex...].dropFirst()
    }
    while let last = symbol.last, !last.isLetter, !last.isNumber, last != ")" {
      symbol = symbol.dropLast()
    }
    guard symbol.contains(where: \.isLetter), symbol.count <= 40 else { return nil }
    self.symbol = Self.mended(String(symbol))
    guard !digits.isEmpty, digits.count <= 6 else { return }
    number = String(digits)
    numberSymbol =
      String(code[..<symbol.startIndex].replacing("|", with: "/")) + (self.symbol ?? "")
    if !rest.hasPrefix(String(code[digits.endIndex...].prefix(1))) {
      numberSymbol = "\(digits)\(mark)\(self.symbol ?? "")"
    }
  }

  /// The line without “Số:” and spaces; dots that wait for a number are gone too.
  private static func code(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first {
      let name = first.bareKey.trimmedMarks
      if ["so", "s6", "s0", "56", "s8", "sé"].contains(name) {
        words.removeFirst()
      } else if let colon = first.firstIndex(of: ":") {
        words[0] = String(first[first.index(after: colon)...])
      }
    }
    var code = words.joined().replacing("Ð", with: "Đ").replacing("\\", with: "/")
    while let first = code.first, !first.isNumber, first != "/", first != "-" { code.removeFirst() }
    while code.hasPrefix("//") || code.hasPrefix("-/") { code.removeFirst() }
    return code
  }

  /// QD-UBND, which no office writes, is QĐ-UBND.
  private static func mended(_ symbol: String) -> String {
    let ends = symbol.firstIndex { $0 == "-" || $0 == "/" } ?? symbol.endIndex
    let code = String(symbol[..<ends])
    guard let mended = mendings[code] else { return symbol }
    return mended + symbol[ends...]
  }

  private static let mendings = [
    "QD": "QĐ", "QP": "QĐ", "ND": "NĐ", "CD": "CĐ", "DA": "ĐA", "TTr": "TTr", "TTR": "TTr",
    "CTR": "CTr",
  ]
}
