internal import DirectiveModel
internal import VietnameseText

/// Reads the event that a span is counted from: “ngày ban hành Kế hoạch”, “ngày nhận được hồ sơ”.
enum AnchorReader {
  struct Anchor {
    var words: String
    var end: Int
    /// The event's day where it is known.
    var day: CalendarDay?
    /// The event is the directive's own issue.
    var isOwnDay = false
    /// It comes soon after the issue: its receipt, its entry into force.
    var mayBeOwnDay = false
  }

  static func anchor(at index: Int, from joint: Int, in clause: DeadlineClause) -> Anchor? {
    let text = clause.text
    if let point = clause.points.timedDay(at: index) {
      return Anchor(
        words: text.words(index..<point.end), end: point.end, day: point.last, isOwnDay: false)
    }
    let start = keepsMoment(joint, in: clause) ?? index
    let end = min(
      pairEnd(clause.nextMark(from: index, limit: 25), clause), stop(from: index, clause))
    guard end > index else { return nil }
    var anchor = Anchor(words: text.words(start..<end), end: end)
    if let issue = text.end(of: issue, at: index) {
      anchor.isOwnDay = isOwn(issue, end, clause)
    } else if text.end(of: now, at: index) != nil || isOwnIssue(index, end, clause) {
      anchor.isOwnDay = true
    }
    if anchor.isOwnDay { anchor.day = clause.issued }
    if anchor.isOwnDay, let effective = clause.effective,
      (index..<end).contains(where: { text.end(of: effect, at: $0) != nil })
    {
      anchor.day = effective
    }
    if text.end(of: receipt, at: index) != nil || anchor.isOwnDay { anchor.mayBeOwnDay = true }
    return anchor
  }

  /// “kể từ ngày kết thúc thẩm tra, xác minh, Trưởng đoàn …”: a second word of the same event.
  private static func pairEnd(_ mark: Int, _ clause: DeadlineClause) -> Int {
    let terms = clause.text.terms
    guard mark < clause.range.upperBound, terms[mark].code == comma,
      let next = (mark + 2..<min(mark + 4, clause.range.upperBound)).first(where: {
        terms[$0].kind == .mark
      }), terms[next].code == comma, next + 1 < clause.range.upperBound,
      (mark + 1..<next).allSatisfy({ !clause.text.passage.tokens[$0].isCapital }),
      clause.text.passage.tokens[next + 1].isCapital
    else { return mark }
    return next
  }

  private static let comma = WordCode(word: ",")

  /// “kể từ khi xảy ra sự cố” counts from “khi xảy ra sự cố”.
  private static func keepsMoment(_ joint: Int, in clause: DeadlineClause) -> Int? {
    for index in joint..<min(joint + 3, clause.range.upperBound)
    where clause.text[index]?.code == moment {
      return index
    }
    return nil
  }

  /// The issue of a named type of document is this one's, unless more words follow: “văn bản điều
  /// chỉnh”, “Quyết định phê duyệt”.
  private static func isOwn(_ index: Int, _ end: Int, _ clause: DeadlineClause) -> Bool {
    var next = clause.text.skip(kinds, at: index)
    let named = clause.text.words(index..<next)
    // “ngày ký Quyết định ban hành Kế hoạch này”
    let issuing = clause.text.skip(kinds, at: clause.text.skip(issuing, at: next))
    if issuing > next, clause.text.end(of: these, at: issuing) == end { return true }
    let this = clause.text.skip(these, at: next)
    if this == next, next > index, let type = clause.documentType,
      !general.contains(named.wordKey), named.wordKey != type.wordKey,
      // “ngày ban hành Kế hoạch” in the plan that a decision issues.
      !(issuers.contains(type.wordKey) && named.first?.isUppercase == true && next >= end)
    {
      return false
    }
    next = this
    return next >= end
  }

  /// “ngày Quyết định này có hiệu lực”, “ngày Kế hoạch được ký”: such acts hold from their signing.
  private static func isOwnIssue(_ index: Int, _ end: Int, _ clause: DeadlineClause) -> Bool {
    let day = clause.text.skip(moments, at: clause.text.skip(PointReader.dayWords, at: index))
    guard let kind = clause.text.end(of: kinds, at: day) else { return false }
    let this = clause.text.skip(these, at: kind)
    let isNamed =
      this > kind
      || clause.documentType.map { clause.text.words(day..<kind).wordKey == $0.wordKey } == true
    return isNamed && clause.text.end(of: comings, at: this) == end
  }

  private static let effect: PhraseSet = ["hiệu lực"]
  private static let moments: PhraseSet = ["khi", "thời điểm"]
  private static let comings: PhraseSet = [
    "có hiệu lực", "được ký", "được ban hành", "được ký ban hành", "ban hành", "được phát hành",
    "có hiệu lực thi hành", "được phê duyệt",
  ]

  private static let issuing: PhraseSet = ["ban hành", "kèm theo", "phê duyệt"]
  /// Acts that plans and rules are issued with.
  private static let issuers: Set<String> = Set(["quyết định", "nghị quyết"].map(\.wordKey))
  private static let general: Set<String> = Set(["văn bản", "công văn"].map(\.wordKey))

  /// The anchor ends where the work begins: “…, kể từ ngày ký Kế hoạch này báo cáo …”.
  private static func stop(from index: Int, _ clause: DeadlineClause) -> Int {
    var next = index + 2
    while next < clause.range.upperBound, next - index < 25 {
      if clause.text.end(of: these, at: next) != nil {
        return clause.text.skip(comings, at: next + 1)
      }
      if clause.text.end(of: verbs, at: next) != nil,
        !clause.text.precedes(handovers, next, longest: 1)
      {
        return next
      }
      next += 1
    }
    return clause.range.upperBound
  }

  private static let moment = WordCode(word: "khi")
  private static let now: PhraseSet = ["nay", "hôm nay", "bây giờ"]
  private static let issue: PhraseSet = [
    "ngày ban hành", "ngày ký", "ngày ký ban hành", "ngày phát hành", "khi ban hành",
    "thời điểm ban hành", "ngày ký và ban hành", "ngày có",
  ]
  private static let receipt: PhraseSet = [
    "ngày nhận được", "ngày nhận", "khi nhận được", "thời điểm nhận được", "ngày tiếp nhận",
    "khi nhận", "nhận được",
  ]
  private static let these: PhraseSet = ["này", "trên"]
  private static let kinds: PhraseSet = [
    "văn bản", "công văn", "kế hoạch", "chỉ thị", "quyết định", "thông báo", "công điện",
    "nghị quyết", "chương trình", "chương trình hành động", "hướng dẫn", "thông báo kết luận",
    "kết luận", "đề án",
    "phương án", "quy chế", "quy định",
  ]
  /// “ngày bàn giao mặt bằng” charges nobody.
  private static let handovers: PhraseSet = ["bàn", "chuyển"]
  private static let verbs: PhraseSet = [
    "báo cáo", "gửi", "để", "phải", "các", "giao", "yêu cầu", "đề nghị",
  ]
}
