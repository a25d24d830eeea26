internal import DirectiveModel

/// The last day itself: “chậm nhất ngày 30/6/2025”, “đến hết ngày D”, “hạn chót D”.
///
/// With a month, quarter or year behind the same words, the last day of that.
enum OnOrBeforeRule: DeadlineRule {
  static let id: RuleID = "deadline.on-or-before"
  static let summary = "chậm nhất, đến hết, hạn cuối, không quá … + a day or period: its last day"
  static let openers = firm.openers.union(loose.openers).union(verbs.openers)

  private static let firm: PhraseSet = [
    "chậm nhất", "chậm nhất là", "chậm nhất trong", "chậm nhất là trong", "chậm nhất vào",
    "chậm nhất là vào", "chậm nhất đến", "chậm nhất là đến", "chậm nhất đến hết",
    "chậm nhất là hết", "chậm nhất hết", "muộn nhất", "muộn nhất là", "muộn nhất trong",
    "muộn nhất vào", "muộn nhất là vào", "đến hết", "cho đến hết", "hạn chót", "hạn chót là",
    "hạn chót :", "hạn cuối", "hạn cuối là", "hạn cuối :", "hạn cuối cùng là", "hạn cuối cùng",
    "thời hạn cuối", "thời hạn cuối cùng", "thời hạn cuối cùng là", "thời hạn là", "thời hạn :",
    "thời hạn đến", "thời hạn đến hết", "thời hạn hoàn thành", "thời hạn hoàn thành :",
    "thời hạn hoàn thành là", "thời gian hoàn thành", "thời gian hoàn thành :", "thời gian :",
    "thời gian là", "thời gian dự kiến", "thời gian dự kiến :", "thời gian : dự kiến",
    "thời hạn thực hiện :", "thời gian thực hiện :", "thời gian thực hiện đến",
    "thời hạn gửi", "thời hạn gửi :", "không quá", "không muộn hơn", "không chậm hơn",
    "trước hoặc trong",
    "trước và trong", "hạn", "hạn :", "trong ngày", "nội trong", "ngay trong", "ngay trong ngày",
    "trong cùng", "hạn nộp",
    "hạn báo cáo", "tối đa đến", "chậm nhất : ", "mốc hoàn thành :", "mốc hoàn thành chung :",
    "hạn chung :", "hạn chung là", "thời hạn chung :", "thời hạn chung là", "mốc thời gian :",
  ]
  private static let loose: PhraseSet = [
    "đến", "tới", "vào", "hết", "vào lúc", "dự kiến", "dự kiến vào", "dự kiến đến", "từ nay đến",
    "từ nay đến hết", "từ nay cho đến hết", "từ nay tới", "kể từ nay đến", "từ nay",
    "vào các ngày", "trong các ngày",
  ]
  /// The verb itself is no part of the deadline's words.
  private static let verbs: PhraseSet = ["xong", "hoàn thành", "hoàn tất"]
  /// In a phrase that ends so the day's own word was taken.
  private static let takenDay = Set(["ngày"].map { WordCode(word: $0) })
  private static let ends = Set(["cuối", "hết"].map { WordCode(word: $0) })

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let next = limit(at: index, text) ?? text.end(of: firm, at: index) {
      let start = text[next - 1].map { takenDay.contains($0.code) } == true ? next - 1 : next
      guard let point = point(at: start, in: clause), !clause.isTold(before: index, by: point),
        !(text.precedes(expiries, index, longest: 1)
          && clause.isInBrackets(index - 1..<point.end)),
        !(text.end(of: cutOffs, at: index) != nil && isBygone(point, clause)),
        text.end(of: labels, at: index) == nil
          || point.doubt != .weekdayAlone && point.doubt != .monthMissing
      else { return nil }
      return clause.match(
        index..<point.end, kind: point.kind, point: point, date: point.last, strength: .firm)
    }
    if let next = text.end(of: verbs, at: index) { return completed(next, in: clause) }
    guard let next = text.end(of: loose, at: index),
      let point = point(at: next, in: clause),
      // “vào các ngày thứ Hai và thứ Năm” come back.
      point.doubt != .weekdayAlone || text.end(of: several, at: next - 2) != next,
      !clause.isTold(before: index),
      !text.precedes(data, index), !isReckoning(index, clause), !isBygone(point, clause)
    else { return nil }
    // “phát sinh từ 01/01/2024 đến 30/6/2024”: over when the directive was signed.
    if !point.yearInferred, point.unit == .day, !clause.followsCompletion(index),
      let issued = clause.issued, let last = point.last, last < issued,
      clause.text.end(of: reaching, at: index) == next
    {
      return nil
    }
    let names = [next - 1, next].contains { text[$0].map { ends.contains($0.code) } == true }
    // “đến năm 2030” names a goal, “đến hết năm 2025” and “tổng kết vào năm 2030” an end.
    if point.unit == .year, !names, !(isWhen(index, next, clause) && closes(point.end, clause)) {
      return nil
    }
    let strength: DeadlineReading.Strength =
      names || clause.isCell || clause.followsCompletion(index) ? .firm : .soft
    return clause.match(
      index..<point.end, kind: point.kind, point: point, date: point.last,
      strength: point.unit == .year && !clause.followsCompletion(index) ? .soft : strength)
  }

  /// “thời hạn trình: …”, “hạn gửi báo cáo là …”.
  private static func limit(at index: Int, _ text: DeadlineText) -> Int? {
    guard let noun = text.end(of: limits, at: index), let verb = text.end(of: handing, at: noun)
    else { return nil }
    let object = text.skip(objects, at: verb)
    return text.skip(joints, at: object)
  }

  private static let limits: PhraseSet = ["thời hạn", "hạn", "thời gian"]
  private static let handing: PhraseSet = [
    "trình", "gửi", "nộp", "báo cáo", "hoàn thành", "xử lý", "giải quyết", "trả lời", "phản hồi",
    "đăng ký", "thực hiện", "tiếp nhận", "nhận", "góp ý", "tham gia ý kiến", "khắc phục",
  ]
  private static let objects: PhraseSet = ["báo cáo", "hồ sơ", "kết quả", "ý kiến", "văn bản"]
  private static let joints: PhraseSet = [
    ":", "là", "đến", "đến hết", ": đến", ": đến hết", "là đến hết", "chậm nhất", ": chậm nhất",
    "chậm nhất là", ": trong", "trong", ": chậm nhất là", "là trong",
  ]

  /// “hợp đồng cũ hết hạn ngày 31/8”: when something else ends.
  private static let expiries: PhraseSet = ["hết", "quá", "đến", "gia", "tới", "sắp"]
  private static let reaching: PhraseSet = ["đến", "tới", "hết"]
  private static let when: PhraseSet = ["vào", "dự kiến", "dự kiến vào"]

  private static func isWhen(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> Bool {
    clause.text.end(of: when, at: index) == next
  }

  /// Nothing of the sentence follows.
  private static func closes(_ index: Int, _ clause: DeadlineClause) -> Bool {
    guard index < clause.range.upperBound else { return true }
    return clause.text.terms[index].kind == .mark
  }

  /// “đến hết năm”: the year without its number wants the word before it.
  private static func point(at index: Int, in clause: DeadlineClause) -> TimePoint? {
    if let point = clause.points.point(at: index) {
      return clause.text.end(of: several, at: index - 2) == index
        ? lastListed(behind: point, in: clause) : point
    }
    if let issued = clause.issued, let end = clause.text.end(of: issueDay, at: index) {
      return TimePoint(end: end, day: issued)
    }
    // “ngay trong ngày ký Quyết định này”
    if clause.text.end(of: PointReader.dayWords, at: index) != nil,
      let anchor = AnchorReader.anchor(at: index, from: index, in: clause), anchor.isOwnDay,
      let day = anchor.day
    {
      return TimePoint(end: anchor.end, day: day)
    }
    guard clause.text[index - 1].map({ ends.contains($0.code) }) == true else { return nil }
    return clause.points.year(at: index - 1)
  }

  private static let several: PhraseSet = ["các ngày"]
  private static let listJoints: PhraseSet = [",", "và", ";", ", ngày", "và ngày"]

  /// “vào các ngày thứ Bảy 08/11, 15/11”: the last of them.
  private static func lastListed(behind point: TimePoint, in clause: DeadlineClause) -> TimePoint {
    var last = point
    while let next = clause.text.end(of: listJoints, at: last.end),
      let later = clause.points.timedDay(at: next), later.dayOfMonth == nil
    {
      last = later
    }
    return last
  }

  /// “hoàn thành ngày 20/3/2025”, “xong 15/12”; “hoàn thành 10/10 chỉ tiêu” counts something.
  private static func completed(_ index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    guard let code = clause.text[index]?.code,
      units.contains(code) || clause.text.shape(at: index) != .none,
      let point = clause.points.point(at: index), !clause.isTold(before: index),
      point.unit != .year || closes(point.end, clause)
    else { return nil }
    let isCounted =
      !units.contains(code) && point.yearInferred && point.end < clause.range.upperBound
      && clause.text.terms[point.end].kind != .mark
    if isCounted { return nil }
    return clause.match(
      index..<point.end, kind: point.kind, point: point, date: point.last, strength: .firm)
  }

  private static let issueDay: PhraseSet = [
    "ngày ban hành", "ngày ban hành văn bản này", "ngày ban hành công văn này", "ngày ký ban hành",
  ]
  private static let units = Set(
    ["ngày", "tháng", "quý", "mùng", "mồng", "thứ", "năm"].map { WordCode(word: $0) })

  /// “thời gian: sáng Chủ nhật hằng tuần” comes back.
  private static let labels: PhraseSet = ["thời gian :", "thời gian là"]
  private static let cutOffs: PhraseSet = ["đến hết", "cho đến hết"]

  /// “đến hết tháng 5” of a directive of June tells of figures, not of next year.
  private static func isBygone(_ point: TimePoint, _ clause: DeadlineClause) -> Bool {
    guard point.yearInferred, point.doubt == .farAhead,
      point.unit == .month || point.unit == .quarter, let issued = clause.issued,
      let last = point.last,
      let before = CalendarDay(year: last.year - 1, month: last.month, day: 28)
    else { return false }
    return issued.ordinal - before.ordinal <= 75
  }

  /// “ước thu nội địa đến 30/6/2026”: the figures reach to that day.
  private static func isReckoning(_ index: Int, _ clause: DeadlineClause) -> Bool {
    var place = index - 1
    while place >= clause.range.lowerBound, index - place <= 6 {
      guard let term = clause.text[place], term.kind != .mark else { return false }
      if reckonings.contains(term.code) { return true }
      place -= 1
    }
    return false
  }

  private static let reckonings = Set(["ước", "luỹ", "lũy"].map { WordCode(word: $0) })

  /// A cut-off of figures, not an end of work.
  private static let data: PhraseSet = ["số liệu", "tính", "lũy kế", "luỹ kế", "từ", "kể"]
}
