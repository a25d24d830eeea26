internal import VietnameseText

// Where the small words of a name end: fields, seats, papers behind it.
extension PartyParser {
  /// “Phòng Chính trị | tư tưởng”: small nouns behind the field of an office, up to its duty.
  func moreEnd(from start: Int) -> Int? {
    let end = wordEnd(from: start)
    guard end > start, PartyWords.times.end(in: reading, at: start) == nil,
      lexicon.classes.longest(in: reading.keys, from: start, to: limit) == nil,
      end >= limit || reading.isMark(end) || reading.verbs[end].map({ $0.kind != .noun }) ?? false
        || PartyWords.stops.contains(key(end))
    else { return nil }
    return end
  }

  /// “Có trách nhiệm”, “Khẩn trương”: a new sentence whose mark is missing.
  func opensModal(_ index: Int) -> Bool {
    guard let verb = reading.verbs[index], verb.kind == .opener, verb.end > index + 1,
      verb.end <= limit
    else { return false }
    return !reading.isCapital(index + 1)
  }

  /// A few small nouns up to the capital of a place: “cửa khẩu quốc tế Bờ Y”.
  func seatedEnd(from start: Int) -> Int? {
    let end = wordEnd(from: start, atMost: 4)
    guard end > start, end < limit, reading.isCapital(end), !reading.isMark(end),
      lexicon.classes.longest(in: reading.keys, from: start, to: limit) == nil,
      !party(startsAt: end), deeper.body(at: end) == nil
    else { return nil }
    return end
  }

  /// The rest of a word that begins with a capital: “Pháp | chế”.
  func wordEnd(from start: Int, atMost count: Int = 3) -> Int {
    var index = start
    while index < limit, index - start < count, !reading.isCapital(index),
      reading.passage.tokens[index].kind == .word,
      reading.verbs[index].map({ $0.kind == .noun }) ?? true,
      !PartyWords.stops.contains(key(index)),
      ![Word.cua, Word.va, Word.cac].contains(key(index)),
      PartyWords.levels.end(in: reading, at: index) == nil,
      PartyWords.ranks.end(in: reading, at: index) == nil,
      PartyWords.restrictions.end(in: reading, at: index) == nil,
      PartyWords.papers.end(in: reading, at: index) == nil,
      PartyWords.documents.end(in: reading, at: index) == nil
    { index += 1 }
    return index
  }

  /// “Ban Thường vụ”, “Ủy ban Kiểm tra”: organs of a body that is named behind them.
  func isOrgan(before index: Int) -> Bool {
    (max(0, index - 4)..<index).contains {
      Self.organs.end(in: reading, at: $0, limit: index) == index
    }
  }

  private static let organs = Phrases(
    "ban thường vụ", "thường trực", "ban chấp hành", "ủy ban kiểm tra", "văn phòng")

  /// A class behind the name of an office, right before its duty or a mark.
  func ownersEnd(behind index: Int) -> Int? {
    let end = classEnd(from: index + 1)
    guard end > index + 1,
      end >= limit || reading.isMark(end) || reading.verbs[end].map({ $0.kind != .noun }) ?? false
    else { return nil }
    return end
  }

  /// “Ban Chỉ đạo quốc gia | về IUU”, “Ban Chỉ đạo Trung ương | về phòng, chống thiên tai”: the matter
  /// of a board of the State; “về tình hình …” is what it is told of.
  func matterEnd(behind end: Int, from start: Int) -> Int? {
    guard end > start + 2, key(end) == Word.ve, end + 1 < limit,
      (start..<end).contains(where: {
        Self.boardsOfState.end(in: reading, at: $0, limit: end) != nil
      }),
      Self.ofState.contains(key(end - 1)),
      PartyWords.papers.end(in: reading, at: end + 1, limit: limit) == nil,
      PartyWords.documents.end(in: reading, at: end + 1, limit: limit) == nil,
      !Self.told.contains(key(end + 1))
    else { return nil }
    let first = end + 1
    let pair = PartyWords.pairs.end(in: reading, at: first, limit: limit)
    if pair == nil, reading.verbs[first].map({ $0.kind == .firm || $0.kind == .opener }) ?? false {
      return nil
    }
    var index = pair ?? first + 1
    while index < limit, index - first < 10, !reading.isMark(index),
      !PartyWords.stops.contains(key(index)), key(index) != Word.va,
      reading.verbs[index].map({ $0.kind == .noun || $0.kind == .open }) ?? true
    { index += 1 }
    return index
  }

  /// “Ban Quản lý Khu kinh tế Nghi Sơn | và các khu công nghiệp”: one board for both.
  func zonesEnd(behind end: Int, from start: Int) -> Int? {
    guard key(end) == Word.va, end + 1 < limit,
      Self.zoneBoards.end(in: reading, at: start, limit: end) != nil
    else { return nil }
    return Self.zones.end(in: reading, at: end + 1, limit: limit)
  }

  private static let zoneBoards = Phrases("ban quản lý khu kinh tế", "ban quản lý các khu kinh tế")
  private static let zones = Phrases(
    "các khu công nghiệp tỉnh", "các khu công nghiệp", "các khu chế xuất", "khu công nghiệp tỉnh")
  private static let boardsOfState = Phrases("ban chỉ đạo", "ủy ban", "hội đồng", "tổ công tác")
  /// Last words of “quốc gia”, “Trung ương”, “Chính phủ”.
  private static let ofState: Set<String> = Set(["gia", "ương", "phủ"].map(\.wordKey))
  private static let told: Set<String> = Set(
    ["việc", "tình", "kết", "những", "các", "nội", "tiến", "số", "công"].map(\.wordKey))

  /// “Giám đốc Bệnh viện | danh mục 17 mặt hàng”; “Phòng Tiếp nhận hồ sơ” is named by its work.
  func opensPaper(at index: Int, from start: Int) -> Bool {
    guard !reading.isCapital(index),
      let end = PartyWords.papers.end(in: reading, at: index, limit: limit),
      key(end) != "hóa".wordKey
    else { return false }
    return !(max(0, start - 2)..<index).contains { reading.verbs[$0]?.end == index }
  }

  /// “Văn phòng đại diện tại Thành phố Hồ Chí Minh | khảo sát …”: the seat belongs to the name where
  /// the duty follows it.
  func seatEnd(from index: Int) -> Int? {
    if key(index) == "tại".wordKey, reading.isCapital(index + 1),
      let province = lexicon.provinces.longest(in: reading.keys, from: index + 1, to: limit),
      province.end < limit, let verb = reading.verbs[province.end], verb.kind != .noun
    {
      // “Phân hiệu Đại học Y Hà Nội | tại Thanh Hóa | bố trí …”
      return province.end
    }
    guard key(index) == "tại".wordKey || key(index) == "ở".wordKey,
      let level = PartyWords.levels.end(in: reading, at: index + 1, limit: limit),
      reading.isCapital(level)
    else { return nil }
    let end = place(from: level, level: index + 1)
    guard end > level, end < limit, let verb = reading.verbs[end], verb.kind != .noun else {
      return nil
    }
    return end
  }

  /// “… kiểm nghiệm giống, sản phẩm cây trồng Quốc gia”: small words up to one that closes a name.
  func closingEnd(from start: Int) -> Int? {
    var index = start
    while index < limit, index - start < 11 {
      if reading.isCapital(index) {
        return index > start ? PartyWords.closings.end(in: reading, at: index, limit: limit) : nil
      }
      if reading.isMark(index), key(index) != "," { return nil }
      if PartyWords.stops.contains(key(index)) || [Word.cac, Word.cua, "cho"].contains(key(index)) {
        return nil
      }
      if let verb = reading.verbs[index], verb.kind == .firm || verb.kind == .opener { return nil }
      index += 1
    }
    return nil
  }
}
