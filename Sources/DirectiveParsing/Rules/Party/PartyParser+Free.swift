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
    // “Trạm Y tế xã phun …”, “Công ty Cấp nước Ninh Thuận kéo …”: small letters behind the level
    // or the province are what it does.
    var isPlaced = false
    while index < limit {
      if isNumbered(before: index, from: start), !isCell { return index }
      if isCell {
        if [",", ";"].contains(key(index)), splitsCell(at: index) { return index }
        if key(index) == "(" { return index }
        if key(index) == Word.va, opensBody(at: index + 1) { return index }
        index += 1
        continue
      }
      // “Trưởng phòng Nghiệp vụ Y - Tổ phó thường trực”
      if key(index) == "-", BoardRoles.end(in: reading, at: index) != nil { return index }
      if key(index) == "-" || key(index) == "/" {
        guard index + 1 < limit, !reading.isMark(index + 1) else { return index }
        index = PartyWords.compounds.end(in: reading, at: index + 1, limit: limit) ?? index + 2
        continue
      }
      // “Đội Phòng cháy, chữa cháy rừng”, “Trường Đào tạo, bồi dưỡng nghiệp vụ”
      if !isPlaced, let end = PartyWords.pairs.end(in: reading, at: index, limit: limit),
        reading.isCapital(index) || reading.verbs[index].map({ $0.kind == .noun }) ?? true
      {
        isClosed = true
        index = end
        continue
      }
      if !isPlaced,
        key(index) == "," || PartyWords.fields.end(in: reading, at: index, limit: limit) != nil,
        let end = closingEnd(from: index)
      {
        return end
      }
      if key(index) == ",", let end = partEnd(behind: index) {
        index = end
        continue
      }
      if key(index) == ",", !isPlaced, continuesName(behind: index) {
        index += 2
        continue
      }
      if reading.isMark(index) { return index }
      if reading.passage.tokens[index].kind == .number {
        // “UBND các xã hưởng lợi | 05 ngày trước mỗi đợt”
        if PartyWords.times.end(in: reading, at: index + 1, limit: limit) != nil,
          index > start || isNamed
        {
          return index
        }
        // “Đội Cảnh sát giao thông số 1, số 2 và số 3”
        if key(index - 1) == Word.so, [",", Word.va].contains(key(index + 1)),
          key(index + 2) == Word.so, index + 3 < limit,
          reading.passage.tokens[index + 3].kind == .number
        {
          index += 3
          continue
        }
        isClosed = true
        // “Sư đoàn 968 hỗ trợ …”: a number ends a name.
        isLevelled = true
        isPlaced = true
      }
      if reading.isCapital(index),
        let domain = lexicon.domains.longest(in: reading.keys, from: index, to: limit),
        domain.end - index > 2
      {
        isClosed = true
        index = domain.end
        continue
      }
      // “Trung tâm Truyền thông tài nguyên và môi trường”
      if index > start, !reading.isCapital(index),
        let domain = lexicon.domains.longest(in: reading.keys, from: index, to: limit),
        domain.end - index > 3, reading.keys[index..<domain.end].contains(Word.va)
      {
        isClosed = true
        index = domain.end
        continue
      }
      if reading.isCapital(index), index > start,
        let province = lexicon.provinces.longest(in: reading.keys, from: index, to: limit),
        province.end - index > 1, (index..<province.end).allSatisfy(reading.isCapital)
      {
        isClosed = true
        isPlaced = true
        index = province.end
        continue
      }
      if reading.isCapital(index),
        let end = PartyWords.compounds.end(in: reading, at: index, limit: limit)
      {
        isClosed = true
        index = end
        continue
      }
      if !isPlaced,
        let end = PartyWords.nouns.end(in: reading, at: index, limit: limit)
      {
        index = end
        continue
      }
      // “Hội Sinh viên Trường | Có trách nhiệm …”
      if index > start, reading.isCapital(index), opensModal(index) { return index }
      if reading.isCapital(index) {
        isClosed = true
        // “Đường bộ II”: a numeral ends a name as a number does.
        if index > start, NumberLabel.roman(reading.passage.tokens[index].text) != nil {
          isLevelled = true
        }
        // “Phòng Đào tạo đại học”: the rest of a word that begins with a capital.
        if let verb = reading.verbs[index],
          (index + 2...index + 3).contains(verb.end) || verb.kind == .noun,
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
      // “Thường trực Ban Chỉ huy PCTT và TKCN huyện”
      if key(index) == Word.va, index > 0, index + 1 < limit, isField(index - 1), isField(index + 1)
      {
        index += 2
        continue
      }
      if key(index) == Word.va {
        // “Đội Bốc xếp 1 và Kho 3”: a number closes a name.
        guard index + 1 < limit, reading.isCapital(index + 1), deeper.party(at: index + 1) == nil,
          index == start || reading.passage.tokens[index - 1].kind != .number
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
          // “Ban Chính trị các đơn vị | nắm tình hình”
          if !isObject, !isPlaced, let end = ownersEnd(behind: index) { return end }
          // “Trung tâm Y tế các huyện, thị xã”
          return PartyWords.levels.end(in: reading, at: index + 1, limit: limit) == nil
            ? index : classEnd(from: index + 1, isOfBody: true)
        }
        index += 1
        continue
      }
      // “… chỉ tiến hành thanh tra khi có dấu hiệu”
      if key(index) == Word.chi, reading.verbs[index] == nil, index + 1 < limit,
        reading.verbs[index + 1] != nil
      {
        return index
      }
      // “gửi Hội đồng tự đánh giá”
      if isObject, index == start, key(index) == "tự".wordKey, index + 1 < limit,
        let verb = reading.verbs[index + 1]
      {
        index = verb.end
        continue
      }
      // “Ban Thường vụ Tỉnh đoàn | lãnh đạo thực hiện …”; “Ban lãnh đạo” is a name.
      if index > start, key(index) == Self.leading[0], key(index + 1) == Self.leading[1],
        index + 2 < limit, reading.verbs[index + 2] != nil || key(index + 2) == "việc".wordKey
      {
        return index
      }
      // “Trưởng Ban | phụ trách chung”
      if key(index) == Word.phu, key(index + 1) == Word.trach { return index }
      // “Cán bộ chuyên quản | ngày 25 hằng tháng gửi …”
      if key(index) == Word.ngay, index + 1 < limit,
        reading.passage.tokens[index + 1].kind == .number
      {
        return index
      }
      if PartyWords.stops.contains(key(index)) {
        if key(index) == Word.ve, isBoard(from: start),
          PartyWords.papers.end(in: reading, at: index + 1, limit: limit) == nil
        {
          index += 1
          isClosed = false
          continue
        }
        if key(index) == "cho" {
          index += 1
          continue
        }
        return seatEnd(from: index) ?? index
      }
      if let level = PartyWords.levels.end(in: reading, at: index, limit: limit) {
        isClosed = true
        isLevelled = true
        isPlaced = true
        index = nameEnd(from: index)
        if index < level { index = level }
        continue
      }
      if let rank = PartyWords.ranks.end(in: reading, at: index, limit: limit) {
        isClosed = true
        isLevelled = true
        isPlaced = true
        index = rank
        continue
      }
      if index > start || isObject || PartyWords.outcomes.end(in: reading, at: index) != nil,
        opensPaper(at: index, from: start)
      {
        return index
      }
      // “trình Hội đồng thành viên | thông qua phương án”
      if isObject, index > start,
        PartyWords.purposes.end(in: reading, at: index, limit: limit) != nil
      {
        return index
      }
      if let verb = reading.verbs[index] {
        switch verb.kind {
        case .firm
        where index > start && !isPlaced && opensBody(at: verb.end + 1)
          && key(verb.end) == "," && PartyWords.fields.end(in: reading, at: index) == verb.end:
          // “Đội Điều tra tổng hợp, Đội Cảnh sát …”: without an object it is no duty.
          index = verb.end
          continue
        case .firm, .opener:
          return index
        case .open:
          if let end = boardEnd(from: index, start: start) {
            index = end
            continue
          }
          // “Trạm Khuyến nông huyện | hỗ trợ tập huấn”
          if !isPlaced, takesLevel(index, verb.end) {
            index = verb.end
            continue
          }
          // “gửi Trung tâm kiểm định chất lượng giáo dục”: no duty of theirs stands behind.
          if isObject, index == start, !isNamed, !isForce(before: index),
            PartyWords.purposes.end(in: reading, at: index, limit: limit) == nil
          {
            index = verb.end
            continue
          }
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
      // “Hội đồng Xét công nhận sáng kiến cấp cơ sở năm 2017”
      if key(index) == Word.nam, index + 1 < limit,
        reading.passage.tokens[index + 1].kind == .number
      {
        index += 2
        continue
      }
      if isPlaced, !reading.isCapital(index), reading.passage.tokens[index].kind != .number {
        return index
      }
      index += 1
    }
    return index
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
