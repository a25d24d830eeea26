internal import VietnameseText

extension PartyParser {
  /// A body by its name: of the gazetteer, or a head word with free words behind it.
  func body(at start: Int) -> ParsedParty? {
    guard start < limit, !isTooDeep else { return nil }
    return named(at: start) ?? department(at: start) ?? coded(at: start) ?? known(at: start)
      ?? unit(at: start)
      ?? free(at: start).map(cut)
  }

  /// “Phòng Vật tư | dự phòng tối thiểu 20 máy”: a name of the document's lists ends where it ends
  /// there.
  private func cut(_ body: ParsedParty) -> ParsedParty {
    guard !isCell,
      let end = reading.names.listed.longest(
        in: reading.keys, from: body.range.lowerBound, to: limit)?.end,
      end < body.range.upperBound, !reading.isCapital(end), !reading.isMark(end),
      key(end) != Word.va, PartyWords.levels.end(in: reading, at: end, limit: limit) == nil,
      PartyWords.restrictions.end(in: reading, at: end, limit: limit) == nil
    else { return body }
    var body = body
    body.range = body.range.lowerBound..<end
    body.name = expanded(body.range)
    body.organization = body.name
    body.isKnown = true
    return body
  }

  /// A name that the document itself sets apart, its level or place behind it.
  private func named(at start: Int) -> ParsedParty? {
    guard let match = reading.names.trie.longest(in: reading.keys, from: start, to: limit) else {
      return nil
    }
    let tail = nameEnd(from: match.end)
    let name = expanded(start..<tail)
    return ParsedParty(range: start..<tail, name: name, organization: name)
  }

  /// “Sở Nông nghiệp và Môi trường”, “phòng Giáo dục và Đào tạo”, “Sở NN&MT”.
  private func department(at start: Int) -> ParsedParty? {
    guard let head = Self.domainHeads[key(start)] else { return nil }
    var end = start + 1
    var name: String
    if let domain = lexicon.domain(of: head, in: reading.keys, from: end, to: limit),
      reading.isCapital(end) || reading.isCapital(start)
    {
      end = domain.end
      // Offices keep the capitals that are printed; an alias is written out.
      let isPrinted =
        !Self.provincial.contains(head)
        && Reading.keys(of: domain.value.name).elementsEqual(reading.keys[start + 1..<end])
      name =
        isPrinted
        ? expanded(start..<end) : expanded(start..<start + 1) + " " + domain.value.name
      // “Vụ Thi đua, Khen thưởng và Tuyên truyền”
      // “Khoa Kinh tế và Kế toán”: people of a kind are no other body.
      if !Self.provincial.contains(head), key(end) == Word.va, reading.isCapital(end + 1),
        deeper.party(at: end + 1).map({ $0.isCollective && deeper.body(at: end + 1) == nil })
          ?? true
      {
        let next = openEnd(from: end + 1, isNamed: true)
        name += " " + expanded(end..<next)
        end = next
      }
    } else if domainCode(at: end) != nil {
      end += 1
      name = expanded(start..<end)
    } else {
      return nil
    }
    var tail = nameEnd(from: end)
    if tail == end, !Self.provincial.contains(head), let more = moreEnd(from: end) { tail = more }
    if tail > end { name += " " + expanded(end..<tail) }
    return ParsedParty(range: start..<tail, name: name, organization: name)
  }

  /// “UBND tỉnh”, “SYT”, “VNPT Gia Lai”.
  private func coded(at start: Int) -> ParsedParty? {
    let word = reading.passage.tokens[start].text
    guard let full = lexicon.codes[word], word.count > 1, word.startsWithCapital,
      lexicon.namesBody(word)
    else { return nil }
    return finish(
      from: start, to: start + 1,
      isOpen: full.hasPrefix("Ban ") || full.hasPrefix("Hội đồng") && !full.hasSuffix("nhân dân"))
  }

  private func known(at start: Int) -> ParsedParty? {
    guard let match = lexicon.bodies.longest(in: reading.keys, from: start, to: limit) else {
      return nil
    }
    // Lower case is no name: “thanh tra”, “công an”, “văn phòng”; “ban quản lý” may be.
    guard reading.isCapital(start) else { return nil }
    let party = finish(
      from: start, to: match.end,
      // “Ban Thường vụ Tỉnh đoàn | tổ chức Ngày hội” names its body already.
      isOpen: match.value.hasPrefix("Ban ") && !match.value.hasPrefix("Ban Thường vụ ")
        || match.value.hasPrefix("Đảng ủy")
        || match.value == "Văn phòng"
        || match.value.hasPrefix("Trung tâm"))
    // “Thanh tra, kiểm tra …” is a verb, “Thanh tra tỉnh” a body.
    if let verb = reading.verbs[start], verb.kind != .noun, verb.end >= party.range.upperBound,
      !isCell
    {
      return nil
    }
    return party
  }

  /// “thành phố Hà Nội”, “xã Lệ Thủy”: a unit by its name.
  private func unit(at start: Int) -> ParsedParty? {
    if let numbered = numbered(at: start) { return numbered }
    guard let level = PartyWords.levels.end(in: reading, at: start, limit: limit),
      reading.isCapital(level), !reading.isMark(level), !party(startsAt: level),
      PartyWords.places.end(in: reading, at: start) == nil
    else { return nil }
    let end = place(from: level, level: start)
    guard end > level, !(start..<end).contains(where: { key($0) == "," }) else { return nil }
    let name = expanded(start..<end)
    return ParsedParty(range: start..<end, name: name, organization: name)
  }

  /// “Tổ dân phố số 5”, “Thôn 3”; “thôn 3 lần họp” counts.
  private func numbered(at start: Int) -> ParsedParty? {
    guard let level = PartyWords.hamlets.end(in: reading, at: start, limit: limit) else {
      return nil
    }
    let place = key(level) == Word.so ? level + 1 : level
    guard place < limit, reading.passage.tokens[place].kind == .number,
      reading.passage.tokens[place].text.allSatisfy(\.isNumber),
      PartyWords.times.end(in: reading, at: place + 1, limit: limit) == nil
    else { return nil }
    let name = expanded(start..<place + 1)
    return ParsedParty(range: start..<place + 1, name: name, organization: name)
  }

  /// “Công ty Điện lực Quảng Ngãi”, “Tổ công tác liên ngành”.
  private func free(at start: Int) -> ParsedParty? {
    guard reading.isCapital(start) || isCell, !isVerb(at: start),
      PartyWords.commonNouns.end(in: reading, at: start, limit: limit) == nil,
      let match = lexicon.heads.longest(in: reading.keys, from: start, to: limit)
    else { return nil }
    // “Ngành nào đổi lịch thì …” is a class.
    if key(match.end) == Word.nao { return nil }
    // “Trạm Y tế tuyên truyền”: a head of several words is a name by itself.
    let isWhole = (start + 1..<match.end).contains { reading.isCapital($0) }
    if match.end == start + 1, Self.domainHeads[key(start)] == "S" || key(start) == "bộ".wordKey,
      !isCell, !reading.isCapital(match.end) || reading.isMark(match.end)
    {
      // “Sở”, “Bộ” that the letter comes from.
      let name = expanded(start..<match.end)
      return ParsedParty(range: start..<match.end, name: name, organization: name)
    }
    if match.end == start + 1, ["C", "V"].contains(Self.domainHeads[key(start)] ?? " "), !isCell,
      match.end >= limit || reading.isMark(match.end)
        || PartyWords.stops.contains(key(match.end))
    {
      // “báo cáo về Cục trước ngày D”
      let name = expanded(start..<match.end)
      return ParsedParty(range: start..<match.end, name: name, organization: name)
    }
    if isObject,
      match.end >= limit || reading.isMark(match.end) || PartyWords.stops.contains(key(match.end)),
      PartyWords.selfNames.end(in: reading, at: start, limit: limit) == match.end
    {
      // “báo cáo Tổng công ty (qua Ban A)”: the body that writes or leads.
      return named(expanded(start..<match.end), start..<match.end)
    }
    let end = openEnd(from: match.end, isNamed: isWhole)
    // “Đảng ủy, Công đoàn, Đoàn Thanh niên Công ty”
    let isMember = key(match.end) == "," && reading.isCapital(match.end + 1) && start > 0
    if end == match.end, match.end - start > 1, !isWhole, endsName(match.end),
      !reading.isMark(match.end) || isMember
    {
      // “Thư viện thống kê …”, “Nhà trường tổ chức …”
      let name = expanded(start..<end)
      return ParsedParty(range: start..<end, name: name, organization: name)
    }
    // “Ban Thư ký”
    guard end > match.end || isWhole || Self.domainHeads[key(start)] == "S" || isCell else {
      return nil
    }
    // A clause's first word is a capital that proves nothing: “Tổ chức”, “Hội thảo”.
    let name = expanded(start..<end)
    var party = ParsedParty(range: start..<end, name: name, organization: name)
    party.isKnown =
      isWhole || (match.end..<end).contains { reading.isCapital($0) } || isCell
      || PartyWords.levels.end(in: reading, at: end - 1) != nil
      || PartyWords.restrictions.end(in: reading, at: match.end, limit: limit) != nil
      || end > match.end && key(match.end) == Word.cac
      // “gửi Trung tâm kiểm định chất lượng”
      || isObject && reading.isCapital(start) && end > match.end
      // “Phòng 9”, “Đội 2”
      // “Tổ kiểm tra liên ngành 814 | kiểm tra …”
      || end > match.end && reading.isCapital(start)
        && reading.passage.tokens[end - 1].kind == .number
        && reading.passage.tokens[end - 1].text.count < 4
      || reading.isCapital(start) && end - match.end > 2 && endsInBranches(end)
    party.isCollective = end == match.end
    return party
  }

  /// “Đoàn kiểm tra liên ngành | kiểm tra …”.
  private func endsInBranches(_ end: Int) -> Bool {
    key(end - 2) == Self.branches[0] && key(end - 1) == Self.branches[1]
  }

  private static let branches = ["liên", "ngành"].map(\.wordKey)

  private func finish(from start: Int, to end: Int, isOpen: Bool) -> ParsedParty {
    var tail = nameEnd(from: end, isOpen: isOpen)
    if let more = matterEnd(behind: tail, from: start) ?? zonesEnd(behind: tail, from: start) {
      tail = more
    }
    let name = expanded(start..<tail)
    let isCollective =
      tail > end && PartyWords.quantifiers.end(in: reading, at: end) != nil
      || tail > end + 2 && (end..<tail).contains { key($0) == "," }
    return ParsedParty(
      range: start..<tail, name: name, organization: name, isCollective: isCollective)
  }

  /// A mark, “và” or a verb follows.
  func endsName(_ index: Int) -> Bool {
    index >= limit || reading.isMark(index) || key(index) == Word.va
      || reading.verbs[index].map { $0.kind != .noun } ?? false
  }

  /// Where a body of the gazetteer ends that is part of a longer name.
  func nested(at index: Int) -> Int? {
    guard !isTooDeep,
      let match = lexicon.bodies.longest(in: reading.keys, from: index, to: limit)
    else { return nil }
    // “Phòng Nghiệp vụ 2 Thanh tra tỉnh”: what could be a verb is a body by its level.
    if reading.verbs[index].map({ $0.end >= match.end }) == true,
      PartyWords.levels.end(in: reading, at: match.end, limit: limit) == nil
    {
      return nil
    }
    return nameEnd(from: match.end)
  }

  func party(startsAt index: Int) -> Bool {
    lexicon.titles.longest(in: reading.keys, from: index, to: limit) != nil
      || lexicon.bodies.longest(in: reading.keys, from: index, to: limit) != nil
      || Self.domainHeads[key(index)].map { head in
        lexicon.domain(of: head, in: reading.keys, from: index + 1, to: limit) != nil
      } ?? false
  }
}
