internal import VietnameseText

// Persons and heads: who stands for which body.
extension PartyParser {
  /// “đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh”.
  func person(at start: Int, from first: Int) -> ParsedParty? {
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
        || isSurname(start, from: first, to: end)
    else { return nil }
    let name = reading.text(start..<end)
    if let last = staffEnd(behind: end) {
      var person = ParsedParty(
        range: first..<last, name: name + ", " + reading.text(end + 1..<last), organization: "")
      person.isPersonal = true
      return person
    }
    if [",", "-"].contains(key(end)), var office = deeper.titled(at: end + 1) {
      // “Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện”: the office with a body.
      while office.isPerson, key(office.range.upperBound) == ",",
        let next = deeper.titled(at: office.range.upperBound + 1)
      {
        var joined = next
        joined.name = office.name + ", " + next.name
        office = joined
      }
      // “Phó Chủ tịch UBND xã, Tổ trưởng”: the role on a board is no office more.
      let role = boardRole(behind: office)
      if let role { office.range = office.range.lowerBound..<role }
      // “Phó Bí thư Thành ủy, Chủ tịch UBND thành phố”: one person's second office.
      while role == nil, !office.isPerson, !office.isCollective,
        key(office.range.upperBound) == ",",
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

  /// “công chức Văn hóa - Xã hội”: of the body that writes, for the work that follows.
  private func staffEnd(behind comma: Int) -> Int? {
    guard [",", "-"].contains(key(comma)),
      let end = Self.staff.end(in: reading, at: comma + 1, limit: limit),
      lexicon.heads.longest(in: reading.keys, from: end, to: limit) == nil
    else { return nil }
    var last = end
    while last < limit, reading.isCapital(last) || key(last) == "-" && reading.isCapital(last + 1) {
      last += 1
    }
    return last > end ? last : nil
  }

  private static let staff = Phrases("công chức", "viên chức", "chuyên viên", "cán bộ", "nhân viên")

  /// “Ông Đoàn Ngọc Tuấn, …”: a surname that is a body's head elsewhere.
  private func isSurname(_ start: Int, from first: Int, to end: Int) -> Bool {
    first < start && end - start > 1 && (end >= limit || reading.isMark(end))
      && PersonName.hasSurname(reading.passage.tokens[start].text)
      && lexicon.heads.longest(in: reading.keys, from: start, to: limit)?.end == start + 1
  }

  /// Where the role on a board ends that stands behind a comma and is called without its board.
  private func boardRole(behind office: ParsedParty) -> Int? {
    let comma = office.range.upperBound
    guard key(comma) == ",", let end = BoardRoles.end(in: reading, at: comma), end <= limit,
      deeper.titled(at: comma + 1).map({ $0.range.upperBound <= end }) ?? true
    else { return nil }
    return end
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
    // “Trưởng 14 thôn”
    if title.value.isEmpty, let many = counted(hamlets: end) {
      return ParsedParty(
        range: start..<many, name: expanded(start..<many), organization: expanded(end..<many),
        isCollective: true)
    }
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
      // “Trưởng ban | điều hành chung mọi hoạt động”: a deed, where “Trưởng ban Điều hành dự án” is a seat.
      let isDeed = PartyWords.chairDeeds.end(in: reading, at: end, limit: limit) != nil
      let tail =
        isDeed
        ? end
        : nameEnd(
          from: end, isTitle: true, isOpen: ["Ban", "Phòng", "Đoàn"].contains(title.value))
      // “Trưởng thôn”, “Thôn trưởng” name the hamlet in the title itself.
      let body = Reading.keys(of: title.value)
      let isWhole = body.last == reading.keys[end - 1] || body.first == key(start)
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

  /// “14 thôn”, “6 khu phố và 8 thôn”: so many of the smallest units.
  private func counted(hamlets start: Int) -> Int? {
    guard start + 1 < limit, reading.passage.tokens[start].kind == .number,
      let end = PartyWords.hamlets.end(in: reading, at: start + 1, limit: limit),
      !reading.isCapital(start + 1)
    else { return nil }
    return [",", Word.va].contains(key(end)) ? counted(hamlets: end + 1) ?? end : end
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
    guard end < limit, let verb = reading.verbs[end], verb.kind != .noun
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
}
