internal import VietnameseText

// One head said once for several names behind it.
extension PartyParser {
  /// “các Sở: Nội vụ, Tài chính”, “UBND các huyện: Ba Tri, Bình Đại”.
  func distributed(at start: Int) -> [ParsedParty]? {
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
    return organs(at: start) ?? provinces(at: start) ?? places(at: start)
      ?? headsOfPlaces(at: start) ?? headsOfDepartments(at: start) ?? handedOut(at: start)
  }

  /// “Thường trực và các Ban HĐND tỉnh”: two organs of the body that is said once.
  private func organs(at start: Int) -> [ParsedParty]? {
    guard start < limit, reading.isCapital(start),
      let end = Self.organs.end(in: reading, at: start, limit: limit), key(end) == Word.va,
      let second = deeper.party(at: end + 1), second.range.count > 2,
      let body = second.range.dropFirst().reversed().lazy.compactMap({ deeper.body(at: $0) })
        .first(where: { $0.isKnown && $0.range.upperBound == second.range.upperBound }),
      PartyWords.plurals.end(in: reading, at: end + 1, limit: limit) != nil
        || Self.organs.end(in: reading, at: end + 1, limit: limit) == body.range.lowerBound
    else { return nil }
    let name = reading.text(start..<end) + " " + body.name
    return [named(name, start..<end), second]
  }

  private static let organs = Phrases(
    "thường trực", "ban thường vụ", "ban chấp hành", "lãnh đạo", "ủy ban kiểm tra")

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
      let named = nameEnd(from: last.range.upperBound)
      let tail = limitEnd(from: named) ?? named
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

  /// The colon, a few words of the name on: “Các Phòng Kiểm tra: …”, “các Công ty cổ phần Vận tải đường
  /// sắt: …”.
  private func colonBehind(_ start: Int) -> Int? {
    (start..<min(start + 8, limit)).first { key($0) == ":" }.flatMap { colon in
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

  func named(_ name: String, _ range: Range<Int>) -> ParsedParty {
    ParsedParty(range: range, name: name, organization: name)
  }
}
