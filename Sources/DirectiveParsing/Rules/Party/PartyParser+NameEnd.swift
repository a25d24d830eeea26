internal import VietnameseText

// Where a name ends: its level, its place, the bodies and fields within it.
extension PartyParser {
  /// Where a known name's level, place and restriction end.
  ///
  /// “tỉnh”, “huyện Ba Tri”, “các xã, phường”, “khu vực XVIII”, “cấp xã”, “Quảng Ngãi”.
  func nameEnd(from start: Int, isTitle: Bool = false, isOpen: Bool = false) -> Int {
    var index = start
    // “UBND tỉnh các đơn vị chậm trễ”: behind a level a class is another matter.
    var isPlaced = false
    // “Ban Thường vụ Thành ủy phương án …”: behind a body within the name no free word is its part.
    var isNested = false
    while index < limit {
      let before = index
      // “Phó Chủ tịch UBND tỉnh | Lê Văn A”
      if isTitle || isPlaced, index > 0, key(index - 1) == Word.tinh, opensPerson(index) { break }
      // “Văn phòng HĐND và UBND huyện”
      if let code = lexicon.codes[reading.passage.tokens[index].text], code.hasSuffix("nhân dân"),
        index == start || key(index - 1) == Word.va
      {
        index += 1
        continue
      }
      if key(index) == Word.va, index > start, index + 1 < limit,
        let code = lexicon.codes[reading.passage.tokens[index + 1].text],
        code.hasSuffix("nhân dân"), isAssembly(before: index),
        isTitle || isOpen
          || start > 1 && key(start - 1) == Word.phong && key(start - 2) == "văn".wordKey
      {
        index += 1
        continue
      }
      // “Ban Chỉ huy PCTT và TKCN tỉnh”
      if key(index) == Word.va, index > start, index + 1 < limit,
        isField(index - 1), isField(index + 1)
      {
        index += 2
        continue
      }
      // “Ban Chỉ huy PTDS, PCTT và TKCN tỉnh”
      if key(index) == ",", index > start, index + 3 < limit, isField(index - 1),
        isField(index + 1), key(index + 2) == Word.va, isField(index + 3)
      {
        index += 4
        continue
      }
      if reading.isCapital(index), index > 0, !reading.isMark(index - 1),
        let head = Self.domainHeads[key(index)], index + 1 < limit, reading.isCapital(index + 1),
        let domain = lexicon.domain(of: head, in: reading.keys, from: index + 1, to: limit)
      {
        // “Thanh tra | Bộ Tài chính”
        index = domain.end
        isNested = true
      } else if reading.isCapital(index),
        let end = PartyWords.compounds.end(in: reading, at: index, limit: limit)
      {
        // “Văn phòng | Thường trực | Ban Chỉ huy”
        index = end
      } else if reading.isCapital(index), !reading.isMark(index), index > 0,
        !reading.isMark(index - 1), let inner = deeper.nested(at: index)
      {
        // “Đảng ủy Công an tỉnh”, “Ủy ban Kiểm tra Tỉnh ủy”
        index = inner
        isNested = true
      } else if let level = PartyWords.levels.end(in: reading, at: index, limit: limit),
        // “Công tác xã hội”
        PartyWords.nouns.end(in: reading, at: index, limit: limit).map({ $0 <= level }) ?? true,
        PartyWords.ranks.end(in: reading, at: index, limit: limit).map({ $0 <= level }) ?? true
      {
        index = place(from: level, level: index)
        isPlaced = true
      } else if let rank = PartyWords.ranks.end(in: reading, at: index, limit: limit) {
        index = rank
        // “Thuế cơ sở 4”
        if index < limit, reading.passage.tokens[index].kind == .number,
          reading.passage.tokens[index].text.count < 3
        {
          index += 1
        }
      } else if !isPlaced,
        let quantifier = PartyWords.quantifiers.end(in: reading, at: index, limit: limit),
        PartyWords.distributives.end(in: reading, at: index, limit: limit) == nil,
        lexicon.classes.longest(in: reading.keys, from: quantifier, to: limit) != nil
      {
        return classEnd(from: quantifier, isOfBody: true)
      } else if reading.isCapital(index) || key(index + 1) == "nhánh".wordKey, key(index) == "chi",
        let head = lexicon.heads.longest(in: reading.keys, from: index, to: limit)
      {
        index = head.end
      } else if reading.isCapital(index), index > 0, !reading.isMark(index - 1),
        let end = unitEnd(from: index)
      {
        index = end
      } else if reading.isCapital(index), !isPlaced, index > 0, !reading.isMark(index - 1),
        let head = lexicon.heads.longest(in: reading.keys, from: index, to: limit),
        head.end - index > 1
      {
        // “Đoàn Thanh niên | Công ty”
        index = head.end
      } else if key(index) == "-", BoardRoles.end(in: reading, at: index) != nil {
        // “Trưởng phòng Nghiệp vụ Y - Tổ phó thường trực”
        break
      } else if key(index) == "-", index + 1 < limit,
        let head = lexicon.heads.longest(in: reading.keys, from: index + 1, to: limit)
      {
        // “Ngân hàng Nhà nước - Chi nhánh Quảng Ngãi”
        index = head.end
      } else if key(index) == "-", reading.isCapital(index + 1), index + 1 < limit, !isPlaced,
        lexicon.titles.longest(in: reading.keys, from: index + 1, to: limit) == nil
      {
        // “Thanh tra - Pháp chế”
        index =
          PartyWords.compounds.end(in: reading, at: index + 1, limit: limit)
          ?? wordEnd(from: index + 2)
      } else if isOpen || isOrgan(before: index), !isPlaced,
        let noun = lexicon.classes.longest(in: reading.keys, from: index, to: limit),
        reading.keys[noun.end - 1] == "ủy".wordKey, !isVerb(at: index)
      {
        // “Ban thường vụ | cấp ủy trực thuộc Tỉnh ủy”
        return classEnd(from: index)
      } else if PartyWords.documents.end(in: reading, at: index, limit: limit) != nil {
        break
      } else if index > start, reading.isCapital(index), opensModal(index) {
        break
      } else if reading.isCapital(index), !reading.isMark(index),
        index == start || party(startsAt: index) == false
      {
        index += 1
      } else if let restriction = PartyWords.restrictions.end(in: reading, at: index, limit: limit)
      {
        index = restrictionEnd(from: restriction)
      } else if isPlaced || index > start || isObject, key(index) == "nơi".wordKey,
        let end = limitEnd(from: index)
      {
        // “UBND cấp xã nơi có dự án”
        index = end
      } else if key(index) == Word.cua, reading.isCapital(index + 1),
        let body = deeper.body(at: index + 1)
      {
        // “Phòng Kế hoạch - Tài chính của Sở”
        index = body.range.upperBound
      } else if index > start, reading.passage.tokens[index].kind == .number,
        reading.passage.tokens[index].text.count < 3, endsName(index + 1),
        PartyWords.times.end(in: reading, at: index + 1, limit: limit) == nil
      {
        // “Bộ Tư lệnh Vùng Cảnh sát biển | 4”
        return index + 1
      } else if index > start, key(index - 1) == "đạo".wordKey, index + 1 < limit,
        reading.passage.tokens[index].kind == .number, reading.passage.tokens[index].text.count < 4
      {
        // “Văn phòng Thường trực Ban Chỉ đạo | 389 quốc gia”
        index += 1
      } else if key(index) == "trường".wordKey, endsName(index + 1) {
        // “Đoàn Thanh niên trường”
        index += 1
      } else if isOpen, !isNested, !isPlaced {
        return openEnd(from: index, isNamed: index > start)
      } else if index == start, !isTitle, let end = seatedEnd(from: index) {
        // “Chi cục Hải quan | cửa khẩu cảng Nghệ An”
        index = end
      }
      if index == before { break }
    }
    return index
  }

  /// “Bộ Tư lệnh | Quân khu 9”, “Trường Đào tạo cán bộ | Lao động - Xã hội”: a head of several words
  /// or a field that stands in a longer name.
  private func unitEnd(from index: Int) -> Int? {
    if let domain = lexicon.domains.longest(in: reading.keys, from: index, to: limit),
      domain.end - index > 2
    {
      return domain.end
    }
    guard let head = lexicon.heads.longest(in: reading.keys, from: index, to: limit),
      head.end < limit, head.end - index > 1,
      !(index + 1..<head.end).contains(where: reading.isCapital)
    else { return nil }
    return reading.passage.tokens[head.end].kind == .number ? head.end + 1 : nil
  }

  /// “Văn phòng HĐND | và UBND”, “Đoàn ĐBQH | và HĐND”; in “Ban Chỉ đạo 389 và UBND tỉnh” another body
  /// stands before.
  private func isAssembly(before index: Int) -> Bool {
    lexicon.codes[reading.passage.tokens[index - 1].text] != nil
      || ["dân", "hội"].map(\.wordKey).contains(key(index - 1))
  }

  /// A surname with other names behind it: no province is called so.
  private func opensPerson(_ index: Int) -> Bool {
    guard PersonName.hasSurname(reading.passage.tokens[index].text),
      lexicon.provinces.longest(in: reading.keys, from: index, to: limit) == nil
    else { return false }
    let name = (index..<min(index + 5, limit)).prefix {
      reading.isCapital($0) && !reading.isMark($0)
    }
    return (2...4).contains(name.count)
  }

  /// A short form that names no body by itself: PCTT, TKCN.
  func isField(_ index: Int) -> Bool {
    let word = reading.passage.tokens[index].text
    // “Phòng, chống thiên tai”, “Phòng thủ dân sự” are no Phòng.
    return lexicon.codes[word].map { full in
      ["Phòng,", "Phòng thủ"].contains { full.hasPrefix($0) } || !lexicon.namesBody(word)
    } ?? false
  }
}
