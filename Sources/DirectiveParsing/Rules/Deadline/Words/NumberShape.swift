internal import VietnameseText

/// What a token's digits look like; whether there is such a day is asked later.
enum NumberShape: Hashable, Sendable {
  case none
  /// 07: a value and how many digits it was written with.
  case integer(Int, digits: Int)
  /// 31/3/2025.
  case date(DateParts)
  /// 28/9.
  case dayMonth(Int, Int)
  /// 12/2024.
  case monthYear(Int, Int)
  /// 04/6/2018-15/6/2018, 15-20/12/2025.
  case dateRange(DateParts, DateParts)
  /// 4-6/2025 behind “tháng”, 2025-2026 (without months).
  case periodRange(from: Int, to: Int, year: Int?)
  /// 17h00, 8:30.
  case clock(Int, Int)
  /// II, IV/2024: a quarter.
  case quarter(Int, year: Int?)
  /// QuýIV, QuýIV/2024.
  case gluedQuarter(Int, year: Int?)

  init(_ token: Token) {
    switch token.kind {
    case .mark: self = .none
    case .number: self = Self.number(token.text.utf8)
    case .word:
      let shape = Self.word(token.key, token.text)
      self = shape == .none ? Self.mended(token.text) : shape
    }
  }

  /// “l5/12/2024”, “2O25”: letters that no number holds, beside digits.
  private static func mended(_ text: String) -> NumberShape {
    guard let digits = DamagedDate.mended(text) else { return .none }
    return number(digits.utf8)
  }

  private static func number(_ text: String.UTF8View) -> NumberShape {
    guard text.count <= 24 else { return .none }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")),
      let hour = Int(String(text[..<colon]) ?? ""),
      let minute = Int(String(text[text.index(after: colon)...]) ?? "")
    {
      return hour <= 24 && minute < 60 ? .clock(hour, minute) : .none
    }
    if let shape = single(text[...]) { return shape }
    return range(text) ?? periods(text) ?? .none
  }

  /// One number or one date with one kind of separator.
  private static func single(_ text: Substring.UTF8View) -> NumberShape? {
    var values: [Int] = []
    var digits: [Int] = []
    var separator: UInt8?
    var value = 0
    var count = 0
    for byte in text {
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Int(byte - 0x30)
        count += 1
        if count > 6 { return nil }
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard count > 0, separator == nil || separator == byte, values.count < 2 else { return nil }
        separator = byte
        values.append(value)
        digits.append(count)
        value = 0
        count = 0
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    values.append(value)
    digits.append(count)
    switch values.count {
    case 1: return .integer(values[0], digits: digits[0])
    case 2:
      if digits[1] == 4, digits[0] <= 2, separator != UInt8(ascii: ".") {
        return .monthYear(values[0], values[1])
      }
      guard digits.allSatisfy({ $0 <= 2 }), separator != UInt8(ascii: ".") else { return nil }
      return .dayMonth(values[0], values[1])
    default:
      guard digits[0] <= 2, digits[1] <= 2, digits[2] == 4 || digits[2] == 2 else { return nil }
      let year = digits[2] == 2 ? 2000 + values[2] : values[2]
      return .date(DateParts(day: values[0], month: values[1], year: year))
    }
  }

  /// Two days with a hyphen between them, the first perhaps without month or year.
  private static func range(_ text: String.UTF8View) -> NumberShape? {
    guard let hyphen = text.firstIndex(where: { $0 == UInt8(ascii: "-") }),
      !text[text.index(after: hyphen)...].contains(UInt8(ascii: "-")),
      let first = single(text[..<hyphen]), let second = single(text[text.index(after: hyphen)...])
    else { return nil }
    let end: DateParts
    switch second {
    case .date(let parts): end = parts
    case .dayMonth(let day, let month): end = DateParts(day: day, month: month, year: nil)
    default: return nil
    }
    switch first {
    case .date(let parts): return .dateRange(parts, end)
    case .dayMonth(let day, let month):
      return .dateRange(DateParts(day: day, month: month, year: end.year), end)
    case .integer(let day, let digits) where digits <= 2:
      return .dateRange(DateParts(day: day, month: end.month, year: end.year), end)
    default: return nil
    }
  }

  /// Months or years with a hyphen between them: 4-6/2025, 2025-2026.
  private static func periods(_ text: String.UTF8View) -> NumberShape? {
    guard let hyphen = text.firstIndex(where: { $0 == UInt8(ascii: "-") }),
      !text[text.index(after: hyphen)...].contains(UInt8(ascii: "-")),
      let first = single(text[..<hyphen]), let second = single(text[text.index(after: hyphen)...])
    else { return nil }
    switch (first, second) {
    case (.integer(let from, digits: 4), .integer(let to, digits: 4)) where from < to:
      return .periodRange(from: from, to: to, year: nil)
    case (.integer(let from, let digits), .monthYear(let to, let year)) where digits <= 2:
      return .periodRange(from: from, to: to, year: year)
    default: return nil
    }
  }

  private static func word(_ key: String, _ text: String) -> NumberShape {
    guard let first = key.utf8.first else { return .none }
    if first >= 0x30, first <= 0x39 { return clock(key) ?? .none }
    if first == UInt8(ascii: "q") { return glued(text) }
    guard first == UInt8(ascii: "i") || first == UInt8(ascii: "v"), key.utf8.count <= 8 else {
      return .none
    }
    guard let parts = quarterParts(key[...]) else { return .none }
    return .quarter(parts.quarter, year: parts.year)
  }

  private static func glued(_ text: String) -> NumberShape {
    // “QIII/2023”, “Q4/2025” of tables.
    if text.utf8.count <= 8, let parts = quarterParts(text.dropFirst().lowercased()[...]),
      parts.year != nil, parts.quarter <= 4
    {
      return .gluedQuarter(parts.quarter, year: parts.year)
    }
    guard text.count > 3, text.utf8.count <= 16,
      text.prefix(3).lowercased().unaccented == "quy",
      let parts = quarterParts(text.dropFirst(3).lowercased()[...])
    else { return .none }
    return .gluedQuarter(parts.quarter, year: parts.year)
  }

  private static func quarterParts(_ text: Substring) -> (quarter: Int, year: Int?)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard let quarter = romanQuarters[parts[0]], parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return (quarter, nil) }
    guard let year = Int(parts[1]), (1900...2200).contains(year) else { return nil }
    return (quarter, year)
  }

  private static let romanQuarters: [Substring: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    // There is no quý V; the rules say so instead of passing it by.
    "v": 5, "vi": 6,
  ]

  /// 17h, 17h00, 8g30; the minute sign behind is a token of its own.
  private static func clock(_ key: String) -> NumberShape? {
    guard key.utf8.count <= 8,
      let letter = key.firstIndex(where: { $0 == "h" || $0 == "g" }),
      let hour = Int(key[..<letter]), hour <= 24
    else { return nil }
    let rest = key[key.index(after: letter)...].prefix { $0.isASCII && $0.isNumber }
    let tail = key[key.index(after: letter)...].dropFirst(rest.count)
    guard tail.isEmpty || tail == "’" || tail == "'" || tail == "p" || tail == "ph" else {
      return nil
    }
    guard let minute = rest.isEmpty ? 0 : Int(rest), minute < 60 else { return nil }
    return .clock(hour, minute)
  }
}

/// A day as it was written; the year may be missing and the day need not exist.
struct DateParts: Hashable, Sendable {
  var day: Int
  var month: Int
  var year: Int?
}

extension NumberShape {
  /// 31/3/2025, 28/9.
  var isDay: Bool {
    switch self {
    case .date, .dayMonth: true
    case .none, .integer, .monthYear, .dateRange, .periodRange, .clock, .quarter, .gluedQuarter:
      false
    }
  }
}
