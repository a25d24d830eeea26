internal import DirectiveModel

/// When the rules say: “theo đúng thời hạn quy định”, “theo lộ trình của tỉnh”.
///
/// It takes a noun of time; bare “theo quy định” is no deadline.
enum AsRegulatedRule: DeadlineRule {
  static let id: RuleID = "deadline.as-regulated"
  static let summary = "(theo) (đúng) thời gian, thời hạn, lộ trình, tiến độ + quy định, kế hoạch …"
  static let openers = Set(
    ["theo", "đúng", "bảo", "đảm", "thời", "tiến", "trong"].map { WordCode(word: $0) })

  private static let prepositions: PhraseSet = [
    "theo", "theo đúng", "đúng", "đúng theo", "bảo đảm", "đảm bảo", "bảo đảm đúng",
    "đảm bảo đúng", "bảo đảm theo đúng", "trong", "đảm bảo theo đúng", "bảo đảm theo",
  ]
  private static let nouns = DeadlineWords.phrases("time-noun")
  /// A calendar of another body; “theo lịch phân công” is a roster.
  private static let calendars: PhraseSet = ["lịch", "lịch trình", "lịch công tác", "lịch chung"]
  private static let rules = DeadlineWords.phrases("set-time")

  /// “được duyệt”, “đã được thống nhất”, “đã chốt”.
  private static let settled = PhraseSet(
    ["đã", "được", "đã được"].flatMap { prefix in
      settling.map { Phrase("\(prefix) \($0)") }
    })
  private static let settling = DeadlineWords.surfaces("settled")

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if clause.isCell, let end = text.end(of: wholeCells, at: index) {
      return DeadlineMatch(index..<clause.nextMark(from: end), Deadline(kind: .asRegulated), .soft)
    }
    let prefix = text.end(of: prepositions, at: index)
    guard prefix != nil || clause.isCell else { return nil }
    if let prefix, let calendar = text.end(of: calendars, at: prefix),
      let end = text.end(of: settled, at: calendar) ?? setter(behind: calendar, in: clause)
        ?? ruled(by: calendar, in: clause)
    {
      return DeadlineMatch(index..<end, Deadline(kind: .asRegulated), .soft)
    }
    guard let noun = text.end(of: nouns, at: prefix ?? index) else { return nil }
    if let end = text.end(of: rules, at: noun) ?? text.end(of: settled, at: noun) {
      let last = clause.isCell ? clause.nextMark(from: end) : end
      return DeadlineMatch(index..<last, Deadline(kind: .asRegulated), .soft)
    }
    if prefix != nil, let place = text.end(of: places, at: noun), place < clause.range.upperBound,
      text.terms[place].mask == .citation || text.end(of: documents, at: place) != nil
    {
      return DeadlineMatch(
        index..<clause.nextMark(from: place), Deadline(kind: .asRegulated), .soft)
    }
    if let prefix, let end = ruled(by: noun, in: clause), text.end(of: exactly, at: index) == prefix
    {
      return DeadlineMatch(index..<end, Deadline(kind: .asRegulated), .soft)
    }
    if prefix != nil, let end = setter(behind: noun, in: clause) {
      return DeadlineMatch(index..<end, Deadline(kind: .asRegulated), .soft)
    }
    // “đúng tiến độ”, “bảo đảm đúng thời hạn” at the end need no more.
    guard let prefix, text[prefix - 1]?.code == exact || clause.isCell,
      noun == clause.range.upperBound || text.terms[noun].kind == .mark
    else { return nil }
    return DeadlineMatch(index..<noun, Deadline(kind: .asRegulated), .weak)
  }

  /// “theo tiến độ tại Kế hoạch số 39/KH-SNV”.
  private static let places: PhraseSet = [
    "tại", "trong", "nêu tại", "quy định tại", "ghi tại", "ghi trong", "nêu trong", "ở",
  ]
  private static let documents: PhraseSet = [
    "kế hoạch", "quyết định", "phụ lục", "phụ biểu", "biểu", "chương trình", "hợp đồng", "đề án",
    "công văn", "thông báo", "hướng dẫn", "chỉ thị", "nghị quyết", "phương án", "kết luận",
    "quy hoạch", "thông tư", "nghị định", "dự án",
  ]
  private static let exactly: PhraseSet = ["theo", "theo đúng", "đúng", "đúng theo"]
  private static let rulings: PhraseSet = [
    "yêu cầu", "quy định", "đề ra", "phê duyệt", "được duyệt", "đã duyệt", "đã phê duyệt",
    "ấn định",
    "đã giao", "thông báo", "hướng dẫn", "cam kết", "đã thống nhất", "thỏa thuận", "đã ký",
    "ban hành",
    "đã ban hành", "đã định", "chỉ đạo",
  ]
  private static let longestRuler = 12

  /// “theo tiến độ Đoàn kiểm toán yêu cầu”, “theo đúng tiến độ của phương án đã duyệt”: whoever stands
  /// between the noun and the word that ends the clause has set the time.
  private static func ruled(by noun: Int, in clause: DeadlineClause) -> Int? {
    let limit = min(noun + longestRuler, clause.range.upperBound)
    for index in noun..<max(noun, limit) {
      if clause.text.terms[index].kind == .mark { return nil }
      guard index > noun, let end = clause.text.end(of: rulings, at: index),
        end == clause.range.upperBound || clause.text.terms[end].kind == .mark
      else { continue }
      return end
    }
    return nil
  }

  /// “theo lộ trình của Bộ Công an”, “theo lịch của Tổng công ty”: a body that ends the clause.
  private static func setter(behind noun: Int, in clause: DeadlineClause) -> Int? {
    guard let start = clause.text.end(of: of, at: noun), start < clause.range.upperBound,
      clause.text.passage.tokens[start].text.first?.isUppercase == true,
      case let end = clause.nextMark(from: start), end - start <= longestSetter
    else { return nil }
    return end
  }

  private static let of: PhraseSet = ["của", "do"]
  private static let longestSetter = 8

  /// In a column of time no noun of time is wanted.
  private static let wholeCells: PhraseSet = [
    "theo kế hoạch", "theo quy định", "theo lộ trình", "theo chương trình", "theo yêu cầu",
    "theo chỉ đạo", "theo quyết định", "theo hướng dẫn", "theo kế hoạch riêng", "theo đề án",
    "theo tiến độ", "theo kh", "theo ct", "theo qđ",
  ]
  private static let exact = WordCode(word: "đúng")
}
