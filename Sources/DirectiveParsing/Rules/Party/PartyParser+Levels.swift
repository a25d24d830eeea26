internal import VietnameseText

// The place behind a level: “tỉnh | Bến Tre”, “Quận | 7”.
extension PartyParser {
  /// The name behind a level: “tỉnh Bến Tre”, “xã Bảo Yên”; “huyện, thị xã, thành phố”.
  func place(from start: Int, level: Int) -> Int {
    if let region = regionEnd(from: start), reading.isCapital(region - 1) { return region }
    if let province = lexicon.provinces.longest(in: reading.keys, from: start, to: limit),
      reading.isCapital(start)
    {
      return province.end
    }
    var end = start
    // “khu vực miền Nam”
    if Self.regions.contains(key(start)), reading.isCapital(start + 1) { end += 1 }
    if key(level) != Word.tinh {
      while end < limit, end - start < 4,
        reading.isCapital(end) || isNumber(end),
        !reading.isMark(end), !party(startsAt: end), !opensDuty(end)
      { end += 1 }
    }
    // “khu vực Tân Lập - Hòa Sơn”
    if end > start, key(level) == Self.area, key(level + 1) == Self.stretch, key(end) == "-",
      reading.isCapital(end + 1)
    {
      end += 1
      while end < limit, reading.isCapital(end), !reading.isMark(end) { end += 1 }
    }
    // A bare list of levels is one class: “UBND huyện, thị xã, thành phố”.
    while end == start || end > start, key(end) == ",",
      let next = PartyWords.levels.end(in: reading, at: end + 1, limit: limit),
      !reading.isCapital(end + 1)
    { end = next }
    return regionEnd(from: end) ?? end
  }

  /// “các tỉnh | vùng Đồng bằng sông Cửu Long”, “các tỉnh | Tây Nguyên, miền Trung”.
  func regionEnd(from start: Int) -> Int? {
    guard var end = PartyWords.ranks.end(in: reading, at: start, limit: limit) else { return nil }
    while [",", Word.va].contains(key(end)),
      let next = PartyWords.ranks.end(in: reading, at: end + 1, limit: limit),
      reading.isCapital(next - 1)
    { end = next }
    return end
  }

  private static let area = "khu".wordKey
  private static let stretch = "vực".wordKey
  private static let waters: Set<String> = Set(["sông", "hồ", "kênh", "suối"].map(\.wordKey))
  private static let regions: Set<String> = Set(["miền", "vùng"].map(\.wordKey))

  /// “Thanh tra thành phố Cung cấp danh sách”: a verb whose other words are small is no name.
  private func opensDuty(_ index: Int) -> Bool {
    guard let verb = reading.verbs[index], verb.kind == .firm || verb.kind == .opener,
      verb.end > index + 1
    else { return false }
    return !reading.isCapital(index + 1)
  }

  /// “Quận 7”, “xã 2”; in “Đảng bộ xã 6 tháng một lần” a time follows.
  private func isNumber(_ index: Int) -> Bool {
    reading.passage.tokens[index].kind == .number
      && PartyWords.times.end(in: reading, at: index + 1, limit: limit) == nil
  }

  /// Behind “trên địa bàn”, “trực thuộc”: the place or body that it names.
  func restrictionEnd(from start: Int) -> Int {
    if let level = PartyWords.levels.end(in: reading, at: start, limit: limit) {
      // “trực thuộc Tỉnh đoàn” is no level.
      let body = lexicon.bodies.longest(in: reading.keys, from: start, to: limit)
      if let body, body.end > level, reading.isCapital(start) { return body.end }
      return place(from: level, level: start)
    }
    if start < limit, reading.isCapital(start), let body = deeper.body(at: start) {
      return body.range.upperBound
    }
    // “trên lưu vực sông Ba”
    var end = start
    if start > 0, Self.waters.contains(key(start - 1)) {
      while end < limit, reading.isCapital(end), !reading.isMark(end) { end += 1 }
    }
    return end
  }
}
