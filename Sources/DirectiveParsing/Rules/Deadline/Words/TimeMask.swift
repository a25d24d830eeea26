/// Numbers that look like days and are none: quotations, dates of documents, periods of years.
///
/// The masks are laid before any rule looks, so no rule has to know of them.
enum TimeMask {
  /// Why digits are not believed; `explain` says so beside the words.
  enum Kind: String, CaseIterable, Sendable {
    case quotation, citation, law, period, event
    case documentDate = "document-date"

    var id: RuleID { RuleID(rawValue: "mask.\(rawValue)") }
  }

  static func lay(on terms: inout [DeadlineText.Term], keepsPeriods: Bool) {
    maskQuotations(&terms)
    var index = 0
    while index < terms.count {
      if let (kind, end) = mask(at: index, terms, keepsPeriods: keepsPeriods) {
        for masked in index..<end { terms[masked].mask = kind }
        index = end
      } else {
        index += 1
      }
    }
  }

  private static let opening = WordCode(word: "“")
  private static let closing = WordCode(word: "”")
  private static let longestQuotation = 150

  private static func maskQuotations(_ terms: inout [DeadlineText.Term]) {
    var start: Int?
    for index in terms.indices {
      if terms[index].code == opening {
        start = index
      } else if terms[index].code == closing, let from = start {
        if index - from <= longestQuotation {
          for masked in from...index { terms[masked].mask = .quotation }
        }
        start = nil
      }
    }
  }

  private static let day = WordCode(word: "ngày")
  private static let comma = WordCode(word: ",")
  private static let lawNouns: PhraseSet = ["luật", "pháp lệnh", "hiến pháp", "bộ luật"]
  /// Behind these a day is a deadline, whatever law stands before.
  private static let prepositions = Set(
    ["trước", "nhất", "đến", "hết", "là", "vào", "trong", "từ", "quá", "thành"].map {
      WordCode(word: $0)
    })
  private static let periodNouns: PhraseSet = [
    "giai đoạn", "nhiệm kỳ", "năm học", "niên khóa", "niên độ", "thời kỳ", "khóa", "tầm nhìn",
  ]
  private static let eventNouns: PhraseSet = [
    "cuộc họp", "buổi họp", "phiên họp", "hội nghị", "buổi làm việc", "họp", "kỷ niệm",
    "sinh ngày", "có hiệu lực", "hiệu lực", "thành lập", "truyền thống", "số liệu đến",
    "số liệu tính đến", "tính đến", "tính từ", "ban hành", "ký", "phê duyệt",
  ]

  private static func mask(
    at index: Int, _ terms: [DeadlineText.Term], keepsPeriods: Bool
  ) -> (Kind, Int)? {
    let term = terms[index]
    guard !term.isMasked else { return nil }
    if isSymbol(term) { return datedEnd(after: index + 1, terms).map { (.documentDate, $0) } }
    if let end = phraseEnd(lawNouns, index, terms) { return lawEnd(end, terms).map { (.law, $0) } }
    if !keepsPeriods, let end = phraseEnd(periodNouns, index, terms) {
      return periodEnd(end, terms).map { (.period, $0) }
    }
    if let end = phraseEnd(eventNouns, index, terms) {
      return datedEnd(after: end, terms).map { (.event, $0) }
    }
    return nil
  }

  /// 171/KH-UBND, 30/2020/NĐ-CP, 45-KH/TU.
  private static func isSymbol(_ term: DeadlineText.Term) -> Bool {
    term.kind == .word && term.isSymbol
  }

  private static func phraseEnd(_ set: PhraseSet, _ index: Int, _ terms: [DeadlineText.Term])
    -> Int?
  {
    for phrase in set.candidates(for: terms[index].code) {
      let end = index + phrase.codes.count
      guard end <= terms.count else { continue }
      if zip(phrase.codes, terms[index..<end]).allSatisfy({ $0 == $1.code }) { return end }
    }
    return nil
  }

  /// “ngày 16/9/2024” right behind the symbol, the meeting or the law.
  private static func datedEnd(after start: Int, _ terms: [DeadlineText.Term]) -> Int? {
    var index = start
    if index < terms.count, terms[index].code == comma { index += 1 }
    guard index < terms.count, terms[index].code == day else { return nil }
    return writtenDayEnd(index + 1, terms)
  }

  private static func lawEnd(_ start: Int, _ terms: [DeadlineText.Term]) -> Int? {
    for index in start..<min(start + 20, max(start, terms.count)) {
      if terms[index].kind == .mark, terms[index].code != comma { return nil }
      guard terms[index].code == day else { continue }
      return prepositions.contains(terms[index - 1].code) ? nil : writtenDayEnd(index + 1, terms)
    }
    return nil
  }

  private static let month = WordCode(word: "tháng")
  private static let year = WordCode(word: "năm")

  private static func writtenDayEnd(_ index: Int, _ terms: [DeadlineText.Term]) -> Int? {
    guard index < terms.count else { return nil }
    switch terms[index].shape {
    case .date, .dayMonth: return index + 1
    case .integer:
      guard index + 2 < terms.count, terms[index + 1].code == month else { return nil }
      if index + 4 < terms.count, terms[index + 3].code == year { return index + 5 }
      return index + 3
    default: return nil
    }
  }

  private static let joints = Set(["-", "–", "—", "đến"].map { WordCode(word: $0) })

  /// “giai đoạn 2021 - 2025”, “năm học 2024-2025”, “tầm nhìn đến năm 2045”.
  private static func periodEnd(_ start: Int, _ terms: [DeadlineText.Term]) -> Int? {
    var index = start
    var end: Int?
    while index < min(start + 6, terms.count) {
      let term = terms[index]
      if term.kind == .number {
        end = index + 1
      } else if !joints.contains(term.code), term.code != year {
        break
      }
      index += 1
    }
    return end
  }
}
