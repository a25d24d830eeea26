internal import VietnameseText

/// What may stand between an actor and the verb of its duty.
enum PredicateGrammar {
  private static let adverbials = Phrases(
    "theo", "trên", "trong", "từ", "tại", "hằng", "hàng", "trước", "chậm nhất", "ngay", "để", "với",
    "khi", "nếu", "sau", "cùng", "đến", "qua", "thông qua", "vào", "nhanh", "hết", "ít nhất",
    "tối thiểu", "mỗi", "kể từ", "bằng", "nhằm", "sau khi", "trên cơ sở", "riêng", "các", "toàn bộ",
    "ngoài")

  /// The token that the duty begins with, behind an actor that ends at `end`.
  static func start(of clause: Clause, behind end: Int) -> Int? {
    var index = end
    if clause.key(index) == "(" {
      guard let close = clause.reading.keys[index..<clause.range.upperBound].firstIndex(of: ")")
      else {
        return nil
      }
      index = close + 1
    }
    index = behindStanding(clause, index) ?? index
    if clause.key(index) == ":" || clause.key(index) == "," || clause.key(index) == "-" {
      index += 1
    }
    index = behindReason(clause, index) ?? index
    index = behindEach(clause, index)
    if clause.key(index) == Word.thi {
      index += 1
      // “thì báo Văn phòng”: elsewhere Báo is a newspaper.
      if clause.key(index) == Word.bao, !clause.reading.isCapital(index) { return index }
    }
    if isVerb(clause, index) { return index }
    // “Sở A | cùng Sở B kiểm tra …”
    if clause.key(index) == Word.cung,
      let helpers = clause.parties(at: clause.key(index + 1) == Word.voi ? index + 2 : index + 1),
      helpers.isKnown, isVerb(clause, helpers.range.upperBound)
    {
      return index
    }
    return adverbial(of: clause, at: index)
  }

  /// “Sở A | do khối lượng tài liệu lớn, | giao nộp …”: up to the comma of the reason.
  private static func behindReason(_ clause: Clause, _ index: Int) -> Int? {
    guard clause.key(index) == "do",
      let comma = (index..<min(index + 14, clause.range.upperBound)).first(where: {
        clause.reading.isMark($0)
      }), clause.key(comma) == ",", isVerb(clause, comma + 1)
    else { return nil }
    return comma + 1
  }

  private static let standing = Phrases(
    "là cơ quan", "là đơn vị", "là đầu mối", "là bộ phận", "là tổ chức", "là cơ quan, đơn vị",
    "là lực lượng")

  /// “Trung tâm A | là đơn vị thường trực, | có nhiệm vụ …”: what the actor is, up to its comma.
  private static func behindStanding(_ clause: Clause, _ index: Int) -> Int? {
    guard
      let end = standing.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      let comma = (end..<min(end + 10, clause.range.upperBound)).first(where: {
        clause.reading.isMark($0)
      }), clause.key(comma) == ",", isVerb(clause, comma + 1)
    else { return nil }
    return comma
  }

  /// “mỗi đơn vị thành lập 02 đội …”: behind the word for each of those named.
  private static func behindEach(_ clause: Clause, _ index: Int) -> Int {
    guard
      let each = PartyWords.distributives.end(
        in: clause.reading, at: index, limit: clause.range.upperBound),
      let noun = PartyLexicon.shared.classes.longest(
        in: clause.reading.keys, from: each, to: clause.range.upperBound)
    else { return index }
    return clause.key(noun.end) == "," ? noun.end + 1 : noun.end
  }

  static func isVerb(_ clause: Clause, _ index: Int) -> Bool {
    clause.verb(at: index) != nil
      || [Word.khong, Word.chi, Word.tu].contains(clause.key(index))
        && clause.verb(at: index + 1) != nil
  }

  /// “theo chức năng, nhiệm vụ được giao tổ chức …”: an adverbial before the verb.
  private static func adverbial(of clause: Clause, at start: Int) -> Int? {
    guard start < clause.range.upperBound,
      adverbials.end(in: clause.reading, at: start) != nil || opensRecurringDay(clause, start)
    else {
      return nil
    }
    var index = start + 1
    var hasWork = false
    while index < clause.range.upperBound, index - start < 24 {
      // “theo lĩnh vực quản lý hướng dẫn …”: two words that may be nouns are one verb at least.
      if index - start > 2, let verb = clause.verb(at: index), verb.end - index > 1 {
        hasWork = true
      }
      if let verb = clause.verb(at: index), verb.kind != .open || clause.key(index - 1) == "," {
        return start
      }
      index += 1
    }
    return hasWork && clause.key(start) == "theo".wordKey ? start : nil
  }

  private static let days = Phrases(
    "ngày", "thứ", "sáng", "chiều", "mùng", "định kỳ", "cuối", "đầu")
  private static let every: Set<String> = Set(["hằng", "hàng", "mỗi"].map(\.wordKey))

  /// “Cán bộ chuyên quản ngày 25 hằng tháng gửi …”; a day without “hằng” is of something else.
  private static func opensRecurringDay(_ clause: Clause, _ start: Int) -> Bool {
    days.end(in: clause.reading, at: start) != nil
      && (start..<min(start + 5, clause.range.upperBound)).contains {
        every.contains(clause.key($0))
      }
  }
}
