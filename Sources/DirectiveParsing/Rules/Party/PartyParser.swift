internal import VietnameseText

/// Reads who is named at a place of a clause.
///
/// The longest known name wins before any comma or “và” is taken for a separator, so that
/// “Sở Văn hóa, Thể thao và Du lịch, Sở Y tế” gives two bodies.
struct PartyParser {
  let reading: Reading
  /// The end of the clause.
  let limit: Int
  /// A table cell holds nothing but parties, so that no verb ends a name.
  var isCell = false
  /// Something goes to the parties or is done with them: no duty of theirs stands behind.
  var isObject = false
  /// Names stand inside names only so deep: no input, however odd, makes the parser run away.
  private var depth = 0

  let lexicon = PartyLexicon.shared

  init(_ reading: Reading, limit: Int? = nil, isCell: Bool = false) {
    self.reading = reading
    self.limit = limit ?? reading.count
    self.isCell = isCell
  }

  var deeper: PartyParser {
    var parser = self
    parser.depth += 1
    return parser
  }

  var isTooDeep: Bool { depth > 5 }

  func key(_ index: Int) -> String { index < limit ? reading.keys[index] : "" }

  /// One party, without what follows a comma.
  func party(at start: Int) -> ParsedParty? {
    guard var party = plainParty(at: start) else { return nil }
    // “Giám đốc BHXH cấp huyện nào không đạt kế hoạch phải giải trình”
    let end = party.range.upperBound
    if key(end) == Word.nao, !isTooDeep, let last = whicheverEnd(from: end) {
      let which = " " + expanded(end..<last)
      party.range = start..<last
      party.name += which
      party.organization += which
      party.isCollective = true
    }
    return party
  }

  private func plainParty(at start: Int) -> ParsedParty? {
    guard start < limit, !isTooDeep else { return nil }
    if var end = PartyWords.honorifics.end(in: reading, at: start, limit: limit) {
      // “đồng chí Thượng tá Nguyễn Văn A”
      end = PartyWords.honorifics.end(in: reading, at: end, limit: limit) ?? end
      if let person = person(at: end, from: start) { return person }
      // “Các ông, bà | có tên tại Điều 1”
      if PartyWords.pointed.end(in: reading, at: end, limit: limit) != nil,
        let last = placeEnd(from: end)
      {
        var party = named(expanded(start..<last), start..<last)
        party.isCollective = true
        return party
      }
      guard var inner = deeper.party(at: end) else { return nil }
      if inner.isPerson { inner.organization = expanded(start..<inner.range.upperBound) }
      inner.range = start..<inner.range.upperBound
      return inner
    }
    if let titled = titled(at: start) { return titled }
    if let counted = counted(at: start) { return counted }
    if let end = PartyWords.quantifiers.end(in: reading, at: start, limit: limit) {
      return collective(from: start, noun: end)
    }
    guard let body = body(at: start) else {
      return isVerb(at: start) ? nil : bareClass(at: start)
    }
    return body.isKnown ? body : plainer(than: body, at: start) ?? body
  }

  /// “Công đoàn cấp trên trực tiếp cơ sở | xây dựng kế hoạch”, “Tổ bảo vệ | không cho …”: a class of
  /// several words is surer than a name of words that none is known of.
  private func plainer(than body: ParsedParty, at start: Int) -> ParsedParty? {
    guard !isCell, !isVerb(at: start),
      let noun = lexicon.classes.longest(in: reading.keys, from: start, to: limit),
      noun.end - start > 1, let named = bareClass(at: start), named.isKnown
    else { return nil }
    let end = named.range.upperBound
    // “gửi Trung tâm kiểm định chất lượng”: no duty stands behind those to whom something goes.
    return end >= body.range.upperBound || !isObject && end < limit && reading.verbs[end] != nil
      ? named : nil
  }

  /// “Tổ chức …”, “Ban hành …”: a verb's first syllable is no body.
  func isVerb(at start: Int) -> Bool {
    guard !isCell, let verb = reading.verbs[start] else { return false }
    // “phối hợp với tổ chức dịch vụ thu …”: no verb stands behind “với”.
    if isObject, start > 0, key(start - 1) == Word.voi,
      lexicon.classes.longest(in: reading.keys, from: start, to: limit) != nil
    {
      return false
    }
    // “cấp ủy”, “cấp có thẩm quyền” are no verbs, though “cấp” is.
    if let noun = lexicon.classes.longest(in: reading.keys, from: start, to: limit),
      noun.end > verb.end
    {
      return false
    }
    return verb.kind != .noun
  }

  /// “đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh”.
  private func person(at start: Int, from first: Int) -> ParsedParty? {
    var end = start
    while end < limit, end - start < 5, reading.isCapital(end), !reading.isMark(end) { end += 1 }
    // “Đ/c Lực, PCT UBND xã”: the given name alone, before the office; “cô Nhung” needs none.
    let isShort = end - start == 1 && (key(end) == "," || key(end) == "-" || key(end) == "(")
    let isCalled =
      end - start == 1 && !isShort
      && (!reading.isCapital(first) || first == 0 || reading.isMark(first - 1))
      && reading.passage.tokens[start].text.count > 1
      && lexicon.provinces.longest(in: reading.keys, from: first, to: limit) == nil
      && PartyWords.addresses.end(in: reading, at: first, limit: start) == start
    guard (2...5).contains(end - start) || isShort || isCalled,
      lexicon.titles.longest(in: reading.keys, from: start, to: limit) == nil,
      lexicon.bodies.longest(in: reading.keys, from: start, to: limit) == nil,
      lexicon.heads.longest(in: reading.keys, from: start, to: limit) == nil
    else { return nil }
    let name = reading.text(start..<end)
    if [",", "-"].contains(key(end)), var office = deeper.titled(at: end + 1) {
      // “Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện”: the office with a body.
      while office.isPerson, key(office.range.upperBound) == ",",
        let next = deeper.titled(at: office.range.upperBound + 1)
      {
        var joined = next
        joined.name = office.name + ", " + next.name
        office = joined
      }
      // “Phó Bí thư Thành ủy, Chủ tịch UBND thành phố”: one person's second office.
      while !office.isPerson, !office.isCollective, key(office.range.upperBound) == ",",
        reading.isCapital(office.range.upperBound + 1),
        let next = deeper.titled(at: office.range.upperBound + 1), !next.isCollective,
        !next.isPersonal, next.name.first?.isUppercase == true
      {
        var joined = next
        joined.name = office.name + ", " + next.name
        office = joined
      }
      // “Đ/c Nguyễn Văn A, Ủy viên Ban Thường vụ”: of the body that writes.
      let isBare =
        office.isPerson
        && lexicon.titles.longest(in: reading.keys, from: end + 1, to: limit)?.end
          == office.range.upperBound
      var person = ParsedParty(
        range: first..<office.range.upperBound, name: name + ", " + office.name,
        organization: isBare ? "" : office.organization)
      person.isPersonal = true
      return person
    }
    if [",", "-"].contains(key(end)),
      let title = lexicon.titles.longest(in: reading.keys, from: end + 1, to: limit)
    {
      // “TS. Nguyễn Văn A, Phó Hiệu trưởng phụ trách đào tạo”: of the body that writes.
      let last =
        fieldInCharge(from: title.end).flatMap { isObject || goesOn(behind: $0) ? $0 : nil }
        ?? title.end
      var person = ParsedParty(
        range: first..<last, name: name + ", " + reading.text(end + 1..<last),
        organization: "")
      person.isPersonal = true
      return person
    }
    // “Ông Bùi Văn A (Phó Giám đốc)”
    if key(end) == "(", let bracketed = bracketed(name, at: end, from: first) { return bracketed }
    // “Đ/c Nhàn, Phòng Kinh tế”, “Đ/c Dũng (VP)”
    if isShort || isCell, [",", "-", "("].contains(key(end)), let body = deeper.body(at: end + 1) {
      let close = key(body.range.upperBound) == ")" ? 1 : 0
      var person = ParsedParty(
        range: first..<body.range.upperBound + close, name: name + ", " + body.name,
        organization: body.organization)
      person.isPersonal = true
      return person
    }
    if isShort { return nil }
    return ParsedParty(range: first..<end, name: name, organization: name)
  }

  /// A person whose office stands in brackets.
  private func bracketed(_ name: String, at open: Int, from first: Int) -> ParsedParty? {
    let office = deeper.titled(at: open + 1)
    let title = lexicon.titles.longest(in: reading.keys, from: open + 1, to: limit)
    guard let end = office?.range.upperBound ?? title?.end, key(end) == ")" else { return nil }
    var person = ParsedParty(
      range: first..<end + 1,
      name: name + ", " + (office?.name ?? reading.text(open + 1..<end)),
      organization: office?.organization ?? "")
    person.isPersonal = true
    return person
  }

  /// A head: “Giám đốc Sở Y tế” stands for Sở Y tế.
  func titled(at start: Int) -> ParsedParty? {
    guard !isTooDeep, let title = lexicon.titles.longest(in: reading.keys, from: start, to: limit)
    else { return nil }
    var end = title.end
    // “Giám đốc, Thủ trưởng các sở”; “Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ”
    // “Chủ tịch, các Phó Chủ tịch UBND tỉnh”
    let second = PartyWords.plurals.end(in: reading, at: end + 1, limit: limit) ?? end + 1
    if key(end) == "," || key(end) == Word.va, let next = deeper.titled(at: second),
      title.value.isEmpty
    {
      return ParsedParty(
        range: start..<next.range.upperBound, name: expanded(start..<next.range.upperBound),
        organization: next.organization, isCollective: next.isCollective)
    }
    if title.value == "=" { return office(from: start, to: end) }
    if title.value.hasPrefix("=") {
      // “Phó Thủ tướng Trần Văn A” stands for Chính phủ.
      end = personEnd(from: end)
      return ParsedParty(
        range: start..<end, name: expanded(start..<end),
        organization: String(title.value.dropFirst()))
    }
    var organization: String?
    var isCollective = false
    if !title.value.isEmpty {
      let tail = nameEnd(
        from: end, isTitle: true, isOpen: ["Ban", "Phòng", "Đoàn"].contains(title.value))
      // “Trưởng thôn” names the hamlet in the title itself.
      let isWhole = Reading.keys(of: title.value).last == reading.keys[end - 1]
      if tail > end || isWhole || title.value == "Thanh tra" {
        let isShared = PartyWords.quantifiers.end(in: reading, at: end, limit: limit) != nil
        organization =
          isWhole && isShared && tail > end
            && Reading.keys(of: title.value).first == key(end + 1)
          ? expanded(end..<tail) : (title.value + " " + expanded(end..<tail)).trimmed
        end = tail
      }
    } else if !reading.isMark(end), let body = deeper.party(at: end) {
      organization = body.organization
      isCollective = body.isCollective
      end = body.range.upperBound
    } else if let place = PartyWords.levels.end(in: reading, at: end, limit: limit) {
      // “Chủ tịch huyện”
      organization = expanded(start..<place)
      end = place
    }
    guard let organization else {
      return named(from: start, title: end) ?? alone(from: start, title: end)
    }
    if let field = fieldInCharge(from: end), isObject || goesOn(behind: field), !chairs(end) {
      // “Phân công đồng chí A, Phó Bí thư phụ trách chung;” charges A with it.
      end = field
    } else {
      end = personEnd(from: end)
    }
    return ParsedParty(
      range: start..<end, name: expanded(start..<end), organization: organization,
      isCollective: isCollective)
  }

  /// “Phó Chủ tịch UBND tỉnh | Nguyễn Văn A”: two to four capitals that are no body.
  private func personEnd(from start: Int) -> Int {
    var end = start
    while end < limit, end - start < 4, reading.isCapital(end), !reading.isMark(end),
      deeper.body(at: end) == nil
    { end += 1 }
    return end - start >= 2 ? end : start
  }

  /// “Thứ trưởng Trần Văn A”, “Phó Giám đốc Lê Thị B”: a deputy of the body that writes.
  private func named(from start: Int, title: Int) -> ParsedParty? {
    guard reading.isCapital(start), !reading.isMark(title), deeper.body(at: title) == nil else {
      return nil
    }
    var end = title
    while end < limit, end - title < 4, reading.isCapital(end), !reading.isMark(end) { end += 1 }
    guard end - title >= 2 else { return nil }
    var person = ParsedParty(range: start..<end, name: expanded(start..<end), organization: "")
    person.isPersonal = true
    return person
  }

  /// “Phó Hiệu trưởng phụ trách chuyên môn | duyệt …”, “Trưởng ca vận hành | kiểm tra …”: below the head
  /// of the body that writes, with the duty at once.
  private func alone(from start: Int, title: Int) -> ParsedParty? {
    guard !isCell, !isObject, reading.isCapital(start), title < limit,
      PartyWords.deputies.end(in: reading, at: start, limit: limit) != nil
    else { return nil }
    var end = fieldInCharge(from: title) ?? title
    // “Trưởng ca | vận hành | kiểm tra”
    if end == title, let work = reading.verbs[end], work.kind == .open, work.end < limit,
      reading.verbs[work.end].map({ $0.kind == .firm || $0.kind == .open }) ?? false
    {
      end = work.end
    }
    guard end < limit, let verb = reading.verbs[end], verb.kind == .firm || verb.kind == .open
    else {
      return nil
    }
    var person = ParsedParty(range: start..<end, name: expanded(start..<end), organization: "")
    person.isPersonal = true
    return person
  }

  /// “Ủy viên Ban Thường vụ Tỉnh ủy”: a person of no one body keeps the words (GUIDE §3).
  private func office(from start: Int, to title: Int) -> ParsedParty {
    var end = nameEnd(from: title)
    if key(end) == ",", key(end + 1) == key(start), let next = deeper.titled(at: end + 1) {
      end = next.range.upperBound
    }
    if key(end) == Word.duoc { end = openEnd(from: end, isNamed: true) }
    if let field = fieldInCharge(from: end), isObject || goesOn(behind: field) { end = field }
    let name = expanded(start..<end)
    var party = ParsedParty(
      range: start..<end, name: name, organization: name, isCollective: true)
    party.isPerson = true
    return party
  }

  /// “phụ trách địa bàn”; “phụ trách, chỉ đạo …” is what they are to do.
  func fieldInCharge(from start: Int) -> Int? {
    guard key(start) == Word.phu, key(start + 1) == Word.trach, start + 2 < limit,
      !reading.isMark(start + 2), !isVerb(at: start + 2)
    else { return nil }
    let end = openEnd(from: start + 2, isNamed: true)
    return end > start + 2 ? end : nil
  }

  /// “Trưởng Ban | phụ trách chung, chủ trì các phiên họp”: it is what they are to do.
  private func chairs(_ end: Int) -> Bool {
    !isObject && key(end + 2) == "chung" && key(end + 3) == "," && end + 4 < limit
      && reading.verbs[end + 4].map { $0.kind != .noun } ?? false
  }

  /// More of the sentence follows.
  private func goesOn(behind index: Int) -> Bool {
    index < limit && ![";", ".", "./."].contains(key(index))
  }

  /// “phụ trách”, “phụ trách kỹ thuật” behind an office to which something goes.
  func chargeEnd(from start: Int) -> Int? {
    guard key(start) == Word.phu, key(start + 1) == Word.trach else { return nil }
    return fieldInCharge(from: start) ?? start + 2
  }

  /// A run of tokens with its abbreviations written out.
  func expanded(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let tokens = reading.passage.tokens
    var text = ""
    var isChanged = false
    for index in range {
      if index > range.lowerBound,
        tokens[index].range.lowerBound > tokens[index - 1].range.upperBound
      {
        text += " "
      }
      let word = tokens[index].text
      if let domain = domainCode(at: index) {
        text += domain
        isChanged = true
      } else if index > range.lowerBound,
        let full = reading.names.shortNames.full(in: reading, at: index)
      {
        text += full
        isChanged = true
      } else if word == "CP", index > range.lowerBound, reading.keys[index - 1] == "ty" {
        // “Công ty CP”; elsewhere CP is Chính phủ.
        text += "cổ phần"
        isChanged = true
      } else if index > range.lowerBound, index == range.upperBound - 1,
        let level = Self.bareLevels[word]
      {
        // “Ban Chỉ huy Phòng thủ dân sự tinh”: no name ends so.
        text += level
        isChanged = true
      } else if let full = lexicon.full(word) {
        text += full
        isChanged = true
      } else {
        text += word
      }
    }
    return isChanged ? text : reading.text(range)
  }

  /// “NN&MT” behind Sở, Bộ or Phòng.
  func domainCode(at index: Int) -> String? {
    guard index > 0, index < limit, let head = Self.domainHeads[reading.keys[index - 1]] else {
      return nil
    }
    return lexicon.domainCodes[reading.passage.tokens[index].text]?
      .first { $0.heads.contains(head) }?.name
  }

  /// Levels whose marks were lost.
  private static let bareLevels = ["tinh": "tỉnh", "huyen": "huyện"]
  /// Sở and Bộ, whose fields are all known.
  static let provincial: Set<Character> = ["S", "B"]
  static let domainHeads: [String: Character] = [
    "sở".folded: "S", "bộ".folded: "B", "phòng".folded: "P", "vụ".folded: "V",
    "cục".folded: "C", "khoa".folded: "K",
  ]
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
