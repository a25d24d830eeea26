internal import CLexicons
internal import VietnameseText

/// Those who stand behind a word that hands something in: one, or several in a row.
///
/// “báo cáo Ban Giám đốc và Chi cục Thủy lợi”, “Bộ Công an (V01) và Tỉnh ủy, UBND tỉnh”, “đồng chí
/// Phó Giám đốc phụ trách”: names with what is printed of them.
struct ReceiverList {
  var names: [String]
  var end: Int

  /// What leads to them.
  enum Lead {
    /// The verb itself: “báo cáo X”.
    case verb
    /// “cho X”, “về X” behind what is sent: a class without “các” is meant as well.
    case direction
  }

  private static let words = PhraseTable(lexicon_reporting_start(), lexicon_reporting_size)
  private static let authorities = words["authority"]
  /// Heads of the very body that writes: “trình Hiệu trưởng phê duyệt”.
  private static let bareTitles = words["title"]
  /// Classes of those who decide; of others the report is about: “báo cáo doanh nghiệp vi phạm”.
  private static let deciders = words["decider"]

  /// All of the row that begins at `start`.
  static func read(in clause: Clause, at start: Int, lead: Lead = .verb) -> ReceiverList? {
    guard var list = first(in: clause, at: start, lead: lead) else { return nil }
    while let more = list.next(in: clause) {
      list.names += more.names
      list.end = more.end
    }
    return list
  }

  /// Those who follow behind “và” or a comma; what the next body is to do follows no receiver.
  func next(in clause: Clause) -> ReceiverList? {
    guard let place = Self.jointEnd(in: clause, at: end),
      clause.reading.isCapital(place)
        || PartyWords.quantifiers.end(in: clause.reading, at: place) != nil
        || PartyWords.honorifics.end(in: clause.reading, at: place) != nil
        || Self.authorities.end(in: clause.reading, at: place, limit: clause.range.upperBound)
          != nil
        || PartyLexicon.shared.titles.longest(
          in: clause.reading.keys, from: place, to: clause.range.upperBound) != nil
        || Self.deciders.end(in: clause.reading, at: place, limit: clause.range.upperBound) != nil,
      let more = Self.first(in: clause, at: place, lead: .verb), more.end > place,
      clause.key(end) == Word.va || clause.verb(at: more.end) == nil && clause.key(more.end) != ":"
    else { return nil }
    return more
  }

  private static func jointEnd(in clause: Clause, at index: Int) -> Int? {
    guard index + 1 < clause.range.upperBound else { return nil }
    if clause.key(index) == Word.va { return index + 1 }
    guard clause.key(index) == "," else { return nil }
    return clause.key(index + 1) == Word.va ? index + 2 : index + 1
  }

  /// “Bộ Công an (V01)”: the office's number is printed with its name.
  private static func code(behind index: Int, in clause: Clause) -> String? {
    guard clause.key(index) == "(", clause.key(index + 2) == ")" else { return nil }
    let code = clause.reading.passage.tokens[index + 1].text
    return code.first?.isUppercase == true && code.count < 6 && code.contains(where: \.isNumber)
      ? " (" + code + ")" : nil
  }

  private static func first(in clause: Clause, at start: Int, lead: Lead) -> ReceiverList? {
    let reading = clause.reading
    let limit = clause.range.upperBound
    // “Cơ quan Cảnh sát điều tra Công an tỉnh” has a name.
    if let end = authorities.end(in: reading, at: start, limit: limit),
      !reading.isCapital(start) || !reading.isCapital(end) || reading.isMark(end)
    {
      return ReceiverList(names: [reading.text(start..<end)], end: end)
    }
    // “gửi 01 bản về Sở A”
    if reading.passage.tokens.indices.contains(start),
      reading.passage.tokens[start].kind == .number,
      copies.contains(clause.key(start + 1))
    {
      return nil
    }
    let office = office(in: clause, at: start)
    guard let list = clause.receiving(at: start),
      office.map({ $0 < list.members[0].range.upperBound }) ?? true
    else {
      return (office ?? people(in: clause, at: start, lead: lead)).map {
        ReceiverList(names: [reading.text(start..<$0)], end: $0)
      }
    }
    let known = list.members.prefix { member in
      member.isKnown && (lead == .direction || !isOrdinary(member, in: clause))
    }
    guard let last = known.last else { return nil }
    var names = known.map { member in
      withoutDeed(addressed(member, in: clause))
        + (code(behind: member.range.upperBound, in: clause) ?? "")
    }
    guard let end = narrowed(last, in: clause) else {
      let end = last.range.upperBound
      return ReceiverList(names: names, end: code(behind: end, in: clause) == nil ? end : end + 3)
    }
    names[names.count - 1] = reading.text(last.range.lowerBound..<end)
    return ReceiverList(names: names, end: end)
  }

  /// “gửi tài liệu đến | đại biểu”: people of a kind, where a direction leads to them.
  private static func people(in clause: Clause, at start: Int, lead: Lead) -> Int? {
    guard lead == .direction, start > 0, ways.contains(clause.key(start - 1)),
      let noun = PartyLexicon.shared.classes.longest(
        in: clause.reading.keys, from: start, to: clause.range.upperBound), noun.value == .person
    else { return nil }
    return noun.end
  }

  private static let ways: Set<String> = Set(["đến", "tới", "cho"].map(\.wordKey))

  /// An office without its body: “Phó Giám đốc phụ trách kỹ thuật”, “đồng chí Bí thư”.
  private static func office(in clause: Clause, at start: Int) -> Int? {
    let reading = clause.reading
    let limit = clause.range.upperBound
    let begin = PartyWords.honorifics.end(in: reading, at: start, limit: limit) ?? start
    guard begin < limit else { return nil }
    let title = max(
      bareTitles.end(in: reading, at: begin, limit: limit) ?? begin,
      PartyLexicon.shared.titles.longest(in: reading.keys, from: begin, to: limit)?.end ?? begin)
    guard title > begin else { return nil }
    let charge = PartyParser(reading, limit: limit).chargeEnd(from: title)
    // “gửi lãnh đạo phụ trách”
    return charge ?? (reading.isCapital(begin) ? title : nil)
  }

  /// “cô Nhung”: the word of address is printed with a person's name.
  private static func addressed(_ party: ParsedParty, in clause: Clause) -> String {
    let start = party.range.lowerBound
    guard let end = PartyWords.honorifics.end(in: clause.reading, at: start),
      end < party.range.upperBound
    else { return party.name }
    // “đồng chí Trần Thị B, Phó Chủ tịch UBND xã”: the office says who is meant.
    if party.isPersonal, party.name.contains(","),
      PartyWords.addresses.end(in: clause.reading, at: start) == nil
    {
      return party.name
    }
    let word = clause.reading.text(start..<end)
    return party.name.hasPrefix(word) ? party.name : word + " " + party.name
  }

  /// “trình lãnh đạo Phòng duyệt”: what they do with it is no part of their name.
  private static func withoutDeed(_ name: String) -> String {
    for deed in [" duyệt", " ký", " lưu", " biết"]
    where name.hasSuffix(deed) && !name.hasSuffix("hư ký") {
      return String(name.dropLast(deed.count))
    }
    return name
  }

  private static let copies: Set<String> = Set(["bản", "bộ", "phiếu", "lần", "báo"].map(\.wordKey))
  private static let limits: Set<String> = Set(["có", "chưa", "được", "đã"].map(\.wordKey))
  private static let ends = Phrases(
    "để", "trước", "trong", "chậm nhất", "vào", "về", "theo", "khi", "sau", "và", "biết",
    "tổng hợp", "xem xét", "thực hiện", "kết quả")

  /// “gửi các khoa có chương trình được đánh giá trước ngày D”, “gửi các cơ sở điều trị”: what narrows
  /// a class down stays in its name (G5).
  private static func narrowed(_ party: ParsedParty, in clause: Clause) -> Int? {
    let start = party.range.upperBound
    guard party.isCollective, party.name.hasPrefix("các "), start < clause.range.upperBound else {
      return nil
    }
    if let end = PartyWords.fields.end(
      in: clause.reading, at: start, limit: clause.range.upperBound)
    {
      return end >= clause.range.upperBound || clause.reading.isMark(end) ? end : nil
    }
    guard limits.contains(clause.key(start)) else { return nil }
    let end = (start + 1..<min(start + 10, clause.range.upperBound)).first { index in
      clause.reading.isMark(index)
        || ends.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
    }
    return end.flatMap { $0 - start > 2 ? $0 : nil }
  }

  /// “cơ sở”, “doanh nghiệp”: things reported on, not to.
  private static func isOrdinary(_ party: ParsedParty, in clause: Clause) -> Bool {
    party.isCollective && party.name.first?.isLowercase == true && !party.name.hasPrefix("các ")
      // “gửi bộ phận Tài chính - Kế toán thẩm định”
      && !(party.range.lowerBound..<party.range.upperBound).contains(
        where: clause.reading.isCapital)
      && deciders.end(in: clause.reading, at: party.range.lowerBound) == nil
  }
}

extension Clause {
  /// Those to whom something goes: no duty of theirs stands behind them.
  func receiving(at index: Int) -> PartyList? {
    var parser = PartyParser(reading, limit: range.upperBound)
    parser.isObject = true
    return parser.list(at: index)
  }
}
