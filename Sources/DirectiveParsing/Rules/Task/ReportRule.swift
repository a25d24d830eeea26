internal import VietnameseText

/// Who gets the product: “báo cáo X”, “trình X”, “tham mưu (cho) X”, “gửi … về X”, “(qua Y)”.
///
/// Those merely consulted are coordinators; “trình tự”, “báo cáo số …” name nobody.
enum ReportRule {
  static let id: RuleID = "task.report"

  private static let verbs = Phrases(
    "báo cáo", "trình", "tham mưu", "tham mưu cho", "tham mưu giúp", "gửi", "gửi cho", "đề xuất",
    "đề xuất với", "phản ánh", "tổng hợp báo cáo", "gửi báo cáo",
    "báo cáo với", "báo cáo lên", "báo cáo về", "trình lên", "nộp", "nộp về", "gửi về", "gửi đến",
    "phản ánh về", "phản ánh đến", "đề xuất lên", "thông báo cho", "chuyển", "cung cấp cho",
    "thông báo", "cung cấp",
    "tham mưu, đề xuất", "tham mưu, trình", "báo cáo, đề xuất", "đề xuất, báo cáo",
    "tham mưu đề xuất",
    "tham mưu trình", "báo cáo kịp thời", "xem xét, trình", "gửi kèm", "báo cáo ngay", "đồng gửi",
    "báo cáo nhanh", "lập danh sách", "đăng ký", "gửi văn bản", "báo cáo, tham mưu",
    "báo cáo, trình", "điện báo", "điện báo về", "thông tin", "thông tin cho", "trả kết quả",
    "trả kết quả cho", "thông tin về", "báo", "phản ánh nhanh", "báo cáo giải trình", "nộp đơn",
    "nhập và gửi", "phản hồi", "phản hồi về", "kiến nghị", "giải trình", "giải trình với",
    "tham mưu, giúp")
  private static let directions = Phrases("về", "đến", "cho", "tới", "lên", "gửi", "sang", "với")
  private static let bodiesOnly = Phrases(
    "báo", "thông tin", "trả kết quả", "nộp đơn", "chuyển", "nộp", "thông báo", "thông báo cho",
    "cung cấp", "cung cấp cho", "lập danh sách",
    "đăng ký")
  private static let via = Phrases("qua", "thông qua")
  private static let authorities = Phrases(
    "cấp có thẩm quyền", "cấp thẩm quyền", "cơ quan có thẩm quyền", "các cấp có thẩm quyền",
    "cấp trên", "cơ quan thẩm quyền")

  /// Heads of the very body that writes: “trình Hiệu trưởng phê duyệt”.
  private static let bareTitles = Phrases(
    "hiệu trưởng", "giám đốc", "tổng giám đốc", "trưởng ban", "cục trưởng", "chi cục trưởng",
    "viện trưởng", "bộ trưởng", "thủ trưởng", "tổng cục trưởng", "ban giám đốc", "ban giám hiệu",
    "bí thư", "chủ nhiệm", "viện trưởng", "thủ tướng", "trưởng đoàn", "tổ trưởng", "lãnh đạo bộ",
    "chủ tịch hội đồng", "chủ tịch", "phó trưởng ban thường trực", "trưởng ban chỉ đạo")

  static func receivers(in clause: Clause, from start: Int) -> [String] {
    var names: [String] = []
    var index = start
    while index < clause.range.upperBound {
      if clause.key(index) == "(" {
        if let end = via.end(in: clause.reading, at: index + 1),
          let found = receivers(at: end, in: clause)
        {
          add(found.names, to: &names)
          index = found.end
          continue
        }
      }
      // “công trình Trường Mẫu giáo …”
      if let noun = clause.reading.verbs[index], noun.kind == .noun {
        index = noun.end
        continue
      }
      guard !clause.reading.isInner[index],
        let end = verbs.end(in: clause.reading, at: index, limit: clause.range.upperBound)
      else {
        index += 1
        continue
      }
      index = end
      let isWeak = bodiesOnly.end(in: clause.reading, at: end - 1) != nil || false
      if let found = isWeak ? nil : receivers(at: end, in: clause) {
        add(found.names, to: &names)
        index = found.end
        // “báo cáo UBND xã qua Phòng Kinh tế”
        if let end = via.end(in: clause.reading, at: index, limit: clause.range.upperBound),
          let through = receivers(at: end, in: clause)
        {
          add(through.names, to: &names)
          index = through.end
        }
        // “tham mưu UBND tỉnh trình cấp có thẩm quyền”: the second is the first one's business.
        if clause.key(index) == "trình".folded { index += 1 }
        if let direct = directed(from: index, in: clause, limit: 2) {
          add(direct.names, to: &names); index = direct.end
        }
      } else if let found = directed(from: end, in: clause, limit: 16) {
        add(found.names, to: &names)
        index = found.end
        if let end = via.end(in: clause.reading, at: index, limit: clause.range.upperBound),
          let through = receivers(at: end, in: clause)
        {
          add(through.names, to: &names)
          index = through.end
        }
      }
    }
    return names
  }

  /// “kết quả thực hiện về Sở Tài chính”: a direction within the same phrase.
  private static func directed(from start: Int, in clause: Clause, limit: Int)
    -> (names: [String], end: Int)?
  {
    var index = start
    var commas = limit < 4 ? 2 : 0
    while index < clause.range.upperBound, index - start < limit {
      if clause.key(index) == "(" {
        // “(bản in và bản điện tử) về Phòng …”
        guard let close = closing(of: clause, index) else { return nil }
        index = close + 1
        continue
      }
      if [";", "."].contains(clause.key(index)) { return nil }
      // “Báo cáo khối lượng rác phát sinh, thu gom về Sở A”: a row of nouns, not the next duty.
      if clause.key(index) == ",", !clause.reading.isInner[index] {
        guard index + 1 < clause.range.upperBound, !clause.reading.isCapital(index + 1),
          commas < 2, verbs.end(in: clause.reading, at: index + 1) == nil,
          clause.verb(at: index + 1)?.kind != .opener
        else { return nil }
        commas += 1
      }
      if let end = directions.end(in: clause.reading, at: index, limit: clause.range.upperBound),
        let found = receivers(at: end, in: clause)
      {
        return found
      }
      index += 1
    }
    return nil
  }

  /// Where a bracket ends; nothing where it names a way (“qua Sở A”) or does not close.
  private static func closing(of clause: Clause, _ open: Int) -> Int? {
    guard via.end(in: clause.reading, at: open + 1, limit: clause.range.upperBound) == nil else {
      return nil
    }
    return clause.reading.keys[open..<clause.range.upperBound].prefix(24).firstIndex(of: ")")
  }

  private static func receivers(at start: Int, in clause: Clause) -> (names: [String], end: Int)? {
    if let end = authorities.end(in: clause.reading, at: start, limit: clause.range.upperBound) {
      return ([clause.reading.text(start..<end)], end)
    }
    let title = bareTitles.end(in: clause.reading, at: start, limit: clause.range.upperBound)
      .flatMap { clause.reading.isCapital(start) ? $0 : nil }
    guard let list = clause.parties(at: start),
      title.map({ $0 < list.members[0].range.upperBound }) ?? true
    else { return title.map { ([clause.reading.text(start..<$0)], $0) } }
    let known = list.members.prefix { member in
      member.isKnown && !isOrdinary(member)
    }
    guard let last = known.last else { return nil }
    return (known.map(\.name), last.range.upperBound)
  }

  /// “cơ sở”, “doanh nghiệp”: things reported on, not to.
  private static func isOrdinary(_ party: ParsedParty) -> Bool {
    party.isCollective && party.name.first?.isLowercase == true && !party.name.hasPrefix("các ")
      && !party.name.hasPrefix("cơ quan") && !party.name.hasPrefix("cấp ")
  }

  private static func add(_ found: [String], to names: inout [String]) {
    for name in found where !names.contains(name) { names.append(name) }
  }
}
