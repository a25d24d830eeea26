internal import VietnameseText

/// “Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Công văn này”, “… chịu trách nhiệm thi
/// hành Quyết định này”, “thông báo để … biết, thực hiện”: rows that trackers leave out.
///
/// A duty to watch over it (theo dõi, đôn đốc), or to lead it (chủ trì), is a row like any other.
enum ExecutionRule {
  static let id: RuleID = "task.execution"

  private static let executes = Phrases(
    "thực hiện", "thi hành", "triển khai", "triển khai thực hiện", "tổ chức thực hiện",
    "tổ chức triển khai thực hiện", "chấp hành", "chịu trách nhiệm thi hành", "thực hiện nghiêm",
    "biết, thực hiện", "thực hiện nghiêm túc", "tổ chức triển khai", "quán triệt, thực hiện")
  private static let this = Phrases(
    "công văn này", "chỉ thị này", "công điện này", "quyết định này", "kế hoạch này",
    "thông báo này", "văn bản này", "nghị quyết này", "kết luận này", "chương trình này",
    "hướng dẫn này", "quy chế này", "quy định này", "các nội dung trên", "các nội dung nêu trên",
    "nội dung trên", "nội dung công văn này", "nội dung thông báo này", "ý kiến chỉ đạo trên",
    "các nhiệm vụ trên", "các nhiệm vụ nêu trên", "kết luận trên", "nội dung chỉ đạo trên")
  private static let works = Phrases(
    "theo dõi", "đôn đốc", "kiểm tra", "chủ trì", "báo cáo", "xây dựng kế hoạch", "hướng dẫn",
    "tham mưu", "tổng hợp", "phối hợp", "ban hành", "giám sát", "trình", "xây dựng", "thẩm định",
    "trực tiếp chỉ đạo", "phụ trách", "điều phối")
  private static let known = Phrases(
    "biết, thực hiện", "biết và thực hiện", "triển khai thực hiện", "biết, triển khai thực hiện",
    "biết")
  private static let notices = Phrases("thông báo", "thông báo để", "xin thông báo", "thừa lệnh")
  private static let answers = Phrases(
    "chịu trách nhiệm thi hành", "chịu trách nhiệm thực hiện",
    "có trách nhiệm thi hành", "căn cứ quyết định thi hành", "căn cứ quyết định này thi hành")

  private static let spreads = Phrases(
    "quán triệt", "phổ biến", "tổ chức", "triển khai", "thông báo", "quan tâm", "chỉ đạo")

  /// “bố trí kinh phí thực hiện” is a duty of its own, “nghiêm túc quán triệt, thực hiện” is not.
  private static func hasWork(_ clause: Clause, _ range: Range<Int>) -> Bool {
    range.contains { index in
      guard let verb = clause.verb(at: index), verb.kind != .opener else { return false }
      return spreads.end(in: clause.reading, at: index) == nil
    }
  }

  static func isRoutine(_ clause: Clause, predicate: Int) -> Bool {
    let range = predicate..<clause.range.upperBound
    if answers.contains(in: clause.reading, range) { return true }
    guard !works.contains(in: clause.reading, range) else { return false }
    guard let work = executes.first(in: clause.reading, range) else { return false }
    if this.contains(in: clause.reading, work.upperBound..<clause.range.upperBound) {
      return range.count <= 24
    }
    // “nghiêm túc triển khai thực hiện.”
    return work.upperBound + 1 >= clause.range.upperBound && range.count <= 8
      && !hasWork(clause, predicate..<work.lowerBound)
  }

  /// “… thông báo để các bộ, cơ quan biết, thực hiện”: those who are told.
  static func notice(_ clause: Clause) -> (start: Int, owners: PartyList)? {
    guard let notice = notices.first(in: clause.reading, clause.range),
      notice.lowerBound - clause.range.lowerBound < 12,
      known.contains(in: clause.reading, notice.upperBound..<clause.range.upperBound)
    else { return nil }
    for index in notice.upperBound - 1..<clause.range.upperBound {
      guard clause.key(index) == "để".wordKey || clause.key(index) == "đến".wordKey,
        let owners = clause.parties(at: index + 1)
      else { continue }
      return (clause.range.lowerBound, owners)
    }
    return nil
  }
}

/// “Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo về X …”.
enum DifficultyRule {
  static let id: RuleID = "task.difficulty"

  private static let troubles = Phrases(
    "khó khăn", "vướng mắc", "phát sinh", "bất cập", "vấn đề phát sinh", "sửa đổi, bổ sung",
    "điều chỉnh, bổ sung", "nội dung chưa phù hợp", "chưa rõ", "thắc mắc")
  private static let openers = Phrases(
    "trong quá trình", "nếu có", "nếu phát sinh", "nếu", "trường hợp", "khi có", "quá trình",
    "trường hợp có", "trường hợp phát sinh", "mọi khó khăn", "có vướng mắc", "nếu gặp", "nếu còn")
  /// “Vướng mắc phản ánh về X”, “Nội dung nào chưa rõ thì liên hệ X”: the trouble itself stands first.
  private static let matters = Phrases(
    "vướng mắc", "mọi vướng mắc", "mọi thắc mắc", "nội dung chưa rõ", "nội dung nào chưa rõ",
    "những nội dung chưa rõ", "có gì chưa rõ", "các vướng mắc")
  private static let turns = Phrases("phản ánh", "liên hệ", "trao đổi")
  private static let asks = Phrases(
    "báo cáo", "phản ánh", "gửi", "đề xuất", "kiến nghị", "thông tin", "liên hệ", "trao đổi")

  static func matches(_ clause: Clause) -> Bool {
    if let matter = matters.end(
      in: clause.reading, at: clause.range.lowerBound, limit: clause.range.upperBound)
    {
      return turns.contains(
        in: clause.reading, matter..<min(matter + 16, clause.range.upperBound))
    }
    guard
      let opener = openers.end(
        in: clause.reading, at: clause.range.lowerBound, limit: clause.range.upperBound)
    else { return false }
    let head = opener - 1..<min(opener + 24, clause.range.upperBound)
    return troubles.contains(in: clause.reading, head)
      && asks.contains(in: clause.reading, opener..<clause.range.upperBound)
  }
}
