internal import VietnameseText

extension PartyParser {
  /// Where a name of free words ends: before a verb, a mark or a word that no name runs over.
  ///
  /// A verb written with a capital belongs to the name (Ban Chỉ đạo); so does one that other
  /// words of a name follow (Ban Quản lý dự án đầu tư xây dựng các công trình). The first step that
  /// knows a word decides of it; a word that none knows belongs to the name.
  func openEnd(from start: Int, isNamed: Bool) -> Int {
    var name = FreeName(from: start, isNamed: isNamed)
    while name.index < limit {
      if !isCell, isNumbered(before: name.index, from: start) { return name.index }
      switch isCell ? cellStep(name) : step(&name) {
      case .end(let end): return end
      case .on(let next): name.index = next
      case nil: name.index += 1
      }
    }
    return name.index
  }

  private func step(_ name: inout FreeName) -> FreeName.Step? {
    if let step = markStep(&name) ?? numberStep(&name) { return step }
    if let step = fieldStep(&name) ?? capitalStep(&name) { return step }
    if let step = jointStep(name) ?? endingStep(name) ?? stopStep(&name) { return step }
    if let step = levelStep(&name) ?? objectStep(name) ?? verbStep(name) { return step }
    return restStep(name)
  }

  /// Cells hold names alone: only what parts two of them ends one.
  private func cellStep(_ name: FreeName) -> FreeName.Step? {
    let index = name.index
    if [",", ";"].contains(key(index)), splitsCell(at: index) { return .end(index) }
    if key(index) == "(" { return .end(index) }
    if key(index) == Word.va, opensBody(at: index + 1) { return .end(index) }
    return nil
  }

  // MARK: Marks and figures

  private func markStep(_ name: inout FreeName) -> FreeName.Step? {
    let index = name.index
    // “Trưởng phòng Nghiệp vụ Y - Tổ phó thường trực”
    if key(index) == "-", BoardRoles.end(in: reading, at: index) != nil { return .end(index) }
    if key(index) == "-" || key(index) == "/" {
      guard index + 1 < limit, !reading.isMark(index + 1) else { return .end(index) }
      return .on(PartyWords.compounds.end(in: reading, at: index + 1, limit: limit) ?? index + 2)
    }
    // “Đội Phòng cháy, chữa cháy rừng”, “Trường Đào tạo, bồi dưỡng nghiệp vụ”
    if !name.isPlaced, let end = PartyWords.pairs.end(in: reading, at: index, limit: limit),
      reading.isCapital(index) || reading.verbs[index].map({ $0.kind == .noun }) ?? true
    {
      name.isClosed = true
      return .on(end)
    }
    if !name.isPlaced,
      key(index) == "," || PartyWords.fields.end(in: reading, at: index, limit: limit) != nil,
      let end = closingEnd(from: index)
    {
      return .end(end)
    }
    if key(index) == ",", let end = partEnd(behind: index) { return .on(end) }
    if key(index) == ",", !name.isPlaced, continuesName(behind: index) { return .on(index + 2) }
    return reading.isMark(index) ? .end(index) : nil
  }

  private func numberStep(_ name: inout FreeName) -> FreeName.Step? {
    let index = name.index
    guard reading.passage.tokens[index].kind == .number else { return nil }
    // “UBND các xã hưởng lợi | 05 ngày trước mỗi đợt”
    if PartyWords.times.end(in: reading, at: index + 1, limit: limit) != nil,
      index > name.start || name.isNamed
    {
      return .end(index)
    }
    // “Đội Cảnh sát giao thông số 1, số 2 và số 3”
    if key(index - 1) == Word.so, [",", Word.va].contains(key(index + 1)),
      key(index + 2) == Word.so, index + 3 < limit,
      reading.passage.tokens[index + 3].kind == .number
    {
      return .on(index + 3)
    }
    // “Sư đoàn 968 hỗ trợ …”: a number ends a name.
    name.place()
    return nil
  }

  // MARK: Fields and capitals

  private func fieldStep(_ name: inout FreeName) -> FreeName.Step? {
    let index = name.index
    let isCapital = reading.isCapital(index)
    if isCapital || index > name.start,
      let domain = lexicon.domains.longest(in: reading.keys, from: index, to: limit),
      // “Trung tâm Truyền thông tài nguyên và môi trường”
      isCapital
        ? domain.end - index > 2
        : domain.end - index > 3 && reading.keys[index..<domain.end].contains(Word.va)
    {
      name.isClosed = true
      return .on(domain.end)
    }
    if isCapital, index > name.start,
      let province = lexicon.provinces.longest(in: reading.keys, from: index, to: limit),
      province.end - index > 1, (index..<province.end).allSatisfy(reading.isCapital)
    {
      name.isClosed = true
      name.isPlaced = true
      return .on(province.end)
    }
    if isCapital, let end = PartyWords.compounds.end(in: reading, at: index, limit: limit) {
      name.isClosed = true
      return .on(end)
    }
    if !name.isPlaced, let end = PartyWords.nouns.end(in: reading, at: index, limit: limit) {
      return .on(end)
    }
    return nil
  }

  private func capitalStep(_ name: inout FreeName) -> FreeName.Step? {
    let index = name.index
    guard reading.isCapital(index) else { return nil }
    // “Hội Sinh viên Trường | Có trách nhiệm …”
    if index > name.start, opensModal(index) { return .end(index) }
    name.isClosed = true
    // “Đường bộ II”: a numeral ends a name as a number does.
    if index > name.start, NumberLabel.roman(reading.passage.tokens[index].text) != nil {
      name.isLevelled = true
    }
    // “Phòng Đào tạo đại học”: the rest of a word that begins with a capital.
    if let verb = reading.verbs[index],
      (index + 2...index + 3).contains(verb.end) || verb.kind == .noun, !reading.isMark(index + 1)
    {
      return .on(verb.end)
    }
    return .on(index + 1)
  }

  // MARK: Levels

  private func levelStep(_ name: inout FreeName) -> FreeName.Step? {
    let index = name.index
    if let level = PartyWords.levels.end(in: reading, at: index, limit: limit) {
      name.place()
      return .on(max(nameEnd(from: index), level))
    }
    if let rank = PartyWords.ranks.end(in: reading, at: index, limit: limit) {
      name.place()
      return .on(rank)
    }
    return nil
  }

  private func restStep(_ name: FreeName) -> FreeName.Step? {
    let index = name.index
    // “Hội đồng Xét công nhận sáng kiến cấp cơ sở năm 2017”
    if key(index) == Word.nam, index + 1 < limit, reading.passage.tokens[index + 1].kind == .number
    {
      return .on(index + 2)
    }
    let isSmall = !reading.isCapital(index) && reading.passage.tokens[index].kind != .number
    return name.isPlaced && isSmall ? .end(index) : nil
  }
}
