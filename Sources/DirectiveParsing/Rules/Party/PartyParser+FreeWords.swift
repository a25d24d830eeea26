internal import VietnameseText

// Small words within a name of free words, and what ends one.
extension PartyParser {
  /// “và”, “các”, and the words by which a class is narrowed down.
  func jointStep(_ name: FreeName) -> FreeName.Step? {
    let index = name.index
    if let restriction = PartyWords.restrictions.end(in: reading, at: index, limit: limit) {
      return .end(restrictionEnd(from: restriction))
    }
    if key(index) == Word.duoc, key(index + 1) == "giao" || key(index + 1) == Word.phan {
      return .end(assignedEnd(from: index))
    }
    // “Thường trực Ban Chỉ huy PCTT và TKCN huyện”
    if key(index) == Word.va, index > 0, index + 1 < limit, isField(index - 1), isField(index + 1) {
      return .on(index + 2)
    }
    if key(index) == Word.va {
      // “Đội Bốc xếp 1 và Kho 3”: a number closes a name.
      let goesOn =
        index + 1 < limit && reading.isCapital(index + 1) && deeper.party(at: index + 1) == nil
        && (index == name.start || reading.passage.tokens[index - 1].kind != .number)
      return goesOn ? .on(index + 1) : .end(index)
    }
    guard key(index) == Word.cac,
      reading.isCapital(index + 1) || name.isClosed || index > name.start
        || PartyWords.levels.end(in: reading, at: index + 1, limit: limit) != nil
    else { return nil }
    guard lexicon.classes.longest(in: reading.keys, from: index + 1, to: limit) != nil else {
      return .on(index + 1)
    }
    // “Ban Chính trị các đơn vị | nắm tình hình”
    if !isObject, !name.isPlaced, let end = ownersEnd(behind: index) { return .end(end) }
    // “Trung tâm Y tế các huyện, thị xã”
    return .end(
      PartyWords.levels.end(in: reading, at: index + 1, limit: limit) == nil
        ? index : classEnd(from: index + 1, isOfBody: true))
  }

  /// Words with which the duty or its time begins.
  func endingStep(_ name: FreeName) -> FreeName.Step? {
    let index = name.index
    // “… chỉ tiến hành thanh tra khi có dấu hiệu”
    if key(index) == Word.chi, reading.verbs[index] == nil, index + 1 < limit,
      reading.verbs[index + 1] != nil
    {
      return .end(index)
    }
    // “gửi Hội đồng tự đánh giá”
    if isObject, index == name.start, key(index) == Word.tu, index + 1 < limit,
      let verb = reading.verbs[index + 1]
    {
      return .on(verb.end)
    }
    // “Ban Thường vụ Tỉnh đoàn | lãnh đạo thực hiện …”; “Ban lãnh đạo” is a name.
    if index > name.start, key(index) == Self.leading[0], key(index + 1) == Self.leading[1],
      index + 2 < limit, reading.verbs[index + 2] != nil || key(index + 2) == Self.work
    {
      return .end(index)
    }
    // “Trưởng Ban | phụ trách chung”
    if key(index) == Word.phu, key(index + 1) == Word.trach { return .end(index) }
    // “Cán bộ chuyên quản | ngày 25 hằng tháng gửi …”
    if key(index) == Word.ngay, index + 1 < limit,
      reading.passage.tokens[index + 1].kind == .number
    {
      return .end(index)
    }
    return nil
  }

  private static let work = "việc".wordKey

  /// Words that no name runs over, but for the matter of a board and whom a fund is for.
  func stopStep(_ name: inout FreeName) -> FreeName.Step? {
    let index = name.index
    guard PartyWords.stops.contains(key(index)) else { return nil }
    if key(index) == Word.ve, isBoard(from: name.start),
      PartyWords.papers.end(in: reading, at: index + 1, limit: limit) == nil
    {
      name.isClosed = false
      return .on(index + 1)
    }
    return key(index) == "cho" ? .on(index + 1) : .end(seatEnd(from: index) ?? index)
  }

  /// What is handed to the body, and what for.
  func objectStep(_ name: FreeName) -> FreeName.Step? {
    let index = name.index
    if index > name.start || isObject || PartyWords.outcomes.end(in: reading, at: index) != nil,
      opensPaper(at: index, from: name.start)
    {
      return .end(index)
    }
    // “trình Hội đồng thành viên | thông qua phương án”
    if isObject, index > name.start,
      PartyWords.purposes.end(in: reading, at: index, limit: limit) != nil
    {
      return .end(index)
    }
    return nil
  }

  /// A verb in small letters: the body's duty, or its field of work.
  func verbStep(_ name: FreeName) -> FreeName.Step? {
    let index = name.index
    guard let verb = reading.verbs[index] else { return nil }
    switch verb.kind {
    case .firm
    where index > name.start && !name.isPlaced && opensBody(at: verb.end + 1)
      && key(verb.end) == "," && PartyWords.fields.end(in: reading, at: index) == verb.end:
      // “Đội Điều tra tổng hợp, Đội Cảnh sát …”: without an object it is no duty.
      return .on(verb.end)
    case .firm, .opener: return .end(index)
    case .open: return openVerbStep(name, behind: verb.end)
    case .noun: return .on(verb.end)
    }
  }

  private func openVerbStep(_ name: FreeName, behind end: Int) -> FreeName.Step {
    let index = name.index
    if let end = boardEnd(from: index, start: name.start) { return .on(end) }
    // “Trạm Khuyến nông huyện | hỗ trợ tập huấn”
    if !name.isPlaced, takesLevel(index, end) { return .on(end) }
    // “gửi Trung tâm kiểm định chất lượng giáo dục”: no duty of theirs stands behind.
    if isObject, index == name.start, !name.isNamed, !isForce(before: index),
      PartyWords.purposes.end(in: reading, at: index, limit: limit) == nil
    {
      return .on(end)
    }
    if name.isLevelled || name.isClosed && !isNamedAhead(end) { return .end(index) }
    if PartyWords.acts.end(in: reading, at: index, limit: limit) != nil
      || index == name.start && !takesWork(before: index), !isNamedAhead(end)
    {
      return .end(index)
    }
    return .on(end)
  }

  static let leading = ["lãnh", "đạo"].map(\.wordKey)

  /// “Trung tâm Xúc tiến đầu tư tỉnh”: a field of work right before the body's level.
  ///
  /// “Trung tâm Y tế quản lý huyện Ba Tri” would be a duty.
  private func takesLevel(_ index: Int, _ end: Int) -> Bool {
    guard PartyWords.fields.end(in: reading, at: index, limit: limit) != nil else { return false }
    // “Phòng Giám sát quản lý rà soát …”: of two verbs in a row the first is the field.
    if end < limit, let next = reading.verbs[end], next.kind == .firm || next.kind == .opener {
      return true
    }
    // “Phòng Đảm bảo chất lượng giáo dục, Phòng …”: without an object it is no duty.
    // Behind a level it is one: “Ủy ban MTTQ tỉnh giám sát, phản biện”.
    if PartyWords.levels.end(in: reading, at: index - 1, limit: limit) != index,
      (key(end) == "," || key(end) == Word.va) && reading.isCapital(end + 1)
        || isObject && (end >= limit || reading.isMark(end))
        || key(end) == "(" && role(at: end) != nil
    {
      return true
    }
    guard let level = PartyWords.levels.end(in: reading, at: end, limit: limit)
    else { return false }
    return level >= limit || !reading.isCapital(level)
  }

  /// “Ban Chỉ đạo phát triển lâm nghiệp bền vững tỉnh”: boards are named by their matter, up to the
  /// level.
  private func boardEnd(from index: Int, start: Int) -> Int? {
    guard isBoard(from: start), index == start else { return nil }
    var place = index + 1
    while place < limit, place - index < 12, !reading.isMark(place), !reading.isCapital(place) {
      if let level = PartyWords.levels.end(in: reading, at: place, limit: limit) {
        return level >= limit || !reading.isCapital(level) ? place : nil
      }
      if let verb = reading.verbs[place], verb.kind == .firm || verb.kind == .opener { return nil }
      if PartyWords.stops.contains(key(place)) || key(place) == Word.cac { return nil }
      place += 1
    }
    return nil
  }

  /// A capital or a level stands within the next words of the name.
  private func isNamedAhead(_ start: Int) -> Bool {
    var index = start
    while index < limit, index - start < 4, !reading.isMark(index) {
      if reading.isCapital(index) {
        // “bảo trì cẩu RTG số 4”: capitals alone are a thing's.
        let word = reading.passage.tokens[index].text
        if word.count > 1, word.allSatisfy(\.isUppercase), lexicon.full(word) == nil {
          return false
        }
        return !party(startsAt: index)
          && lexicon.heads.longest(in: reading.keys, from: index, to: limit) == nil
      }
      if let verb = reading.verbs[index], verb.kind == .firm || verb.kind == .opener {
        return false
      }
      if PartyWords.stops.contains(key(index)) { return false }
      index += 1
    }
    return false
  }
}
