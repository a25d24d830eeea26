internal import DirectiveModel

/// From a day to a day: “từ ngày 15/9/2025 đến hết ngày 30/10/2025”, “01/3 – 05/3/2018”.
///
/// The end counts; an end that is an event (“đến khi hết mưa lũ”) makes the deadline the event's.
enum RangeRule: DeadlineRule {
  static let id: RuleID = "deadline.range"
  static let summary = "từ … đến …: the later day, the earlier as start"
  static let openers = from.openers.union(units).union(inside.openers).union(plurals.openers)
  static let opensWithNumber = true

  private static let from: PhraseSet = [
    "từ", "dự kiến từ", "dự kiến", "thời gian từ", "trong khoảng từ", "bắt đầu từ", "kể từ",
    "trong các", "giai đoạn", "trong giai đoạn", "trong tuần từ", "trong thời gian từ",
    "trong các ngày từ", "trong những ngày từ", "trong đợt từ", "trong khoảng thời gian từ",
    "thời gian :", "thời gian dự kiến", "thời gian dự kiến :", "thời gian thực hiện :",
    "thời gian dự kiến từ", "thời gian : từ", "thời gian : dự kiến", "thời gian : dự kiến từ",
  ]
  private static let units = Set(["ngày", "tháng", "quý", "năm"].map { WordCode(word: $0) })
  private static let to: PhraseSet = [
    "đến", "đến hết", "cho đến hết", "cho đến", "tới", "tới hết", "-", "–", "—", ", đến",
    ", đến hết", "và kết thúc", "- đến",
  ]
  private static let dashes: PhraseSet = ["-", "–", "—", "đến", "đến hết"]
  private static let moment: PhraseSet = ["khi", "lúc"]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let pair = pair(index, clause) { return pair }
    if let next = text.end(of: from, at: index) { return worded(index, next, clause) }
    guard clause.isCell || text.shape(at: index) != .none || isDay(index, clause) else {
      return nil
    }
    if let whole = oneToken(index, clause) { return whole }
    let isLoose = clause.isCell || isDay(index, clause)
    guard
      let start = isLoose ? point(at: index, in: clause) : clause.points.point(at: index),
      let next = text.end(of: dashes, at: start.end), let end = point(at: next, in: clause)
    else { return nil }
    return match(index..<end.end, start, end, in: clause)
  }

  private static func isDay(_ index: Int, _ clause: DeadlineClause) -> Bool {
    clause.text.end(of: PointReader.dayWords, at: index) != nil
  }

  private static func worded(_ index: Int, _ next: Int, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    if let whole = oneToken(next, clause) {
      var whole = whole
      whole.range = index..<whole.range.upperBound
      return whole
    }
    if clause.text.end(of: labels, at: index) == next,
      let years = labelledYears(index, next, clause)
    {
      return years
    }
    guard let start = point(at: next, in: clause),
      let joint = clause.text.end(of: to, at: start.end)
    else { return nil }
    if let end = point(at: joint, in: clause) {
      // “từ 01 đến 08 tháng 6 hằng năm” comes back.
      if clause.text.end(of: RecurrenceScanner.everyYear, at: end.end) != nil { return nil }
      return match(index..<end.end, start, end, in: clause)
    }
    guard clause.text.end(of: moment, at: joint) != nil else { return nil }
    let end = clause.nextMark(from: joint)
    var deadline = Deadline(kind: .eventRelative)
    deadline.start = start.first
    deadline.anchor = clause.text.words(joint + 1..<end)
    deadline.alternativeKind = .range
    if start.yearInferred { deadline.yearInferred = true }
    return DeadlineMatch(index..<end, deadline, .firm)
  }

  /// “trong 02 ngày 17 và 18-12-2022”: two days on end.
  private static func pair(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let two = twoDays(index, clause) { return two }
    let next = text.skip(inside, at: index)
    guard let counted = counted(at: next, text) ?? text.end(of: plurals, at: next),
      let day = text.end(of: listed, at: counted) ?? text.end(of: PointReader.dayWords, at: counted)
    else { return nil }
    // “trong ba ngày, từ 19/9 đến 21/9/2025”
    if let next = text.end(of: counting, at: day) { return worded(index, next, clause) }
    guard next > index || text.end(of: plurals, at: next) != nil,
      let start = point(at: text.skip(occasions, at: day), in: clause),
      let joint = text.end(of: both, at: start.end),
      var end = point(at: joint, in: clause)
    else { return nil }
    // “trong các ngày 25, 26 và 27/6/2025”
    while end.dayOfMonth != nil, let joint = text.end(of: both, at: end.end),
      let next = point(at: joint, in: clause)
    { end = next }
    guard end.unit == .day else { return nil }
    return match(index..<end.end, start, end, in: clause)
  }

  /// What the days are those of: “các ngày thi 25, 26 và 27/6”.
  private static let occasions: PhraseSet = [
    "thi", "lễ", "nghỉ", "nghỉ lễ", "làm việc", "cao điểm", "hội", "bầu cử", "họp", "diễn ra",
    "tổ chức", "khai giảng", "xét xử", "tiêm", "chấm thi", "coi thi",
  ]

  /// “vào ngày 5 và ngày 6/4/2023”.
  private static func twoDays(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard let word = text.end(of: inside, at: index),
      let day = text.end(of: PointReader.dayWords, at: word),
      let start = partial(at: day, in: clause), start.dayOfMonth != nil,
      let joint = text.end(of: both, at: start.end), let end = point(at: joint, in: clause),
      end.unit == .day, end.dayMonth != nil
    else { return nil }
    return match(index..<end.end, start, end, in: clause)
  }

  /// “02”, “hai” before the days that are named behind it.
  private static func counted(at index: Int, _ text: DeadlineText) -> Int? {
    if case .integer(let count, let digits) = text.shape(at: index), digits <= 2, count <= 5 {
      return index + 1
    }
    return text.end(of: counts, at: index)
  }

  /// “trong 02 ngày (ngày 12 và 13/3/2025)”.
  private static let listed: PhraseSet = [
    "ngày ( ngày", "ngày , ngày", "ngày : ngày", "ngày (", "ngày là ngày", "ngày ( các ngày",
  ]
  private static let counting: PhraseSet = ["từ", ", từ", "( từ", "kể từ"]
  private static let counts: PhraseSet = ["hai", "ba", "bốn", "năm"]
  private static let plurals: PhraseSet = ["các", "những"]
  private static let inside: PhraseSet = ["trong", "trong vòng", "vào"]
  private static let both: PhraseSet = ["và", ",", "-", "–", "đến"]

  private static let labels: PhraseSet = ["thời gian :"]

  /// “; thời gian: 2025 - 2027”: years alone, as in a column of time.
  private static func labelledYears(_ index: Int, _ next: Int, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    let first: Int
    let last: Int
    let end: Int
    if case .periodRange(let from, let to, nil) = clause.text.shape(at: next) {
      (first, last, end) = (from, to, next + 1)
    } else if case .integer(let from, digits: 4) = clause.text.shape(at: next),
      let joint = clause.text.end(of: dashes, at: next + 1),
      case .integer(let to, digits: 4) = clause.text.shape(at: joint)
    {
      (first, last, end) = (from, to, joint + 1)
    } else {
      return nil
    }
    guard clause.points.isYear(first), clause.points.isYear(last), first < last else { return nil }
    let whole = TimePoint(
      end: end, unit: .year, first: CalendarDay(year: first, month: 1, day: 1),
      last: CalendarDay(year: last, month: 12, day: 31))
    return match(index..<end, whole, whole, in: clause)
  }

  private static func point(at index: Int, in clause: DeadlineClause) -> TimePoint? {
    clause.points.point(at: index) ?? cellYear(at: index, in: clause)
      ?? partial(at: index, in: clause)
  }

  private static func cellYear(at index: Int, in clause: DeadlineClause) -> TimePoint? {
    guard clause.isCell, case .integer(_, digits: 4) = clause.text.shape(at: index) else {
      return nil
    }
    return clause.points.tabular(at: index)
  }

  /// “15” of “15 - 20/12/2025”, “10” of “tháng 10 - 12/2025”.
  private static func partial(at index: Int, in clause: DeadlineClause) -> TimePoint? {
    guard case .integer(let value, let digits) = clause.text.shape(at: index), digits <= 2,
      (1...31).contains(value)
    else {
      if case .monthYear(let month, let year) = clause.text.shape(at: index) {
        var point = TimePoint(
          end: index + 1, unit: .month, first: nil,
          last: PointReader.lastDay(ofMonth: month, year: year))
        point.first = CalendarDay(year: year, month: month, day: 1)
        return point.last == nil ? nil : point
      }
      return nil
    }
    var point = TimePoint(end: index + 1, day: nil)
    point.dayOfMonth = value
    return point
  }

  private static func oneToken(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    if let periods = periods(index, clause) { return periods }
    let next = clause.text.skip(PointReader.dayWords, at: index)
    guard case .dateRange(let first, let last) = clause.text.shape(at: next) else { return nil }
    var end = clause.points.point(of: last, end: next + 1)
    if last.year == nil, let year = clause.points.writtenYear(at: next + 1) {
      end = clause.points.point(
        of: DateParts(day: last.day, month: last.month, year: year.year), end: year.end)
    }
    let start = clause.points.point(of: first, end: next + 1)
    return match(index..<end.end, start, end, in: clause)
  }

  /// “Tháng 4-6/2025”; in a cell also “2025-2026” and “Giai đoạn 2025-2030”.
  private static func periods(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let month = clause.text.end(of: PointReader.monthWord, at: index)
    let next =
      month ?? (clause.isCell ? clause.text.skip(PointReader.yearWord, at: index) : index)
    guard case .periodRange(let from, let to, let year) = clause.text.shape(at: next) else {
      return nil
    }
    if let year {
      guard month != nil, (1...12).contains(from), from < to else { return nil }
      var end = TimePoint(
        end: next + 1, unit: .month, first: CalendarDay(year: year, month: from, day: 1),
        last: PointReader.lastDay(ofMonth: to, year: year))
      end.yearInferred = false
      return match(index..<next + 1, end, end, in: clause)
    }
    guard month == nil, clause.isCell, clause.points.isYear(from), clause.points.isYear(to) else {
      return nil
    }
    let whole = TimePoint(
      end: next + 1, unit: .year, first: CalendarDay(year: from, month: 1, day: 1),
      last: CalendarDay(year: to, month: 12, day: 31))
    return match(index..<next + 1, whole, whole, in: clause)
  }

  private static func match(
    _ range: Range<Int>, _ start: TimePoint, _ end: TimePoint, in clause: DeadlineClause
  ) -> DeadlineMatch? {
    guard end.dayOfMonth == nil, let last = end.last else { return nil }
    // “(02/9/1945 - 02/9/2025)” is an anniversary.
    if let from = start.dayMonth, let to = end.dayMonth, from.day == to.day,
      from.month == to.month, from.year != nil, from.year != to.year
    {
      return nil
    }
    guard !clause.isTold(before: range.lowerBound) else { return nil }
    // “tờ khai phát sinh từ 01/01/2024 đến 30/6/2024”: over when the directive was signed.
    if !clause.isCell, !end.yearInferred, let issued = clause.issued, last < issued { return nil }
    guard var match = clause.match(range, kind: .range, point: end, date: last, strength: .firm)
    else { return nil }
    match.deadline.statedDate = nil
    match.deadline.start = first(of: start, before: end, last)
    if let first = match.deadline.start, first > last {
      match.deadline.start = nil
      match.doubts.append("the range ends before it starts")
    }
    return match
  }

  /// A start without year or month takes those of the end.
  private static func first(of start: TimePoint, before end: TimePoint, _ last: CalendarDay)
    -> CalendarDay?
  {
    if let day = start.dayOfMonth {
      if end.unit == .month { return CalendarDay(year: last.year, month: day, day: 1) }
      return CalendarDay(year: last.year, month: last.month, day: day)
    }
    if let written = start.dayMonth, written.year == nil {
      let same = CalendarDay(year: last.year, month: written.month, day: written.day)
      if let same, same > last {
        return CalendarDay(year: last.year - 1, month: written.month, day: written.day)
      }
      return same
    }
    if start.yearInferred, start.unit == .month || start.unit == .quarter,
      let first = start.first
    {
      let same = CalendarDay(year: last.year, month: first.month, day: 1)
      if let same, same > last {
        return CalendarDay(year: last.year - 1, month: first.month, day: 1)
      }
      return same
    }
    return start.first
  }
}
