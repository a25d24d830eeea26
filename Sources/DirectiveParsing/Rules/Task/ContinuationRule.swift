internal import DirectiveModel
internal import VietnameseText

/// A clause behind “;” or a full stop that is still the same row (S5, G2).
enum ContinuationRule {
  static let id: RuleID = "task.continuation"

  private static let reports = TaskWords.table["report-clause"]
  private static let completions = Phrases(
    "hoàn thành", "hoàn thành và báo cáo", "hoàn thành, báo cáo", "thời gian hoàn thành",
    "thời hạn hoàn thành", "thời gian thực hiện", "xong trước", "hoàn thành việc này",
    "kết thúc", "kết thúc việc này", "xong", "thời gian xong",
    "thời hạn", "việc này hoàn thành", "hoàn thành trước", "hoàn thành trong")
  private static let prohibitions = Phrases(
    "không để", "tuyệt đối không để", "bảo đảm không", "đảm bảo không",
    "bảo đảm không để", "kiên quyết không để", "không được để", "nhất là", "đặc biệt là",
    "trong đó")
  private static let enumerations = Phrases(
    "đặc biệt là", "nhất là", "bao gồm", "gồm", "cụ thể là", "như", "các nội dung", "trong đó")

  private static let accountability = Phrases(
    TaskWords.table.surfaces(of: "answering") + TaskWords.table.surfaces(of: "answering-behind"))

  /// “chịu trách nhiệm trước X về kết quả” alone is no row; behind a duty it stays with it (S4).
  static func isAccountability(_ clause: Clause, _ opening: Opening) -> Bool {
    accountability.end(in: clause.reading, at: opening.predicate, limit: clause.range.upperBound)
      .map { !ConsequenceRule.charges(clause, behind: $0) } ?? false
  }

  /// “; làm việc với … để hoàn thành …”: only the means of the work before (S11).
  private static func isMeans(_ clause: Clause, _ opening: Opening) -> Bool {
    means.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound) != nil
      && ends.contains(in: clause.reading, opening.start..<clause.range.upperBound)
  }

  private static let means = Phrases("làm việc với", "phối hợp với", "trao đổi với")
  private static let ends = Phrases(
    "để hoàn thành", "để thực hiện", "để triển khai", "để giải quyết")

  private static let results = Phrases(
    "kết quả", "kết quả thực hiện", "kết quả rà soát", "kết quả kiểm tra", "kết quả xử lý",
    "kết quả giải quyết", "kết quả triển khai", "kết quả tổng hợp", "kết quả làm việc")

  /// “; kết quả báo cáo UBND tỉnh trước ngày D” behind an undated duty is its date (S5).
  static func reportsResult(_ clause: Clause, _ found: [DeadlineReading]) -> Bool {
    let start = ClauseShape.start(of: clause)
    guard
      let end = results.end(in: clause.reading, at: start, limit: clause.range.upperBound),
      reports.end(in: clause.reading, at: end, limit: clause.range.upperBound) != nil
    else { return false }
    return found.contains {
      $0.strength == .firm && $0.deadline.kind != .recurring && $0.range.lowerBound > end
    }
  }

  /// The product of an undated duty, and its day (S5).
  ///
  /// “cung cấp danh sách cán bộ. Danh sách gửi về X, hạn cuối D”.
  static func sendsProduct(
    _ clause: Clause, _ opening: Opening, of previous: Clause, _ found: [DeadlineReading]
  ) -> Bool {
    let start = ClauseShape.start(of: clause)
    guard opening.owners == nil, [ProductRule.id, PlaceDutyRule.id].contains(opening.rule),
      start + 2 < clause.range.upperBound,
      found.contains(where: { $0.strength == .firm && $0.deadline.kind != .recurring })
    else { return false }
    let product = clause.reading.keys[start..<start + 2]
    return previous.range.contains { index in
      previous.reading.keys[index..<previous.range.upperBound].starts(with: product)
    }
  }

  /// A closing sentence such as “Hoàn thành và báo cáo UBND tỉnh trước ngày D”.
  static func completes(_ clause: Clause, opening: Opening) -> Bool {
    guard opening.owners == nil,
      let end = completions.end(
        in: clause.reading, at: opening.start, limit: clause.range.upperBound)
    else { return false }
    // “Hoàn thành hồ sơ …” has its own product.
    let rest = end..<clause.range.upperBound
    let isReport = (opening.start..<end).contains { clause.key($0) == "cáo".wordKey }
    return hasDate(clause, rest)
      && (isReport
        || rest.first.map { next in
          [
            "trước", "trong", "chậm", "và", ",", "vào", "đến", "xong", "báo", ":", "từ", "hết",
            "ngày", "tháng", "quý", "năm", "cuối", "vòng", "thời",
          ].map(
            \.wordKey
          )
          .contains(clause.key(next)) || clause.reading.passage.tokens[next].kind == .number
        } ?? false)
  }

  static func continues(
    _ clause: Clause, opening: Opening, of previous: Clause? = nil, behind mark: String,
    isApart: Bool
  ) -> Bool {
    guard opening.owners == nil else { return false }
    if prohibitions.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound)
      != nil
    {
      return true
    }
    guard mark == ";" else { return false }
    if measures(clause, opening) { return true }
    if isOtherSide(clause, opening) { return true }
    if isMeans(clause, opening) { return true }
    if !isApart, ClauseShape.isSoft(clause, at: opening.predicate),
      !hasDate(clause, clause.range)
    {
      return true
    }
    return reportsOn(clause, at: opening.start, of: previous) && !isApart
      && opening.condition == nil
  }

  /// Hands in what was done before: “báo cáo kết quả”, “gửi về X”; not a product of its own such as
  /// “gửi phiếu đăng ký”, of which the clause before says nothing.
  static func reportsOn(_ clause: Clause, at start: Int, of previous: Clause?) -> Bool {
    guard let end = reports.end(in: clause.reading, at: start, limit: clause.range.upperBound)
    else { return false }
    // “; trình HĐND tỉnh nghị quyết về mức hỗ trợ …” has a product of its own.
    if let receivers = clause.receiving(at: end),
      acts.end(in: clause.reading, at: receivers.range.upperBound, limit: clause.range.upperBound)
        != nil
    {
      return false
    }
    guard
      let product = products.end(in: clause.reading, at: end, limit: clause.range.upperBound)
    else { return true }
    guard let previous else { return false }
    let words = clause.reading.keys[end..<product]
    return previous.range.contains { previous.reading.keys[$0...].starts(with: words) }
  }

  private static let acts = Phrases("nghị quyết", "đề án", "dự thảo", "tờ trình", "quy hoạch")

  private static let products = Phrases(
    "phiếu", "danh sách", "danh mục", "lịch", "bản đăng ký", "nhu cầu", "biên bản", "tài liệu",
    "bản cam kết",
    "giấy", "đơn", "kế hoạch", "phương án", "dự toán", "đề cương", "chương trình", "thông báo")

  private static let reached = Phrases("hoàn thành", "đạt", "phấn đấu", "phấn đấu đạt", "bảo đảm")
  private static let least = Phrases(
    "tối thiểu", "ít nhất", "trên", "từ", "tỷ lệ", "không dưới", "tỷ lệ tối thiểu")

  /// “; hoàn thành tối thiểu 80% dân số”: how far the duty before it is to come.
  private static func measures(_ clause: Clause, _ opening: Opening) -> Bool {
    guard
      let end = reached.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound),
      let next = least.end(in: clause.reading, at: end, limit: clause.range.upperBound),
      next < clause.range.upperBound
    else { return false }
    let amount = clause.reading.passage.tokens[next]
    return amount.kind == .number && (amount.text.hasSuffix("%") || clause.key(next + 1) == "%")
  }

  private static let bans = Phrases(
    "không", "không được", "tuyệt đối không", "tuyệt đối không được", "kiên quyết không",
    "nghiêm cấm")

  /// “; không tổ chức thi công khi chưa đủ vật liệu”: a ban with a time of its own is a row of its
  /// own; any other is the other side of the duty before it (G2).
  private static func isOtherSide(_ clause: Clause, _ opening: Opening) -> Bool {
    bans.end(in: clause.reading, at: opening.start, limit: clause.range.upperBound) != nil
      && !clause.range.contains { index in
        clause.key(index) == "khi".wordKey && clause.isOuter(index)
          || spans.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
      }
  }

  private static let spans = Phrases(
    "trong thời gian", "trong suốt", "trong những ngày", "trong các ngày", "trong mùa")

  /// “; vận chuyển đề thi; coi thi” behind “đặc biệt là …” are members of a list.
  ///
  /// With `isListing` the one before was a member too.
  static func isMember(
    _ clause: Clause, opening: Opening, of previous: Clause, isListing: Bool = false
  ) -> Bool {
    guard opening.owners == nil, !clause.reading.isCapital(opening.start) else { return false }
    if isListing,
      ClauseShape.words(in: clause, opening.start..<clause.range.upperBound) <= longestMember
    {
      return true
    }
    guard let verb = clause.verb(at: opening.start), verb.kind == .open else { return false }
    return lists(previous)
  }

  /// Places and times behind “nhất là” are no members: “tuần tra, nhất là vào ban đêm; điều tra …”.
  private static func lists(_ clause: Clause) -> Bool {
    clause.range.contains { index in
      guard
        let end = enumerations.end(in: clause.reading, at: index, limit: clause.range.upperBound)
      else { return false }
      return places.end(in: clause.reading, at: end) == nil
    }
  }

  private static let places = Phrases(
    "vào", "trong", "tại", "ở", "đối với", "khi", "trên", "với", "các tuyến", "khu vực",
    "những nơi",
    "ban đêm", "trước", "sau", "dịp")

  private static let longestMember = 6

  /// “khắc phục tình trạng bỏ sót đối tượng; kê khai không trung thực”: a further fault.
  static func isFault(_ clause: Clause, opening: Opening, behind previous: Clause) -> Bool {
    guard opening.owners == nil, !clause.reading.isCapital(opening.start),
      ClauseShape.words(in: clause, opening.start..<clause.range.upperBound) <= longestFault,
      faults.contains(in: previous.reading, previous.range)
    else { return false }
    let verb = clause.verb(at: opening.start)?.end ?? opening.start + 1
    return wrongs.end(in: clause.reading, at: verb, limit: clause.range.upperBound) != nil
  }

  private static let longestFault = 9
  private static let faults = Phrases(
    "tình trạng", "hành vi", "biểu hiện", "hiện tượng", "các trường hợp", "sai phạm", "vi phạm")
  private static let wrongs = Phrases(
    "không", "chưa", "sai", "trái", "thiếu", "chậm", "vượt", "gian dối", "quá mức")

  static func enumerates(_ clause: Clause) -> Bool {
    enumerations.contains(in: clause.reading, clause.range)
  }

  static func hasDate(_ clause: Clause, _ range: Range<Int>) -> Bool {
    range.contains { index in
      let token = clause.reading.passage.tokens[index]
      return token.kind == .number
        && (token.text.has("/") || clause.key(max(0, index - 1)) == "ngày".wordKey
          || clause.key(max(0, index - 1)) == "tháng".wordKey
          || clause.key(index + 1) == "ngày".wordKey)
    }
  }
}
