internal import VietnameseText

// All that stands behind a class and belongs to it: levels, ranks, “liên quan”, limits (GUIDE G5).
extension PartyParser {
  /// Behind them nothing more tells what they are.
  private static let whole = Phrases(
    "trực thuộc", "có liên quan", "liên quan", "chức năng", "chuyên môn", "nêu trên", "nói trên")

  /// What narrows a class down: a level, “có liên quan”, an adjective of free words.
  func restricted(from start: Int) -> Int {
    var index = start
    var isWhole = false
    while index < limit {
      let before = index
      if key(index) == Word.nao {
        return whicheverEnd(from: index) ?? index + 1
      }
      if let region = regionEnd(from: index), reading.isCapital(region - 1) {
        index = region
      } else if let level = PartyWords.levels.end(in: reading, at: index, limit: limit),
        lexicon.classes.longest(in: reading.keys, from: index, to: limit) == nil || index == start
          || !reading.isMark(index - 1)
      {
        index = level
        if let province = lexicon.provinces.longest(in: reading.keys, from: index, to: limit) {
          index = province.end
        } else {
          while index < limit, reading.isCapital(index), !reading.isMark(index),
            deeper.body(at: index) == nil
          {
            index += 1
          }
        }
      } else if let rank = PartyWords.ranks.end(in: reading, at: index, limit: limit) {
        index = rank
      } else if PartyWords.pointed.end(in: reading, at: index, limit: limit) != nil,
        let end = placeEnd(from: index)
      {
        index = end
      } else if let restriction = PartyWords.restrictions.end(in: reading, at: index, limit: limit)
      {
        isWhole = Self.whole.end(in: reading, at: index, limit: limit) == restriction
        index = restrictionEnd(from: restriction)
      } else if let end = limitEnd(from: index, isWhole: isWhole) {
        index = end
      } else if let kind = PartyWords.kinds.end(in: reading, at: index, limit: limit) {
        index = kind
      } else if key(index) == "chưa".wordKey, let end = lackEnd(from: index) {
        index = end
      } else if key(index) == Word.da, let end = doneEnd(from: index) {
        index = end
      } else if key(index) == Word.thuoc, index + 1 < limit {
        index = ownerEnd(from: index + 1)
      } else if key(index) == Word.cua, index + 1 < limit, let body = deeper.party(at: index + 1) {
        index = body.range.upperBound
      } else if key(index) == "(", let close = reading.keys[index..<limit].firstIndex(of: ")"),
        close - index < 5, reading.isCapital(index + 1)
      {
        index = close + 1
      } else if index < limit, !reading.isMark(index), key(index) != Word.va {
        let end = openEnd(from: index, isNamed: true)
        if end > index { index = end }
      }
      if index == before { break }
    }
    return index
  }

  /// “nào chưa phân bổ hết phải …”: what tells which ones, up to “thì” or the modal.
  func whicheverEnd(from start: Int) -> Int? {
    var index = start + 1
    while index < limit, index - start < 16, !reading.isMark(index) {
      if key(index) == Word.thi
        || PartyWords.modals.end(in: reading, at: index, limit: limit) != nil
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// “chưa gửi báo cáo khẩn trương hoàn thành”: up to the word that opens the duty.
  private func lackEnd(from start: Int) -> Int? {
    var index = start + 2
    while index < limit, index - start < 9, !reading.isMark(index) {
      if let verb = reading.verbs[index], verb.kind == .opener { return index }
      index += 1
    }
    // “chưa báo cáo (danh sách kèm theo) | gửi báo cáo”
    if key(index) == "(", index - start < 9,
      let close = (index + 1..<min(index + 12, limit)).first(where: { key($0) == ")" }),
      close + 1 < limit, let verb = reading.verbs[close + 1], verb.kind == .firm
    {
      return close + 1
    }
    return doneEnd(from: start)
  }

  /// “đã gửi báo cáo rà soát lại số liệu”: what was done, up to the firm verb of the duty.
  private func doneEnd(from start: Int) -> Int? {
    guard start + 1 < limit, let first = reading.verbs[start + 1] else { return nil }
    var index = first.end
    if index < limit, let object = reading.verbs[index] { index = object.end }
    let near = index
    while index < limit, index - near < 4, !reading.isMark(index), key(index) != Word.va {
      if let verb = reading.verbs[index],
        verb.kind == .firm || verb.kind == .opener || opensRow(verb)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// “tổ chức kiểm điểm”: of two verbs in a row the first opens the duty.
  private func opensRow(_ verb: VerbLexicon.Match) -> Bool {
    verb.kind == .open && verb.end < limit
      && reading.verbs[verb.end].map { $0.kind != .noun } ?? false
  }

  private func ownerEnd(from start: Int) -> Int {
    if let level = PartyWords.levels.end(in: reading, at: start, limit: limit) { return level }
    if let body = deeper.body(at: start) { return body.range.upperBound }
    return start
  }

  /// What stands behind them is handed in: “gửi báo cáo”.
  private static let handing: Set<String> = Set(["gửi", "nộp", "trình", "lập"].map(\.wordKey))

  /// “được giao chủ trì tại Phụ lục có trách nhiệm”: up to the modal that opens the duty.
  func assignedEnd(from start: Int) -> Int {
    var index = key(start + 1) == Word.phan ? start + 3 : start + 2
    while index < limit, index - start < 14, !reading.isMark(index) {
      if let verb = reading.verbs[index], verb.kind == .opener { return index }
      index += 1
    }
    index = key(start + 1) == Word.phan ? start + 3 : start + 2
    if index < limit, let verb = reading.verbs[index] { index = verb.end }
    // “được giao chủ trì soạn thảo gửi báo cáo”: the last verb of a row opens the duty.
    while index < limit, let verb = reading.verbs[index], verb.kind == .firm, verb.end < limit,
      !Self.handing.contains(key(index)), let next = reading.verbs[verb.end], next.kind != .noun
    { index = verb.end }
    if reading.has(Reading.keys(of: "nhiệm vụ"), at: index) { index += 2 }
    return placeEnd(from: index) ?? index
  }

  /// “… tại Mục II”, “… tại Điều 1, Điều 2 Quyết định này”: a place of the document.
  func placeEnd(from start: Int) -> Int? {
    guard let at = PartyWords.pointers.end(in: reading, at: start, limit: limit) else { return nil }
    var index = at
    while let part = PartyWords.parts.end(in: reading, at: index, limit: limit) {
      index = part
      if index < limit, !reading.isMark(index),
        reading.passage.tokens[index].kind == .number
          || reading.passage.tokens[index].text.count < 5 && reading.isCapital(index)
          || reading.passage.tokens[index].text.count == 1
      {
        index += 1
      }
      if [Word.va, ","].contains(key(index)),
        PartyWords.parts.end(in: reading, at: index + 1, limit: limit) != nil
      {
        index += 1
      }
    }
    guard index > at || PartyWords.selves.end(in: reading, at: at, limit: limit) != nil else {
      return nil
    }
    return PartyWords.selves.end(in: reading, at: index, limit: limit) ?? index
  }
}
