internal import DirectiveModel
internal import VietnameseText

/// Where a clause that names two times is cut in two rows (S2).
extension TaskFinder {
  static let parts = Phrases(
    "đợt", "giai đoạn", "lần", "riêng", "vòng", "phần", "bước", "hạng mục", "gói thầu", "số")

  private static let rests = Phrases("còn lại")

  /// What these open says more of the same time, or what the work is for.
  private static let aims = Phrases(
    "để", "nhằm", "bảo đảm", "đảm bảo", "làm cơ sở", "làm căn cứ", "phấn đấu", "trong đó",
    "kể cả", "nhất là", "đặc biệt là", "tức", "tức là", "cụ thể", "cụ thể là", "nhưng", "kể từ",
    "tính từ", "trừ", "sau khi", "trước khi", "khi", "nếu", "trường hợp", "theo", "áp dụng",
    "không", "chậm nhất", "muộn nhất", "hạn cuối", "thời gian", "thời hạn", "bắt đầu", "dự kiến",
    "do", "vì", "đồng thời trước", "hoàn thành", "xong", "từ", "trên cơ sở", "phục vụ")

  /// Words that a part of the work is named with.
  private static let longestPart = 14

  /// “đợt 1 xong trước ngày D, đợt 2 xong trước ngày E”, “hồ sơ lần đầu trước ngày D, hồ sơ bổ sung
  /// trước ngày E”: the first time closes its part, and the second closes the next.
  private func isParallel(
    _ start: Int, _ first: DeadlineReading, _ second: DeadlineReading, _ clause: Clause
  ) -> Bool {
    guard second.range.lowerBound > start, first.range.lowerBound > clause.range.lowerBound,
      isOtherTime(first, second)
    else { return false }
    let between = start..<second.range.lowerBound
    if Self.rests.contains(in: clause.reading, between) { return true }
    if Self.parts.end(in: clause.reading, at: start) != nil { return true }
    guard ClauseShape.words(in: clause, between) <= Self.longestPart,
      !between.contains(where: { [":", "“", ";"].contains(clause.key($0)) }),
      Self.aims.end(in: clause.reading, at: start) == nil
    else { return false }
    return isClosing(second, of: clause)
  }

  private func isOtherTime(_ first: DeadlineReading, _ second: DeadlineReading) -> Bool {
    second.deadline.kind == .recurring
      ? first.deadline.kind != .recurring : first.deadline.date != second.deadline.date
  }

  /// Nothing but who receives it follows, as in “… trước ngày E về Sở Du lịch”.
  private func isClosing(_ time: DeadlineReading, of clause: Clause) -> Bool {
    let end = time.range.upperBound
    guard end < clause.range.upperBound, !clause.reading.isMark(end) else { return true }
    return ["về", "gửi", "cho"].map(\.wordKey).contains(clause.key(end))
  }

  /// “trình A trước ngày D, trình B trước ngày E” are two rows (S2): where the second begins.
  func secondDate(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    let dated = found.filter {
      $0.strength == .firm || $0.strength >= .bare && $0.deadline.date != nil
    }
    // Of events only those that a part of the work waits for.
    let timed = found.filter { time in
      dated.contains { $0.range == time.range }
        || time.deadline.kind == .eventRelative && time.range.lowerBound > clause.range.lowerBound
    }
    if let (first, second) = zip(timed, timed.dropFirst()).first(where: { first, second in
      second.strength < .soft && clause.isOuter(first.range.lowerBound)
        && parallel(first, second, in: clause) != nil
    }) {
      return parallel(first, second, in: clause)
    }
    for (first, second) in zip(dated, dated.dropFirst())
    where clause.isOuter(first.range.lowerBound) && !isDistant(first, second) {
      if let start = parallel(first, second, in: clause) { return start }
      guard first.strength == .firm,
        first.deadline.kind != .recurring, second.deadline.kind != .recurring
      else { continue }
      for index in first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
      where clause.key(index) == "," && clause.isOuter(index) {
        let rest = Clause(
          reading: clause.reading, range: index + 1..<clause.range.upperBound, isSentence: false)
        if let opening = OpeningReader().opening(of: rest), opening.start < second.range.lowerBound
        {
          return index + 1
        }
      }
    }
    return simultaneous(in: clause, found) ?? secondDone(in: clause, found)
      ?? meetingReport(in: clause, found) ?? furtherReport(in: clause, found)
      ?? comingBack(in: clause, found) ?? spanned(in: clause, found)
      ?? seam(in: clause, dated) { isConcerned(behind: $0, clause) }
      ?? seam(in: clause, found.filter { $0.deadline.date != nil }) {
        isGoal(behind: $0, clause)
      }
  }

  private static let goals = Phrases("đạt", "hoàn thành", "giải ngân", "xong", "có", "còn")

  /// Where the second of two times begins that each stand before what they are for.
  private func seam(
    in clause: Clause, _ dated: [DeadlineReading], each isFor: (DeadlineReading) -> Bool
  ) -> Int? {
    let dated = dated.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (first, second) in zip(dated, dated.dropFirst())
    where isOtherTime(first, second) && first.deadline.kind != .recurring
      && isFor(first) && isFor(second)
    {
      let joint = second.range.lowerBound - 1
      guard joint > first.range.upperBound, clause.isOuter(joint),
        [",", ";", Word.va].contains(clause.key(joint)),
        ClauseShape.words(in: clause, first.range.upperBound..<joint) <= Self.longestPart
      else { continue }
      return clause.key(joint) == Word.va ? joint : joint + 1
    }
    return nil
  }

  /// “phấn đấu trước ngày D đạt 70%, trước ngày E đạt 100%”: the time with the goal set for it.
  func isGoal(behind time: DeadlineReading, _ clause: Clause) -> Bool {
    let start = time.range.upperBound
    guard let end = Self.goals.end(in: clause.reading, at: start, limit: clause.range.upperBound)
    else { return false }
    return (end..<min(end + 4, clause.range.upperBound)).contains {
      clause.reading.passage.tokens[$0].kind == .number
    }
  }

  private static let concerning = Phrases("đối với", "với", "cho", "riêng đối với", "tại", "ở")

  /// “bàn giao mặt bằng trong tháng 8 đối với đất nông nghiệp, trong quý III đối với đất ở”: the time
  /// with the part that it is for.
  private func isConcerned(behind time: DeadlineReading, _ clause: Clause) -> Bool {
    Self.concerning.end(
      in: clause.reading, at: time.range.upperBound, limit: clause.range.upperBound) != nil
  }

  private static let reports = Phrases("báo cáo", "trình", "báo cáo kết quả")
  private static let meetings = Phrases(
    "tại phiên họp", "tại kỳ họp", "tại hội nghị", "tại cuộc họp", "trước phiên họp",
    "trước kỳ họp", "vào phiên họp", "vào kỳ họp")

  /// “giải ngân 95% vốn đến ngày D, báo cáo X tại phiên họp tháng 01”: the work has its day, the report
  /// its meeting.
  private func meetingReport(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    for (first, second) in zip(found, found.dropFirst())
    where first.deadline.date != nil && first.strength >= .bare {
      let comma = first.range.upperBound
      guard clause.key(comma) == ",", clause.isOuter(comma),
        Self.reports.end(in: clause.reading, at: comma + 1, limit: clause.range.upperBound) != nil,
        Self.meetings.end(in: clause.reading, at: second.range.lowerBound) != nil
      else { continue }
      return comma + 1
    }
    return nil
  }

  private static let afterwards = Phrases(
    "sau đó", "tiếp đó", "từ đó", "từ tháng", "từ tuần", "từ ngày")
  private static let regularly = Phrases("định kỳ")

  /// “khử trùng trước ngày D, sau đó duy trì mỗi tuần một lần”, “báo cáo trước ngày D và định kỳ vào ngày
  /// 25 hằng tháng”: once, then again and again.
  private func comingBack(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    for first in found where first.deadline.date != nil && first.strength == .firm {
      let joint = first.range.upperBound
      guard clause.isOuter(joint),
        let second = found.first(where: {
          $0.deadline.kind == .recurring && $0.strength >= .soft && $0.range.lowerBound > joint
            && $0.range.lowerBound - joint <= Self.longestPart
        })
      else { continue }
      if clause.key(joint) == Word.va, isClosing(second, of: clause),
        Self.regularly.end(in: clause.reading, at: joint + 1) != nil,
        second.range.lowerBound <= joint + 2
      {
        return joint
      }
      if clause.key(joint) == ",", Self.afterwards.end(in: clause.reading, at: joint + 1) != nil {
        return joint + 1
      }
    }
    return nil
  }

  private static let reporting = Phrases("báo cáo")

  /// “báo cáo trước 16 giờ hằng ngày, báo cáo đột xuất khi có tình huống”, “báo cáo ngay bằng điện thoại,
  /// báo cáo bằng văn bản trong vòng 01 giờ”: two reports, each with its time.
  private func furtherReport(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    for (first, second) in zip(found, found.dropFirst())
    where first.deadline.kind != .none && second.deadline.kind != .none
      && second.deadline.kind != .recurring && first.deadline.kind != second.deadline.kind
    {
      guard
        let comma = (first.range.upperBound..<second.range.lowerBound).first(where: {
          clause.key($0) == "," && clause.isOuter($0)
            && Self.reporting.end(in: clause.reading, at: $0 + 1) != nil
        }),
        (clause.range.lowerBound..<first.range.lowerBound).contains(where: {
          Self.reporting.end(in: clause.reading, at: $0) != nil
        })
      else { continue }
      return comma + 1
    }
    return nil
  }

  /// “trực trong suốt thời gian nghỉ Tết, gửi danh sách về X trước ngày D”, “vệ sinh đồng ruộng ngay
  /// sau khi thu hoạch, cày lật gốc rạ chậm nhất ngày D”: the first deed has its own time, though no
  /// day.
  private func spanned(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    for (first, second) in zip(found, found.dropFirst())
    where [.eventRelative, .immediate].contains(first.deadline.kind)
      && first.deadline.anchor != nil && first.deadline.date == nil
      && first.range.lowerBound > clause.range.lowerBound + 2
    {
      let comma = first.range.upperBound
      guard comma < second.range.lowerBound, clause.key(comma) == ",", clause.isOuter(comma),
        second.strength == .firm
          || second.strength == .soft && second.deadline.date != nil
            && first.deadline.offset != nil,
        second.deadline.date != nil || second.deadline.kind == .recurring,
        isClosing(second, of: clause),
        Self.aims.end(in: clause.reading, at: comma + 1) == nil
          || Self.completions.end(in: clause.reading, at: comma + 1) != nil,
        !ContinuationRule.reportsOn(
          clause, at: comma + 1,
          of: Clause(reading: clause.reading, range: clause.range.lowerBound..<comma)),
        isDeed(clause, from: comma + 1)
      else { continue }
      return comma + 1
    }
    return nil
  }

  private static let completions = Phrases("hoàn thành")

  /// A deed opens there that does not only close the one before it.
  private func isDeed(_ clause: Clause, from start: Int) -> Bool {
    guard start < clause.range.upperBound else { return false }
    let rest = Clause(
      reading: clause.reading, range: start..<clause.range.upperBound, isSentence: false)
    guard let opening = OpeningReader().opening(of: rest) else { return false }
    return opening.start == start && !ContinuationRule.completes(rest, opening: opening)
  }

  private static let simultaneously = Phrases("đồng thời")

  /// “gửi A trước ngày D, đồng thời gửi B theo thời hạn quy định”: the second deed has a time of its
  /// own, though no day.
  private func simultaneous(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    guard let first = found.first(where: { $0.strength == .firm && $0.deadline.date != nil }),
      let comma = (first.range.upperBound..<max(first.range.upperBound, clause.range.upperBound))
        .first(where: {
          clause.key($0) == "," && clause.isOuter($0)
            && Self.simultaneously.end(in: clause.reading, at: $0 + 1) != nil
        }),
      found.contains(where: {
        $0.range.lowerBound > comma + 2
          && [.asRegulated, .eventRelative, .immediate, .recurring].contains($0.deadline.kind)
      }),
      OpeningReader().opening(
        of: Clause(
          reading: clause.reading, range: comma + 1..<clause.range.upperBound, isSentence: false))
        != nil
    else { return nil }
    return comma + 1
  }

  /// A part that is closed by the first time, then one that is closed by the second.
  private func parallel(
    _ first: DeadlineReading, _ second: DeadlineReading, in clause: Clause
  ) -> Int? {
    let end = first.range.upperBound
    let isPart = Self.parts.end(in: clause.reading, at: end + 1) != nil
    // “lần 1 vào tuần đầu tháng 11, lần 2 sau khi có kết quả”
    let isEvent = isPart && second.deadline.kind == .eventRelative && isClosing(second, of: clause)
    guard first.strength >= .soft, second.strength >= .soft || isEvent, clause.isOuter(end),
      clause.isOuter(second.range.lowerBound)
    else { return nil }
    // “báo cáo trước ngày 05 hằng tháng và báo cáo tổng kết trước 15/10”: again and again, then once.
    if first.deadline.kind == .recurring, !isPart,
      second.deadline.date == nil || !isDeed(clause, from: end + 1)
    {
      return nil
    }
    switch clause.key(end) {
    case ",": return isParallel(end + 1, first, second, clause) ? end + 1 : nil
    case Word.va: return isParallel(end + 1, first, second, clause) ? end : nil
    default: return nil
    }
  }

  /// “dự án không thể vận hành trước năm 2030 …, báo cáo trước ngày 31/7”: the year tells which
  /// projects are meant.
  private func isDistant(_ first: DeadlineReading, _ second: DeadlineReading) -> Bool {
    guard let far = first.deadline.date, let near = second.deadline.date else { return false }
    return far.year > near.year + 1
  }

  /// “thành lập Tổ (trước 25/9), phê duyệt dự toán (trước 05/10)”: a deed and its time in brackets,
  /// then the next.
  private func secondDone(in clause: Clause, _ found: [DeadlineReading]) -> Int? {
    let timed = found.filter {
      $0.deadline.kind != .recurring && $0.deadline.kind != .none
        && ($0.strength >= .bare || $0.deadline.kind == .eventRelative)
    }
    for (first, second) in zip(timed, timed.dropFirst())
    where first.strength >= .bare && first.deadline.date != nil && second.strength >= .bare {
      let comma = first.range.upperBound + 1
      guard clause.key(comma - 1) == ")", clause.key(comma) == ",", clause.isOuter(comma),
        second.range.lowerBound > comma + 2,
        isDone(clause, from: comma + 1, by: second)
      else { continue }
      return comma + 1
    }
    return nil
  }

  /// A deed or a body stands at `start`, and the time ends what is said of it.
  private func isDone(_ clause: Clause, from start: Int, by time: DeadlineReading) -> Bool {
    let rest = Clause(
      reading: clause.reading, range: start..<clause.range.upperBound, isSentence: false)
    guard let opening = OpeningReader().plain(rest, at: start),
      !ContinuationRule.completes(rest, opening: opening),
      opening.owners == nil || opening.rule == ActorRule.id,
      time.range.lowerBound > opening.predicate + 1
    else { return false }
    let end = time.range.upperBound
    return end >= clause.range.upperBound || clause.reading.isMark(end)
  }
}
