internal import VietnameseText

extension PartyParser {
  /// Where a name of free words ends: before a verb, a mark or a word that no name runs over.
  ///
  /// A verb written with a capital belongs to the name (Ban Chỉ đạo); so does one that other
  /// words of a name follow (Ban Quản lý dự án đầu tư xây dựng các công trình).
  func openEnd(from start: Int, isNamed: Bool) -> Int {
    var index = start
    var isClosed = isNamed
    // Behind a level no word of the name follows: “Công an tỉnh chỉ đạo Công an huyện”.
    var isLevelled = isNamed
    while index < limit {
      if isNumbered(before: index, from: start), !isCell { return index }
      if isCell {
        if [",", ";"].contains(key(index)), splitsCell(at: index) { return index }
        if key(index) == "(" { return index }
        if key(index) == Word.va, opensBody(at: index + 1) { return index }
        index += 1
        continue
      }
      if key(index) == "-" || key(index) == "/" {
        guard index + 1 < limit, !reading.isMark(index + 1) else { return index }
        index += 2
        continue
      }
      if key(index) == ",", let end = partEnd(behind: index) {
        index = end
        continue
      }
      if key(index) == ",", continuesName(behind: index) {
        index += 2
        continue
      }
      if reading.isMark(index) { return index }
      if reading.passage.tokens[index].kind == .number {
        isClosed = true
        // “Sư đoàn 968 hỗ trợ …”: a number ends a name.
        isLevelled = true
      }
      if reading.isCapital(index),
        let domain = lexicon.domains.longest(in: reading.keys, from: index, to: limit),
        domain.end - index > 2
      {
        isClosed = true
        index = domain.end
        continue
      }
      if reading.isCapital(index) {
        isClosed = true
        // “Đường bộ II”: a numeral ends a name as a number does.
        if index > start, NumberLabel.roman(reading.passage.tokens[index].text) != nil {
          isLevelled = true
        }
        // “Phòng Đào tạo đại học”: the rest of a word that begins with a capital.
        if let verb = reading.verbs[index], verb.kind != .noun, verb.end == index + 2,
          !reading.isMark(index + 1)
        {
          index = verb.end
        } else {
          index += 1
        }
        continue
      }
      if let restriction = PartyWords.restrictions.end(in: reading, at: index, limit: limit) {
        return restrictionEnd(from: restriction)
      }
      if key(index) == Word.duoc, key(index + 1) == "giao" || key(index + 1) == Word.phan {
        return assignedEnd(from: index)
      }
      if key(index) == Word.va {
        guard index + 1 < limit, reading.isCapital(index + 1), deeper.party(at: index + 1) == nil
        else {
          return index
        }
        index += 1
        continue
      }
      if key(index) == Word.cac,
        reading.isCapital(index + 1) || isClosed || index > start
          || PartyWords.levels.end(in: reading, at: index + 1, limit: limit) != nil
      {
        if lexicon.classes.longest(in: reading.keys, from: index + 1, to: limit) != nil {
          // “Trung tâm Y tế các huyện, thị xã”
          return PartyWords.levels.end(in: reading, at: index + 1, limit: limit) == nil
            ? index : classEnd(from: index + 1)
        }
        index += 1
        continue
      }
      if PartyWords.stops.contains(key(index)) {
        if key(index) == Word.ve, isBoard(from: start) {
          index += 1
          isClosed = false
          continue
        }
        if key(index) == "cho" {
          index += 1
          continue
        }
        return index
      }
      if let level = PartyWords.levels.end(in: reading, at: index, limit: limit) {
        isClosed = true
        isLevelled = true
        index = nameEnd(from: index)
        if index < level { index = level }
        continue
      }
      if let rank = PartyWords.ranks.end(in: reading, at: index, limit: limit) {
        isClosed = true
        isLevelled = true
        index = rank
        continue
      }
      if let verb = reading.verbs[index] {
        switch verb.kind {
        case .firm, .opener:
          return index
        case .open:
          if isLevelled || isClosed && !isNamedAhead(verb.end) { return index }
          if PartyWords.acts.end(in: reading, at: index, limit: limit) != nil
            || index == start && !takesWork(before: index), !isNamedAhead(verb.end)
          {
            return index
          }
          index = verb.end
          continue
        case .noun:
          index = verb.end
          continue
        }
      }
      index += 1
    }
    return index
  }

  /// A capital or a level stands within the next words of the name.
  private func isNamedAhead(_ start: Int) -> Bool {
    var index = start
    while index < limit, index - start < 4, !reading.isMark(index) {
      if reading.isCapital(index) {
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

  /// “Khu Quản lý đường bộ II thông tuyến …”: small letters behind a number are no name.
  private func isNumbered(before index: Int, from start: Int) -> Bool {
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
  private func takesWork(before index: Int) -> Bool {
    guard index > 0 else { return false }
    return PartyWords.workers.contains(key(index - 1))
  }

  /// “Phòng Công chức, viên chức là đầu mối”: words in small letters between a comma and the verb,
  /// no body of their own, are the rest of the name.
  private func partEnd(behind comma: Int) -> Int? {
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
  private func continuesName(behind comma: Int) -> Bool {
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
  private func opensBody(at index: Int) -> Bool {
    reading.isCapital(index)
      && (party(startsAt: index)
        || lexicon.heads.longest(in: reading.keys, from: index, to: limit) != nil)
      && deeper.party(at: index)?.isKnown == true
  }

  private func splitsCell(at index: Int) -> Bool {
    key(index) == ";" || deeper.party(at: index + 1) != nil
  }

  /// Boards are named by their matter: “Ban Chỉ đạo liên ngành về an toàn thực phẩm”.
  private func isBoard(from start: Int) -> Bool {
    let first = max(0, start - 2)
    return (first..<start).contains {
      ["đạo", "huy", "tác", "đồng", "ban"].map(\.folded).contains(key($0))
    }
  }

  /// “được giao chủ trì tại Phụ lục có trách nhiệm”: up to the modal that opens the duty.
  private func assignedEnd(from start: Int) -> Int {
    var index = key(start + 1) == Word.phan ? start + 3 : start + 2
    while index < limit, index - start < 14, !reading.isMark(index) {
      if let verb = reading.verbs[index], verb.kind == .opener { return index }
      index += 1
    }
    index = key(start + 1) == Word.phan ? start + 3 : start + 2
    if index < limit, let verb = reading.verbs[index] { return verb.end }
    if reading.has(Reading.keys(of: "nhiệm vụ"), at: index) { return index + 2 }
    return index
  }
}
