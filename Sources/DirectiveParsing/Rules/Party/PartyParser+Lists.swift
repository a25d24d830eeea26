internal import VietnameseText

extension PartyParser {
  /// All parties in a row from `start`; nothing where none begins there.
  func list(at start: Int) -> PartyList? {
    var members: [ParsedParty] = []
    var index = start
    var except: [String]?
    var helpers: [ParsedParty] = []
    var leaders: Int?
    while index < limit {
      let found = distributed(at: index) ?? party(at: index).map { [$0] }
      guard let found, let last = found.last else { break }
      index = last.range.upperBound
      members += found
      if let role = role(at: index) {
        // “Ban A (chủ trì), Ban B, Ban C (phối hợp)”: all behind the leader help.
        let first = leaders ?? members.count - found.count
        if role.helps, first > 0 {
          helpers += members[first...]
          members.removeSubrange(first...)
        } else if !role.helps {
          leaders = members.count
        }
        index = role.end
      }
      if let inside = partners(at: index) {
        helpers += inside.members
        index = inside.range.upperBound
      }
      if let exception = exception(at: index) {
        except = (except ?? []) + exception.names
        index = exception.end
      }
      let joint = asideEnd(at: index) ?? index
      guard let next = separatorEnd(at: joint) else { break }
      if startsParty(at: next, behind: joint) {
        index = next
      } else if let stranger = stranger(at: next) {
        members.append(stranger)
        index = stranger.range.upperBound
        guard let further = separatorEnd(at: index) else { break }
        index = further
      } else if let field = furtherField(of: last, at: next, behind: joint) {
        members[members.count - 1] = field
        guard let further = separatorEnd(at: field.range.upperBound) else { break }
        index = further
      } else {
        break
      }
    }
    guard let first = members.first else { return nil }
    return PartyList(
      range: first.range.lowerBound..<index, members: levelled(underMinistries(members)),
      except: except, helpers: helpers)
  }

  /// “Phòng Cấp sổ, thẻ, Phòng A”: a word between two bodies of a row is a field of the first.
  private func furtherField(
    of body: ParsedParty, at start: Int, behind separator: Int
  ) -> ParsedParty? {
    guard !isCell, key(separator) == ",", !body.isCollective, !body.isPerson, start < limit,
      reading.passage.tokens[start].kind == .word, !reading.isCapital(start),
      reading.verbs[start] == nil, !PartyWords.stops.contains(key(start)),
      key(start + 1) == ",", start + 2 < limit, reading.isCapital(start + 2),
      deeper.party(at: start + 2)?.isKnown == true
    else { return nil }
    var whole = body
    whole.range = body.range.lowerBound..<start + 1
    let field = ", " + expanded(start..<start + 1)
    whole.name += field
    whole.organization += field
    return whole
  }

  /// “Cục Nhà trường, Bộ Quốc phòng” is one body: who names a department before a ministry names the
  /// one that it belongs to.
  private func underMinistries(_ members: [ParsedParty]) -> [ParsedParty] {
    var joined: [ParsedParty] = []
    for member in members {
      if let last = joined.last, !member.isCollective, !last.isCollective,
        Self.departments.end(in: reading, at: last.range.lowerBound) != nil,
        isMinistry(member), member.range.lowerBound == last.range.upperBound + 1,
        key(last.range.upperBound) == ",", joined.count < 2 || !isMinistry(joined[joined.count - 2])
      {
        var whole = last
        whole.range = last.range.lowerBound..<member.range.upperBound
        whole.name += ", " + member.name
        whole.organization += ", " + member.organization
        joined[joined.count - 1] = whole
      } else {
        joined.append(member)
      }
    }
    return joined
  }

  private static let departments = Phrases(
    "cục", "vụ", "tổng cục", "văn phòng bộ", "thanh tra bộ")
  private static let ministry = Phrases("bộ")
  private static let noMinistry = Phrases(
    "bộ chỉ huy", "bộ tư lệnh", "bộ đội", "bộ tổng", "bộ phận", "bộ môn")

  private func isMinistry(_ party: ParsedParty) -> Bool {
    Self.ministry.end(in: reading, at: party.range.lowerBound) != nil
      && Self.noMinistry.end(in: reading, at: party.range.lowerBound) == nil
  }

  /// “(phối hợp: Ban B, Ban C)”: those who help, behind the one who leads.
  private func partners(at index: Int) -> PartyList? {
    guard !isCell, key(index) == "(",
      var start = PartyWords.rolePartners.end(in: reading, at: index + 1, limit: limit),
      let close = (start..<min(start + 40, limit)).first(where: { key($0) == ")" })
    else { return nil }
    if key(start) == ":" { start += 1 }
    guard var list = PartyParser(reading, limit: close).list(at: start),
      list.range.upperBound == close
    else { return nil }
    list.range = index..<close + 1
    return list
  }

  /// “(chủ trì)”, “(phối hợp)”: nothing but what one of the row does.
  func role(at index: Int) -> (helps: Bool, end: Int)? {
    guard !isCell, key(index) == "(" else { return nil }
    let help = PartyWords.roleHelps.end(in: reading, at: index + 1, limit: limit)
    guard let end = help ?? PartyWords.roleLeads.end(in: reading, at: index + 1, limit: limit),
      key(end) == ")"
    else { return nil }
    return (help != nil, end + 1)
  }

  /// “Ủy ban Mặt trận Tổ quốc, các đoàn thể | thành phố”: bodies of every level take the level that a
  /// class closes the row with.
  private func levelled(_ members: [ParsedParty]) -> [ParsedParty] {
    guard members.count > 1, let last = members.last, last.isCollective,
      let place = (last.range.lowerBound..<last.range.upperBound).last(where: {
        PartyWords.levels.end(in: reading, at: $0, limit: limit) == last.range.upperBound
      }), place > last.range.lowerBound,
      PartyWords.quantifiers.end(in: reading, at: last.range.lowerBound, limit: limit) != nil,
      PartyWords.quantifiers.end(in: reading, at: place - 1, limit: limit) == nil,
      lexicon.classes.longest(in: reading.keys, from: last.range.lowerBound + 1, to: limit)
        .map({ $0.end <= place }) ?? false
    else { return members }
    let level = " " + expanded(place..<last.range.upperBound)
    return members.map { member in
      guard Self.everyLevel.contains(member.name) else { return member }
      var member = member
      member.name += level
      member.organization += level
      return member
    }
  }

  private static let everyLevel: Set<String> = [
    "Ủy ban Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc",
    "Hội đồng nhân dân", "Ủy ban nhân dân",
  ]

  /// “Công an tỉnh (theo Quy chế phối hợp số 07), Liên đoàn Lao động tỉnh”: what is said of one of
  /// the row in brackets; who leads and who helps is another rule's.
  private func asideEnd(at index: Int) -> Int? {
    guard !isCell, key(index) == "(",
      Self.roles.end(in: reading, at: index + 1, limit: limit) == nil,
      let close = (index + 1..<min(index + 24, limit)).first(where: { key($0) == ")" })
    else { return nil }
    return close + 1
  }

  /// “Tổ Dinh dưỡng, Nhà thuốc bệnh viện, Bộ phận Thu phí niêm yết …”: a name of which no word is
  /// known, between others of the row.
  private func stranger(at start: Int) -> ParsedParty? {
    guard !isCell, reading.isCapital(start), !reading.isMark(start) else { return nil }
    var end = start
    while end < limit, end - start < 7, !reading.isMark(end), key(end) != Word.va {
      if let verb = reading.verbs[end], verb.kind != .noun, end == start || !reading.isCapital(end)
      {
        return nil
      }
      if PartyWords.stops.contains(key(end)) || reading.passage.tokens[end].kind != .word {
        return nil
      }
      end += 1
    }
    guard end - start > 1, let next = separatorEnd(at: end), key(end) != ";",
      startsParty(at: next, behind: end), deeper.party(at: next)?.isKnown == true
    else { return nil }
    return named(expanded(start..<end), start..<end)
  }

  private static let roles = Phrases(
    "chủ trì", "phối hợp", "tham gia", "hỗ trợ", "qua", "thông qua", "trừ", "để", "xong",
    "hoàn thành",
    "trước", "chậm nhất", "trong")

  private func separatorEnd(at index: Int) -> Int? {
    guard index < limit else { return nil }
    switch key(index) {
    case ",", ";":
      return key(index + 1) == Word.va ? index + 2 : index + 1
    case Word.va, "/", "&":
      return index + 1
    case Word.cung:
      // “Sở Du lịch cùng UBND huyện khảo sát”: the second helps the first.
      return isCell && key(index + 1) != Word.voi ? index + 1 : nil
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
