internal import VietnameseText

extension PartyParser {
  /// All parties in a row from `start`; nothing where none begins there.
  func list(at start: Int) -> PartyList? {
    var members: [ParsedParty] = []
    var index = start
    var except: [String]?
    while index < limit {
      let found = distributed(at: index) ?? party(at: index).map { [$0] }
      guard let found, let last = found.last else { break }
      members += found
      index = last.range.upperBound
      if let exception = exception(at: index) {
        except = (except ?? []) + exception.names
        index = exception.end
      }
      guard let next = separatorEnd(at: index), startsParty(at: next, behind: index) else { break }
      index = next
    }
    guard let first = members.first else { return nil }
    return PartyList(range: first.range.lowerBound..<index, members: members, except: except)
  }

  private func separatorEnd(at index: Int) -> Int? {
    guard index < limit else { return nil }
    switch key(index) {
    case ",", ";":
      return key(index + 1) == Word.va ? index + 2 : index + 1
    case Word.va, "/", "&":
      return index + 1
    case Word.cung:
      // “Sở Du lịch cùng với UBND huyện khảo sát”: the second helps the first.
      return key(index + 1) == Word.voi ? nil : index + 1
    default:
      return nil
    }
  }

  /// Behind a separator only a party that cannot be the next duty's first word counts.
  private func startsParty(at index: Int, behind separator: Int) -> Bool {
    guard index < limit, !reading.isMark(index) else { return false }
    if let verb = reading.verbs[index], verb.kind != .noun, !isCell,
      lexicon.bodies.longest(in: reading.keys, from: index, to: limit).map({ $0.end >= verb.end })
        != true,
      lexicon.classes.longest(in: reading.keys, from: index, to: limit).map({ $0.end >= verb.end })
        != true
    {
      return false
    }
    guard let party = party(at: index) ?? distributed(at: index)?.first else { return false }
    return party.isKnown || key(separator) != ";" || isCell
  }

  /// “các Sở: Nội vụ, Tài chính”, “UBND các huyện: Ba Tri, Bình Đại”.
  private func distributed(at start: Int) -> [ParsedParty]? {
    if let fields = departments(at: start) {
      // “Các khoa: Sư phạm, Khoa học tự nhiên”: names that no list has go on behind those it has.
      guard
        let head = reading.keys[start..<limit].prefix(2).lazy.compactMap({
          Self.domainHeads[$0]
        }).first, !Self.provincial.contains(head), let all = handedOut(at: start),
        all.count > fields.count
      else { return fields }
      return all
    }
    return provinces(at: start) ?? places(at: start) ?? headsOfPlaces(at: start)
      ?? headsOfDepartments(at: start)
      ?? handedOut(at: start)
  }

  private func departments(at start: Int) -> [ParsedParty]? {
    var index = start
    if let end = PartyWords.quantifiers.end(in: reading, at: start, limit: limit) { index = end }
    guard index < limit, let head = Self.domainHeads[key(index)] else { return nil }
    let word = reading.text(index..<index + 1).capitalizedFirst
    let isMany = index > start
    index += 1
    let first = index
    if key(index) == ":" { index += 1 } else if !isMany { return nil }
    var members: [ParsedParty] = []
    while index < limit {
      guard let domain = lexicon.domain(of: head, in: reading.keys, from: index, to: limit),
        reading.isCapital(index) || domain.end - index > 2
      else {
        guard
          let code = lexicon.domainCodes[reading.passage.tokens[index].text]?
            .first(where: { $0.heads.contains(head) })
        else { break }
        members.append(named(word + " " + code.name, index..<index + 1))
        index += 1
        guard [",", Word.va].contains(key(index)) else { break }
        index += 1
        continue
      }
      members.append(named(word + " " + domain.value.name, index..<domain.end))
      index = domain.end
      guard [",", Word.va, ";"].contains(key(index)) else { break }
      let next = index + 1
      guard next < limit,
        lexicon.domain(of: head, in: reading.keys, from: next, to: limit) != nil
      else { break }
      index = next
    }
    guard let last = members.last, members.count > 1 || isMany else { return nil }
    if members.count == 1, isMany, key(first) != ":" {
      // “Các Sở Y tế”: one class, that of every province.
      var members = members
      let tail = nameEnd(from: last.range.upperBound)
      members[0].range = start..<tail
      members[0].name =
        (reading.text(start..<start + 1) + " " + members[0].name + " "
        + expanded(last.range.upperBound..<tail)).trimmed
      members[0].organization = members[0].name
      members[0].isCollective = true
      return members
    }
    members[0].range = start..<members[0].range.upperBound
    members[members.count - 1].range =
      members[members.count - 1].range.lowerBound..<last.range.upperBound
    return members
  }

  /// “UBND các huyện: Ba Tri, Bình Đại”, “UBND huyện Kỳ Sơn, Tương Dương”, “Các huyện Khánh Sơn,
  /// Khánh Vĩnh”: a body of each place.
  private func places(at start: Int) -> [ParsedParty]? {
    guard start < limit, let head = placeHead(at: start) else { return nil }
    var index = head.end
    let isMany = PartyWords.plurals.end(in: reading, at: index, limit: limit) != nil
    if isMany { index += 1 }
    guard let level = PartyWords.levels.end(in: reading, at: index, limit: limit),
      PartyWords.places.end(in: reading, at: index, limit: limit) == nil
        || isMany && !head.name.isEmpty
    else { return nil }
    let word = reading.text(index..<level)
    index = level
    if key(index) == ":", isMany { index += 1 }
    guard opensName(index) else { return nil }
    let title = ([head.name, head.name.isEmpty ? word.capitalizedFirst : word]).filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
    var members: [ParsedParty] = []
    while opensName(index) {
      let first = index
      while opensName(index) { index += 1 }
      members.append(named(title + " " + reading.text(first..<index), first..<index))
      // “Đảng ủy phường Vị Thanh, phường Sóc Trăng”
      if [",", Word.va].contains(key(index)), !head.name.isEmpty, !isMany,
        let next = PartyWords.levels.end(in: reading, at: index + 1, limit: limit),
        opensName(next), !reading.isCapital(index + 1)
      {
        let begin = index + 1
        index = next
        while opensName(index) { index += 1 }
        members.append(
          named(head.name + " " + reading.text(begin..<index), begin..<index))
      }
      guard [",", Word.va].contains(key(index)), opensName(index + 1),
        !party(startsAt: index + 1), !opensHead(at: index + 1),
        lexicon.codes[reading.passage.tokens[index + 1].text] == nil
      else { break }
      index += 1
    }
    guard members.count > 1 || isMany && !head.name.isEmpty else { return nil }
    members[0].range = start..<members[0].range.upperBound
    // “UBND các phường: A, B và các xã: C, D”
    if !head.name.isEmpty, isMany, let last = members.last,
      [",", Word.va, ";"].contains(key(last.range.upperBound)),
      let more = deeper.places(at: last.range.upperBound + 1),
      key(last.range.upperBound + 1) == Word.cac
    {
      members += more.map { place in
        var place = place
        let name = head.name + " " + place.name.prefix(1).lowercased() + place.name.dropFirst()
        place.name = name
        place.organization = name
        return place
      }
    }
    return members
  }

  /// “UBND các tỉnh, thành phố: Khánh Hòa, Đà Nẵng”, “các UBND tỉnh Nghệ An và Quảng Ninh”, “Trường Cao
  /// đẳng Du lịch: Hà Nội, Huế”: a body of each province, cities under the centre told apart.
  private func provinces(at start: Int) -> [ParsedParty]? {
    let first = PartyWords.plurals.end(in: reading, at: start, limit: limit) ?? start
    guard first < limit, reading.isCapital(first),
      let head = placeHead(at: first), head.end > first
    else { return nil }
    var index = PartyWords.plurals.end(in: reading, at: head.end, limit: limit) ?? head.end
    var levels = 0
    while let level = PartyWords.levels.end(in: reading, at: index, limit: limit),
      !reading.isMark(level) || [",", ":"].contains(key(level))
    {
      levels += 1
      index = level
      guard key(index) == ",", PartyWords.levels.end(in: reading, at: index + 1) != nil else {
        break
      }
      index += 1
    }
    let isMany = index > head.end + 1 || levels > 1 || first > start
    guard key(index) == ":" || levels > 0 && isMany else { return nil }
    if key(index) == ":" { index += 1 }
    var members: [ParsedParty] = []
    while let province = lexicon.provinces.longest(in: reading.keys, from: index, to: limit),
      reading.isCapital(index)
    {
      let name = reading.text(index..<province.end)
      let level =
        levels == 0
        ? "" : PartyWords.cities.end(in: reading, at: index) != nil ? "thành phố " : "tỉnh "
      members.append(named(head.name + " " + level + name, index..<province.end))
      index = province.end
      guard [",", Word.va].contains(key(index)) else { break }
      index += 1
    }
    guard members.count > 1, let last = members.last else { return nil }
    members[0].range = start..<members[0].range.upperBound
    members[members.count - 1].range = last.range
    return members
  }

  /// What stands before the level: a known body, a head of one word or two, or nothing.
  private func placeHead(at start: Int) -> (name: String, end: Int)? {
    if reading.isCapital(start) {
      // “Sở Xây dựng các tỉnh: A, B”
      if let head = Self.domainHeads[key(start)],
        let field = lexicon.domain(of: head, in: reading.keys, from: start + 1, to: limit)
      {
        return (expanded(start..<start + 1) + " " + field.value.name, field.end)
      }
      if let body = lexicon.bodies.longest(in: reading.keys, from: start, to: limit) {
        return (expanded(start..<body.end), body.end)
      }
      if lexicon.codes[reading.passage.tokens[start].text] != nil {
        return (expanded(start..<start + 1), start + 1)
      }
      if let head = lexicon.heads.longest(in: reading.keys, from: start, to: limit),
        head.end - start > 1 || key(head.end) == Word.cac,
        PartyWords.levels.end(in: reading, at: start, limit: limit) == nil
      {
        // “Trung tâm Y tế huyện A, B”
        let end = (head.end..<min(head.end + 5, limit)).first {
          PartyWords.levels.end(in: reading, at: $0, limit: limit) != nil || key($0) == Word.cac
            || reading.isMark($0)
        }
        if let end, !reading.isMark(end) { return (expanded(start..<end), end) }
      }
    }
    return ("", start)
  }

  private func opensName(_ index: Int) -> Bool {
    index < limit && reading.isCapital(index) && !reading.isMark(index)
  }

  private func opensHead(at index: Int) -> Bool {
    lexicon.heads.longest(in: reading.keys, from: index, to: limit).map {
      $0.end - index > 1
    } ?? false
  }

  /// “Chủ tịch UBND các tỉnh Đồng Nai, Bình Thuận”.
  private func headsOfPlaces(at start: Int) -> [ParsedParty]? {
    guard let title = lexicon.titles.longest(in: reading.keys, from: start, to: limit),
      title.value.isEmpty, var members = places(at: title.end)
    else { return nil }
    let head = reading.text(start..<title.end)
    for place in members.indices { members[place].name = head + " " + members[place].name }
    members[0].range = start..<members[0].range.upperBound
    return members
  }

  /// “Giám đốc các Sở: Tư pháp, Y tế”, “Bộ trưởng các Bộ: Quốc phòng, Công an”.
  private func headsOfDepartments(at start: Int) -> [ParsedParty]? {
    guard let title = lexicon.titles.longest(in: reading.keys, from: start, to: limit),
      title.value.isEmpty, var members = departments(at: title.end)
    else { return nil }
    let head = reading.text(start..<title.end)
    for place in members.indices { members[place].name = head + " " + members[place].name }
    members[0].range = start..<members[0].range.upperBound
    return members
  }

  /// “Các khoa: Sư phạm, Khoa học tự nhiên”, “Các Trưởng phòng: Đào tạo, Kế toán”.
  private func handedOut(at start: Int) -> [ParsedParty]? {
    guard let first = PartyWords.quantifiers.end(in: reading, at: start, limit: limit) else {
      return nil
    }
    let title = lexicon.titles.longest(in: reading.keys, from: first, to: limit)
    guard
      let opened = title?.end
        ?? lexicon.heads.longest(in: reading.keys, from: first, to: limit)?.end,
      let head = colonBehind(opened), title == nil || title?.value.isEmpty == false
    else { return nil }
    let word = reading.text(first..<head).capitalizedFirst
    let body = title?.value ?? word
    var members: [ParsedParty] = []
    var index = head + 1
    while index < limit, opensMember(index), members.isEmpty || !party(startsAt: index) {
      let begin = index
      index = memberEnd(from: index)
      let name = expanded(begin..<index)
      members.append(
        ParsedParty(
          range: begin..<index, name: word + " " + name, organization: body + " " + name))
      guard [",", Word.va, ";"].contains(key(index)) else { break }
      guard opensMember(index + 1), !party(startsAt: index + 1),
        lexicon.heads.longest(in: reading.keys, from: index + 1, to: limit) == nil
          || PartyWords.commonNouns.end(in: reading, at: index + 1, limit: limit) != nil
      else { break }
      index += 1
    }
    guard members.count > 1 else { return nil }
    members[0].range = start..<members[0].range.upperBound
    return members
  }

  /// The colon, at most three words of the name on: “Các Phòng Kiểm tra: …”.
  private func colonBehind(_ start: Int) -> Int? {
    (start..<min(start + 4, limit)).first { key($0) == ":" }.flatMap { colon in
      (start..<colon).allSatisfy { !reading.isMark($0) } ? colon : nil
    }
  }

  /// A name, or “số 2” of “Các Phòng Kiểm tra: số 1, số 2”.
  private func opensMember(_ index: Int) -> Bool {
    guard index < limit, !reading.isMark(index) else { return false }
    return reading.isCapital(index)
      || key(index) == Word.so && index + 1 < limit
        && reading.passage.tokens[index + 1].kind == .number
  }

  private func memberEnd(from start: Int) -> Int {
    var index = start
    while index < limit, !reading.isMark(index) || key(index) == "-" {
      if index > start, !isCell, let verb = reading.verbs[index], !reading.isCapital(index),
        verb.kind == .firm || verb.kind == .opener
      {
        return index
      }
      if PartyWords.distributives.end(in: reading, at: index, limit: limit) != nil { return index }
      if key(index) == Word.va, PartyWords.partners.end(in: reading, at: index + 1) == nil {
        return index
      }
      index += 1
    }
    return index
  }

  private func named(_ name: String, _ range: Range<Int>) -> ParsedParty {
    ParsedParty(range: range, name: name, organization: name)
  }

  /// “(trừ các đơn vị …)”.
  private func exception(at index: Int) -> (names: [String], end: Int)? {
    let isBracket = key(index) == "("
    let first = isBracket || key(index) == "," ? index + 1 : index
    guard let start = PartyWords.exceptions.end(in: reading, at: first, limit: limit) else {
      return nil
    }
    if isBracket {
      guard let close = reading.keys[start..<limit].firstIndex(of: ")") else { return nil }
      let inside = PartyParser(reading, limit: close, isCell: true)
      let list = inside.list(at: start)
      let names =
        list?.range.upperBound == close
        ? list?.members.map(\.name) ?? [] : [expanded(start..<close)]
      return (names, close + 1)
    }
    // “ngoài nhiệm vụ được giao” names nobody.
    guard let list = list(at: start), list.isKnown else { return nil }
    return (list.members.map(\.name), toldEnd(of: list))
  }

  /// “trừ huyện A, B đang thực hiện phương án riêng theo …:”: what tells of those left out.
  private func toldEnd(of list: PartyList) -> Int {
    let end = list.range.upperBound
    guard end < limit, PartyWords.tellings.end(in: reading, at: end, limit: limit) != nil else {
      return end
    }
    return (end..<min(end + 30, limit)).first { [":", ","].contains(key($0)) } ?? end
  }
}
