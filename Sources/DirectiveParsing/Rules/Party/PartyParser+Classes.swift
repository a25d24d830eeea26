internal import VietnameseText

extension PartyParser {
  /// “các sở, ban, ngành tỉnh”, “các Ban Quản lý dự án chuyên ngành tỉnh”.
  func collective(from start: Int, noun: Int) -> ParsedParty? {
    if noun < limit,
      let found = lexicon.classes.longest(in: reading.keys, from: noun, to: limit),
      // “Các thành viên khác của | Ban Chỉ đạo”
      lexicon.titles.longest(in: reading.keys, from: noun, to: limit)
        .map({ $0.end <= found.end + 1 }) ?? true
    {
      // “các đoàn viên” are no đoàn.
      if let common = PartyWords.commonNouns.end(in: reading, at: noun, limit: limit),
        common > found.end
      {
        return nil
      }
      if Self.domainHeads[key(noun)] != nil, department(behind: noun) { return nil }
      let end = classEnd(from: noun)
      return made(start..<end, isKnown: true)
    }
    if let body = deeper.body(at: noun) {
      return made(start..<body.range.upperBound, isKnown: body.isKnown)
    }
    if var heads = deeper.titled(at: noun) {
      // “các Tổ trưởng Tổ công tác”, “các Ủy viên UBND tỉnh”
      heads.range = start..<heads.range.upperBound
      heads.name = expanded(heads.range)
      heads.isCollective = true
      if heads.isPerson { heads.organization = heads.name }
      return heads
    }
    return nil
  }

  /// “21 Cục Hải quan chưa báo cáo”, “hai Tập đoàn”, “03 xã”: so many of a class.
  func counted(at start: Int) -> ParsedParty? {
    guard start + 1 < limit else { return nil }
    let token = reading.passage.tokens[start]
    let isCount =
      token.kind == .number && token.text.count < 4 && token.text.allSatisfy(\.isNumber)
      || PartyWords.counts.end(in: reading, at: start, limit: limit) == start + 1
    let noun = start + 1
    guard isCount, !reading.isMark(noun), PartyWords.levels.end(in: reading, at: noun) == nil,
      let inner = lexicon.classes.longest(in: reading.keys, from: noun, to: limit) != nil
        ? collective(from: noun, noun: noun) : reading.isCapital(noun) ? deeper.body(at: noun) : nil
    else { return nil }
    var party = made(start..<inner.range.upperBound, isKnown: inner.isKnown)
    party.isCollective = true
    return party
  }

  /// “cơ quan, đơn vị”, “sở, ngành”: a class without its “các”.
  func bareClass(at start: Int) -> ParsedParty? {
    guard PartyWords.commonNouns.end(in: reading, at: start, limit: limit) == nil,
      let noun = lexicon.classes.longest(in: reading.keys, from: start, to: limit),
      noun.value != .person || isRowOfPeople(behind: noun.end)
        || PartyWords.staff.end(in: reading, at: start, limit: limit) == noun.end
        || opensDuty(of: noun.end, from: start) || isTitle(start)
    else { return nil }
    let end = classEnd(from: start)
    guard end > start else { return nil }
    if noun.value == .person, !isRowOfPeople(behind: noun.end) {
      // “Cán bộ chuyên quản thu gửi thông báo”: staff of one post.
      // “Cán bộ phụ trách thiết bị | kiểm kê …”
      let last = fieldInCharge(from: noun.end) ?? workEnd(from: end)
      // “Công chức Tư pháp - Hộ tịch, công chức Địa chính xã”
      let isNext =
        start > 0 && [",", Word.va].contains(key(start - 1)) && reading.isCapital(noun.end)
      guard reading.isCapital(start) || isNext,
        last > noun.end || isTitle(start)
          || opensDuty(of: last, from: start)
      else { return nil }
      return made(start..<last, isKnown: false)
    }
    return made(
      start..<end,
      isKnown: noun.value == .generic && end > noun.end || noun.value == .named
        || noun.value == .person)
  }

  /// A title that holds nothing but the class: “Sinh viên ngoại trú” behind the number of its article.
  private func isTitle(_ start: Int) -> Bool {
    start == 0 && reading.isCapital(0) && reading.count < 8 && classEnd(from: 0) == reading.count
  }

  /// “Thủ kho | kiểm kê vật tư”: where a sentence begins, with a firm verb at once.
  private func opensDuty(of end: Int, from start: Int) -> Bool {
    reading.isCapital(start) && (start == 0 || reading.isMark(start - 1)) && end < limit
      && (reading.verbs[min(classEnd(from: start), limit - 1)].map { $0.kind == .firm } ?? false)
  }

  /// “Cán bộ chuyên quản | thu | gửi thông báo”: of two verbs behind a post the first is its work.
  private func workEnd(from end: Int) -> Int {
    guard end < limit, let work = reading.verbs[end], work.kind == .open, work.end < limit,
      reading.verbs[work.end].map({ $0.kind == .firm || $0.kind == .opener }) ?? false
        || key(work.end) == Word.ngay
    else { return end }
    return work.end
  }

  /// People of several kinds in a row: “Cán bộ, công chức, viên chức”.
  private func isRowOfPeople(behind end: Int) -> Bool {
    key(end) == ","
      && lexicon.classes.longest(in: reading.keys, from: end + 1, to: limit)?.value == .person
  }

  private func made(_ range: Range<Int>, isKnown: Bool) -> ParsedParty {
    // “Đơn vị nào chậm nộp thì …” charges the Đơn vị chậm nộp.
    let which = range.first { key($0) == Word.nao } ?? range.upperBound
    let name =
      which < range.upperBound
      ? (expanded(range.lowerBound..<which) + " " + expanded(which + 1..<range.upperBound)).trimmed
      : expanded(range)
    var party = ParsedParty(range: range, name: name, organization: name, isCollective: true)
    party.isKnown = isKnown
    return party
  }

  private func department(behind noun: Int) -> Bool {
    Self.domainHeads[key(noun)].map { head in
      lexicon.domain(of: head, in: reading.keys, from: noun + 1, to: limit) != nil
        && reading.isCapital(noun + 1)
    } ?? false
  }

  /// Where a class ends that begins at `start`: nouns joined by commas and “và”, then what
  /// restricts them.
  ///
  /// Behind a body (`isOfBody`) levels are joined by levels only: “LĐLĐ các huyện, thành phố | , công
  /// đoàn ngành”.
  func classEnd(from start: Int, isOfBody: Bool = false) -> Int {
    let isLevel =
      isOfBody
      && PartyWords.levels.end(in: reading, at: start, limit: limit)
        == lexicon.classes.longest(in: reading.keys, from: start, to: limit)?.end
    var index = start
    var isGeneric = true
    var isBare = false
    while index < limit {
      guard let noun = lexicon.classes.longest(in: reading.keys, from: index, to: limit) else {
        break
      }
      isGeneric = noun.value == .generic || noun.value == .person
      index = restricted(from: noun.end)
      // “các khoa, phòng, trung tâm”: nothing of its own stands behind the noun.
      isBare = index == noun.end
      if let modal = modalEnd(from: index) { return modal }
      if isCell, index < limit, !reading.isMark(index), key(index) != Word.va {
        index = openEnd(from: index, isNamed: false)
      }
      guard index < limit else { break }
      // Another noun of the same class: “, ban, ngành”, “và địa phương”, “ban ngành”.
      if let next = lexicon.classes.longest(in: reading.keys, from: index, to: limit),
        isGeneric, next.value == .generic, !isVerb(at: index)
      {
        continue
      }
      guard [",", Word.va, "/", "-"].contains(key(index)), index + 1 < limit else { break }
      // “buôn Wiao A, thôn Giang Thịnh”: two units, each by its name.
      if reading.isCapital(index - 1), !isBare,
        let level = PartyWords.levels.end(in: reading, at: index + 1, limit: limit)
          ?? PartyWords.hamlets.end(in: reading, at: index + 1, limit: limit),
        reading.isCapital(level), !reading.isMark(level)
      {
        return index
      }
      guard let next = lexicon.classes.longest(in: reading.keys, from: index + 1, to: limit),
        next.value == .generic
          || key(index) == "," && next.value != .generic && isGeneric
            && (isBare || PartyWords.ranks.end(in: reading, at: index + 1, limit: limit) != nil)
          || key(index) == "," && isBare && next.value == .named
            && isBareNoun(at: index + 1, end: next.end),
        !isVerb(at: index + 1, noun: next.end),
        // “các sở, ban, ngành tỉnh, Chủ tịch UBND cấp huyện”
        lexicon.titles.longest(in: reading.keys, from: index + 1, to: limit)
          .map({ $0.end <= next.end }) ?? true
      else {
        return strangersEnd(behind: index) ?? index
      }
      // “cơ quan tài chính, cơ quan thuế”: each with its noun is a class of its own.
      if key(index) == ",", repeats(next.end, from: index + 1, noun: start), isBareRow(start) {
        return index
      }
      if isLevel, next.value == .named,
        PartyWords.levels.end(in: reading, at: index + 1, limit: limit) == nil
      {
        return index
      }
      index += 1
    }
    return index
  }

  /// “Các điều dưỡng trưởng, nữ hộ sinh trưởng | kiểm tra”: small words between the comma and a firm
  /// verb, or those left out, are one more of the class.
  private func strangersEnd(behind comma: Int) -> Int? {
    guard !isCell, !isObject, !isTooDeep, key(comma) == ",", deeper.party(at: comma + 1) == nil
    else { return nil }
    var index = comma + 1
    while index < limit, index - comma < 6, !reading.isMark(index), !reading.isCapital(index) {
      if let verb = reading.verbs[index] {
        let isDuty = verb.kind == .firm || verb.kind == .open && verb.end - index > 1
        return isDuty && index > comma + 1 ? index : nil
      }
      if PartyWords.stops.contains(key(index)) || reading.passage.tokens[index].kind != .word
        || PartyWords.times.end(in: reading, at: index, limit: limit) != nil
        || PartyWords.papers.end(in: reading, at: index, limit: limit) != nil
        || Self.spans.contains(key(index))
      {
        return nil
      }
      index += 1
    }
    // “Các khoa lâm sàng, cận lâm sàng | (trừ Khoa Dinh dưỡng)”
    let isExcepted =
      key(index) == "("
      && PartyWords.exceptions.end(in: reading, at: index + 1, limit: limit) != nil
    return isExcepted && index > comma + 1 ? index : nil
  }

  private static let spans: Set<String> = Set(
    ["đầu", "cuối", "các", "mỗi", "cả", "toàn"].map(\.wordKey))

  /// “Các cơ quan, đơn vị thực hiện lịch nghỉ trên phải …”: a clause that narrows the class down.
  private func modalEnd(from start: Int) -> Int? {
    guard start < limit, reading.verbs[start] != nil else { return nil }
    var index = start + 1
    while index < limit, index - start < 8, !reading.isMark(index) {
      if PartyWords.modals.end(in: reading, at: index, limit: limit) != nil { return index }
      index += 1
    }
    return nil
  }

  /// The noun of a row once more.
  private func repeats(_ end: Int, from index: Int, noun start: Int) -> Bool {
    guard let first = lexicon.classes.longest(in: reading.keys, from: start, to: limit),
      first.end - start > 1, end - index >= first.end - start
    else { return false }
    return reading.keys[index..<end].starts(with: reading.keys[start..<first.end])
  }

  /// No “các” stands before the class.
  private func isBareRow(_ start: Int) -> Bool {
    start == 0
      || !(max(0, start - 2)..<start).contains {
        PartyWords.quantifiers.end(in: reading, at: $0, limit: start) == start
      }
  }

  /// A small noun with a mark, “và” or the end behind it.
  private func isBareNoun(at index: Int, end: Int) -> Bool {
    !reading.isCapital(index)
      && (end >= limit || reading.isMark(end) || key(end) == Word.va || reading.verbs[end] != nil)
  }

  private func isVerb(at index: Int, noun end: Int) -> Bool {
    if let verb = reading.verbs[index], verb.kind != .noun, verb.end > end { return true }
    return reading.isCapital(index)
      && (deeper.body(at: index).map { $0.range.upperBound > end } ?? false)
  }
}
