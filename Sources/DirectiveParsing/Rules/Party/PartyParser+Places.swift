internal import VietnameseText

// One body said once for several places behind it.
extension PartyParser {
  /// “UBND các huyện: Ba Tri, Bình Đại”, “UBND huyện Kỳ Sơn, Tương Dương”, “Các huyện Khánh Sơn,
  /// Khánh Vĩnh”: a body of each place.
  func places(at start: Int) -> [ParsedParty]? {
    guard start < limit, let head = placeHead(at: start) else { return nil }
    var index = head.end
    let isMany = PartyWords.plurals.end(in: reading, at: index, limit: limit) != nil
    if isMany { index += 1 }
    guard let level = PartyWords.levels.end(in: reading, at: index, limit: limit),
      PartyWords.places.end(in: reading, at: index, limit: limit) == nil
        || isMany && !head.name.isEmpty
    else { return nil }
    // “các tỉnh Tây Nguyên” are no province.
    guard regionEnd(from: level).map({ !reading.isCapital($0 - 1) }) ?? true else { return nil }
    let word = reading.text(index..<level)
    index = level
    if key(index) == ":", isMany { index += 1 }
    // “Ban điều hành Khu phố 1, 2, 3”, “khu phố 3, khu phố 7”
    let isNumbered =
      isMany || opensNumber(index) && (opensNumber(index + 2) || opensNumberedPlace(index + 2))
    guard opensName(index) || isNumbered && opensNumber(index) else { return nil }
    let title = ([head.name, head.name.isEmpty ? word.capitalizedFirst : word]).filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
    var members: [ParsedParty] = []
    while opensName(index) || isNumbered && opensNumber(index) {
      let first = index
      while opensName(index) { index += 1 }
      // “UBND các phường: Thắng Tam, 2, 8”
      if index == first { index += 1 }
      members.append(named(title + " " + reading.text(first..<index), first..<index))
      // “Đảng ủy phường Vị Thanh, phường Sóc Trăng”
      if [",", Word.va].contains(key(index)), !head.name.isEmpty, !isMany,
        let next = PartyWords.levels.end(in: reading, at: index + 1, limit: limit),
        opensName(next) || isNumbered && opensNumber(next), !reading.isCapital(index + 1)
      {
        let begin = index + 1
        index = next
        while opensName(index) { index += 1 }
        if index == next { index += 1 }
        members.append(
          named(head.name + " " + reading.text(begin..<index), begin..<index))
      }
      guard [",", Word.va].contains(key(index)),
        opensName(index + 1) || isNumbered && opensNumber(index + 1),
        !party(startsAt: index + 1), !opensHead(at: index + 1),
        PartyWords.levels.end(in: reading, at: index + 1, limit: limit) == nil,
        lexicon.codes[reading.passage.tokens[index + 1].text] == nil
      else { break }
      index += 1
    }
    // “UBND các huyện Bình Lục, Lý Nhân, thị xã Duy Tiên và thành phố Phủ Lý”
    while isMany, !head.name.isEmpty, !members.isEmpty, [",", ";", Word.va].contains(key(index)),
      let next = PartyWords.levels.end(in: reading, at: index + 1, limit: limit), opensName(next),
      !reading.isCapital(index + 1), !party(startsAt: next)
    {
      let begin = index + 1
      index = next
      while opensName(index) { index += 1 }
      members.append(named(head.name + " " + reading.text(begin..<index), begin..<index))
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
  func provinces(at start: Int) -> [ParsedParty]? {
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
      // “Ban CHQS các huyện: A, B”
      if let head = lexicon.heads.longest(in: reading.keys, from: start, to: limit),
        head.end == start + 1, head.end < limit,
        lexicon.codes[reading.passage.tokens[head.end].text] != nil
      {
        return (expanded(start..<head.end + 1), head.end + 1)
      }
    }
    return ("", start)
  }

  private func opensName(_ index: Int) -> Bool {
    index < limit && reading.isCapital(index) && !reading.isMark(index)
  }

  private func opensNumberedPlace(_ index: Int) -> Bool {
    PartyWords.levels.end(in: reading, at: index, limit: limit).map(opensNumber) ?? false
  }

  /// A unit known by its number: “phường 2”; “5 ngày” is a time.
  private func opensNumber(_ index: Int) -> Bool {
    guard index < limit, reading.passage.tokens[index].kind == .number,
      reading.passage.tokens[index].text.count < 3
    else { return false }
    return index + 1 >= limit || reading.isMark(index + 1) || key(index + 1) == Word.va
      || reading.verbs[index + 1] != nil
  }

  private func opensHead(at index: Int) -> Bool {
    lexicon.heads.longest(in: reading.keys, from: index, to: limit).map {
      $0.end - index > 1
    } ?? false
  }

  /// “Chủ tịch UBND các tỉnh Đồng Nai, Bình Thuận”.
  func headsOfPlaces(at start: Int) -> [ParsedParty]? {
    guard let title = lexicon.titles.longest(in: reading.keys, from: start, to: limit) else {
      return nil
    }
    let level = title.end - Reading.keys(of: title.value).count
    if !title.value.isEmpty, level > start, reading.isCapital(title.end),
      PartyWords.levels.end(in: reading, at: level, limit: limit) == title.end,
      var members = places(at: level)
    {
      // “Trưởng thôn Đông, Tây, Đoài”
      members[0].range = start..<members[0].range.upperBound
      return members
    }
    guard title.value.isEmpty, var members = places(at: title.end) else { return nil }
    let head = reading.text(start..<title.end)
    for place in members.indices { members[place].name = head + " " + members[place].name }
    members[0].range = start..<members[0].range.upperBound
    return members
  }
}
