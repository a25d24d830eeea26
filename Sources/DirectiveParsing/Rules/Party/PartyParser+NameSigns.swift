internal import VietnameseText

// What shows that a name of free words goes on or ends.
extension PartyParser {
  /// “Khu Quản lý đường bộ II thông tuyến …”: small letters behind a number are no name.
  func isNumbered(before index: Int, from start: Int) -> Bool {
    guard index > start, !reading.isCapital(index), !reading.isMark(index) else { return false }
    let before = reading.passage.tokens[index - 1]
    guard before.kind == .number || NumberLabel.roman(before.text) != nil else { return false }
    return PartyWords.levels.end(in: reading, at: index) == nil
      && PartyWords.ranks.end(in: reading, at: index) == nil
      && PartyWords.restrictions.end(in: reading, at: index) == nil
      && key(index) != Word.cac && key(index) != Word.va
  }

  /// Bodies that are named by their work: “Đoàn kiểm tra”, “Phòng quản lý đô thị”; others are not:
  /// “Thư viện thống kê …”.
  func takesWork(before index: Int) -> Bool {
    guard index > 0, !isForce(before: index) else { return false }
    return PartyWords.workers.contains(key(index - 1))
  }

  /// “phối hợp với Công an, Hải quan | kiểm soát …”: a force is named without its work.
  func isForce(before index: Int) -> Bool {
    (max(0, index - 3)..<index).contains {
      PartyWords.forces.end(in: reading, at: $0, limit: index) == index
    }
  }

  /// “Phòng Công chức, viên chức là đầu mối”: words in small letters between a comma and the verb,
  /// no body of their own, are the rest of the name.
  func partEnd(behind comma: Int) -> Int? {
    guard comma + 1 < limit, !reading.isCapital(comma + 1), deeper.party(at: comma + 1) == nil,
      reading.verbs[comma + 1] == nil
    else { return nil }
    var index = comma + 1
    while index < limit, index - comma < 5, !reading.isMark(index) {
      if PartyWords.leads.end(in: reading, at: index, limit: limit) != nil {
        return index > comma + 1 ? index : nil
      }
      if reading.isCapital(index) || PartyWords.stops.contains(key(index)) { return nil }
      index += 1
    }
    return nil
  }

  /// “Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ”: the comma belongs to the name.
  func continuesName(behind comma: Int) -> Bool {
    guard comma + 1 < limit, reading.isCapital(comma + 1), !reading.isMark(comma + 1),
      deeper.party(at: comma + 1) == nil
    else { return false }
    var index = comma + 1
    while index < limit, index - comma < 8, !reading.isMark(index) {
      if key(index) == Word.va { return reading.isCapital(index + 1) }
      index += 1
    }
    return false
  }

  /// A body written with a capital: “Báo Sóc Trăng và Đài Phát thanh và Truyền hình tỉnh”.
  func opensBody(at index: Int) -> Bool {
    reading.isCapital(index)
      && (party(startsAt: index)
        || lexicon.heads.longest(in: reading.keys, from: index, to: limit) != nil)
      && deeper.party(at: index)?.isKnown == true
  }

  func splitsCell(at index: Int) -> Bool {
    key(index) == ";" || !joinsLevels(index) && deeper.party(at: index + 1) != nil
  }

  /// “Trạm Y tế các xã, thị trấn”: levels of one row in small letters.
  private func joinsLevels(_ comma: Int) -> Bool {
    guard !reading.isCapital(comma + 1),
      PartyWords.levels.end(in: reading, at: comma + 1, limit: limit) != nil,
      let cac = (max(0, comma - 6)..<comma).last(where: { key($0) == Word.cac }), cac > 0,
      !reading.isMark(cac - 1),
      let level = PartyWords.levels.end(in: reading, at: cac + 1, limit: limit)
    else { return false }
    return level == comma || (level..<comma).contains { key($0) == "," }
  }

  private static let boards = Phrases("chỉ đạo", "chỉ huy", "công tác", "hội đồng")

  /// Boards are named by their matter: “Ban Chỉ đạo liên ngành về an toàn thực phẩm”.
  func isBoard(from start: Int) -> Bool {
    guard start > 0 else { return false }
    return key(start - 1) == "ban"
      || start > 1 && Self.boards.end(in: reading, at: start - 2) == start
      || start > 1 && key(start - 2) == "ban"
  }
}
