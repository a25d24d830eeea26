internal import CLexicons
internal import VietnameseText

// What narrows a class of bodies down (GUIDE G5): “Các doanh nghiệp | kinh doanh xăng dầu”, “UBND các
// xã | có rừng”.
extension PartyParser {
  private static let limits = PhraseTable(
    lexicon_class_limits_start(), lexicon_class_limits_size)
  private static let joining = Phrases("tham gia")
  private static let clauses = limits["clause"]
  private static let works = limits["work"]
  private static let duties = limits["duty"]
  private static let asides = limits["aside"]
  private static let manners = limits["manner"]
  private static let deeds = limits["deed"]
  private static let passives: Set<String> = Set(["được", "bị", "nơi"].map(\.wordKey))
  private static let commands: Set<String> = Set(["chỉ", "hướng"].map(\.wordKey))
  private static let breaks: Set<String> = Set(
    [
      "để", "nhằm", "nếu", "khi", "theo", "trước", "trong", "chậm", "vào", "từ", "mỗi", "hằng",
      "hàng",
    ].map(\.wordKey))
  /// “trong vùng dự án” is no time, “trong tháng 10” is one.
  private static let placed: Set<String> = Set(
    ["trước", "trong", "chậm", "vào", "từ", "mỗi", "hằng", "hàng"].map(\.wordKey))
  private static let times = Phrases(
    "ngày", "tháng", "quý", "năm", "tuần", "vòng", "thời gian", "thời hạn", "nhất", "giờ")
  /// How the duty behind is done.
  private static let manner = Phrases(
    "theo chức năng", "theo nhiệm vụ", "theo thẩm quyền", "theo lĩnh vực", "theo phân cấp")
  /// Words of the longest limiting clause.
  private static let reach = 22

  /// “có dự án đi qua”, “kinh doanh xăng dầu”: up to the word that opens the duty.
  ///
  /// Behind “liên quan” (`isWhole`) a verb of work opens the duty: nothing more tells what they are.
  func limitEnd(from start: Int, isWhole: Bool = false) -> Int? {
    guard start < limit else { return nil }
    if let end = stretchEnd(from: start) { return end }
    let clause = Self.clauses.end(in: reading, at: start, limit: limit)
    if let verb = reading.verbs[start], verb.kind == .opener, verb.end < limit,
      clause.map({ $0 <= verb.end }) ?? true, reading.verbs[verb.end] != nil || verb.end - start > 2
    {
      return nil
    }
    if let opened = clause,
      key(opened) != "giao" || opened < limit && reading.verbs[opened]?.end != opened + 1,
      key(opened) != Word.phan,
      !isPossessive(start, opened) || Self.deeds.end(in: reading, at: opened, limit: limit) == nil
    {
      // “các tổ chức tham gia góp ý”: what they take part in doing is their duty.
      if Self.joining.end(in: reading, at: start) == opened, opened < limit,
        let verb = reading.verbs[opened], verb.kind != .noun
      {
        return nil
      }
      var begin = opened
      // “có tham luận | gửi bản mềm”: what they have is said, the verb behind is their duty's.
      while isPossessive(start, opened) || opened == start + 1, begin < limit,
        let verb = reading.verbs[begin], verb.kind != .noun
      { begin = verb.end }
      return dutyStart(from: begin, isTail: Self.passives.contains(key(start)))
    }
    if !isWhole, let opened = Self.works.end(in: reading, at: start, limit: limit),
      Self.manners.end(in: reading, at: opened, limit: limit) == nil,
      // “gửi các địa phương sử dụng trong quý III”: what it is sent for.
      !isObject || opened < limit && !isBreak(opened) && !reading.isMark(opened)
    {
      return dutyStart(from: opened, isTail: false) ?? headingEnd(from: opened)
    }
    return nil
  }

  /// “có”, “không có”, “đang có”: what they have follows.
  private func isPossessive(_ start: Int, _ end: Int) -> Bool {
    end > start && key(end - 1) == Word.co
  }

  /// “từ Thanh Hóa trở ra”.
  private func stretchEnd(from start: Int) -> Int? {
    guard key(start) == "từ".wordKey else { return nil }
    return (start + 2..<max(start + 2, min(start + 8, limit))).first {
      key($0) == "trở".wordKey
    }.map { $0 + 2 }
  }

  /// Where the duty behind a limiting clause begins.
  ///
  /// An adverb or modal shows it best; a commanding verb that stands before it keeps it for its own
  /// object: “có rừng chỉ đạo lực lượng thường xuyên tuần tra”.
  ///
  /// With `isTail` the clause may close a row of names with no duty behind it.
  private func dutyStart(from start: Int, isTail: Bool) -> Int? {
    var found: Int?
    if isObject, start < limit, isBreak(start) { return start }
    for index in start..<min(start + Self.reach, limit) {
      if key(index) == Word.thi || key(index) == ":" { return found ?? index }
      if Self.manner.end(in: reading, at: index, limit: limit) != nil, index > start {
        return found ?? index
      }
      if key(index) == Word.va, let end = tail(start, index, isTail: false) { return found ?? end }
      if index > start && isBreak(index) || reading.isMark(index) && !goesOn(behind: index) {
        return found ?? tail(start, index, isTail: isTail || isObject)
      }
      // “có dự án đi qua | lãnh đạo chính quyền …”
      if index > start, key(index) == Self.leading[0], key(index + 1) == Self.leading[1],
        !reading.isCapital(index + 2), key(index + 2) != Word.cac
      {
        return found ?? index
      }
      guard let verb = reading.verbs[index], !isAside(index) else { continue }
      switch verb.kind {
      case .opener where verb.end < limit && key(verb.end) == Word.duoc:
        // “Bệnh viện bị cô lập phải được tiếp cận”: told of them.
        return found
      case .opener where verb.end < limit && reading.verbs[verb.end] != nil:
        return found ?? index
      case .firm:
        if found == nil { found = index }
      case .open where Self.duties.end(in: reading, at: index, limit: limit) != nil:
        if Self.commands.contains(key(index)), found == nil { return index }
        if found == nil { found = index }
      case .open, .opener, .noun: break
      }
    }
    return found
  }

  /// “Các thương nhân phân phối | xăng dầu”: a title that ends with the limit, without a mark.
  private func headingEnd(from start: Int) -> Int? {
    guard limit == reading.count, limit - start < 12, start < limit,
      !(start..<limit).contains(where: {
        reading.isMark($0) || reading.verbs[$0].map { $0.kind != .noun } ?? false
      })
    else { return nil }
    return limit
  }

  /// A purpose, a ground or a time begins.
  private func isBreak(_ index: Int) -> Bool {
    if isObject, key(index) == Word.ve { return true }
    guard Self.breaks.contains(key(index)) else { return false }
    guard Self.placed.contains(key(index)), index + 1 < limit else { return true }
    return reading.passage.tokens[index + 1].kind == .number
      || Self.times.end(in: reading, at: index + 1, limit: limit) != nil
  }

  /// No duty follows: a mark ends the limit, before which the next of the row stands.
  private func tail(_ start: Int, _ end: Int, isTail: Bool) -> Int? {
    guard end > start, end - start < 14 else { return nil }
    if isTail { return end }
    let next = end + 1
    guard key(end) == "," || key(end) == Word.va, next < limit,
      reading.isCapital(next)
        || PartyWords.quantifiers.end(in: reading, at: next, limit: limit) != nil
    else { return nil }
    return deeper.party(at: next)?.isKnown == true ? end : nil
  }

  /// “vận tải hành khách, bến xe, bến tàu”: small words behind the comma are still the limit's.
  private func goesOn(behind mark: Int) -> Bool {
    let next = mark + 1
    if ["/", "-"].contains(key(mark)) { return true }
    // “ĐT.376”, where no full stop stands.
    if key(mark) == "." {
      let tokens = reading.passage.tokens
      return next < limit && tokens[next].range.lowerBound == tokens[mark].range.upperBound
    }
    guard key(mark) == ",", next < limit, !reading.isMark(next) else { return false }
    if let verb = reading.verbs[next], verb.kind != .noun {
      return Self.works.end(in: reading, at: next, limit: limit) != nil
    }
    // “chủ trì Dự án, Tiểu dự án, Nội dung thành phần”
    let isName = reading.isCapital(next) && deeper.party(at: next) != nil
    return !isName && !PartyWords.stops.contains(key(next))
      && PartyWords.quantifiers.end(in: reading, at: next, limit: limit) == nil
  }

  /// “chưa hoàn thành”, “đã bàn giao”: what is told, no duty.
  private func isAside(_ index: Int) -> Bool {
    index > 0
      && Self.asides.end(in: reading, at: index - 1, limit: limit) == index
  }
}
