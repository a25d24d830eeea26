internal import DirectiveModel
internal import VietnameseText

/// What a line of its own says of the duty above it.
struct TaskAttributes: Sendable {
  var owners: [Party] = []
  var coordinators: [Party] = []
  var deadline: Deadline?
  var deliverable: String?
  /// The nodes of the lines themselves, where they are one duty's only: they are part of its text.
  var lines: [Int] = []

  var isEmpty: Bool {
    owners.isEmpty && coordinators.isEmpty && deadline == nil && deliverable == nil
  }

  mutating func merge(_ other: TaskAttributes) {
    owners += other.owners
    coordinators += other.coordinators
    deadline = other.deadline ?? deadline
    deliverable = other.deliverable ?? deliverable
    lines += other.lines
  }
}

/// “Đơn vị chủ trì: Sở Y tế; phối hợp: Công an tỉnh; thời gian hoàn thành: Quý II/2025.”: a row of
/// a table written out in lines.
///
/// “Phối hợp với …” and a label with nothing behind its colon are left to others.
enum AttributeRule {
  static let id: RuleID = "task.attribute"

  private static let reportTimes = Phrases(
    "thời gian báo cáo", "thời hạn báo cáo", "thời điểm báo cáo")
  private static let reporting = Phrases("báo cáo", "gửi")

  /// Whether the line tells when to report: “Thời gian báo cáo: trước ngày 15”.
  static func datesReports(_ reading: Reading) -> Bool {
    (0..<min(4, reading.count)).contains { reportTimes.end(in: reading, at: $0) != nil }
  }

  static func reports(_ reading: Reading) -> Bool {
    reporting.contains(in: reading, reading.all)
  }

  private enum Kind { case owner, coordinator, deadline, deliverable, other }

  private static let labels: WordTrie<Kind> = {
    var trie = WordTrie<Kind>()
    func add(_ surface: String, _ kind: Kind) { trie.insert(Reading.keys(of: surface), kind) }
    for noun in ["đơn vị", "cơ quan", "bộ phận", "người", "cơ quan, đơn vị", "phòng, ban"] {
      for work in [
        "chủ trì", "thực hiện", "chủ trì thực hiện", "đầu mối", "phụ trách", "chịu trách nhiệm",
        "chịu trách nhiệm chính", "chủ trì tham mưu", "tham mưu", "chủ trì, tham mưu",
        "tổ chức thực hiện", "được giao", "chịu trách nhiệm thực hiện", "triển khai",
        "triển khai thực hiện", "chủ trì triển khai",
      ] {
        add("\(noun) \(work)", .owner)
      }
      add("\(noun) phối hợp", .coordinator)
      add("\(noun) phối hợp thực hiện", .coordinator)
      add("\(noun) tham gia", .coordinator)
    }
    for surface in [
      "chủ trì", "chủ trì thực hiện", "phân công", "phân công thực hiện", "trách nhiệm thực hiện",
      "trách nhiệm", "lãnh đạo phụ trách", "giao chủ trì", "thực hiện",
    ] {
      add(surface, .owner)
    }
    for surface in ["phối hợp", "phối hợp thực hiện", "tham gia", "thành phần phối hợp"] {
      add(surface, .coordinator)
    }
    for surface in [
      "thời gian", "thời gian thực hiện", "thời gian hoàn thành", "thời hạn", "thời hạn hoàn thành",
      "thời hạn thực hiện", "tiến độ", "tiến độ thực hiện", "tiến độ hoàn thành", "hoàn thành",
      "hạn hoàn thành", "thời gian triển khai", "thời gian tổ chức", "thời hạn báo cáo",
      "thời gian báo cáo", "thời điểm hoàn thành", "dự kiến thời gian", "thời gian dự kiến",
      "thời gian tổ chức dự kiến", "dự kiến", "hạn cuối", "thời điểm",
    ] {
      add(surface, .deadline)
    }
    for surface in [
      "sản phẩm", "sản phẩm đầu ra", "sản phẩm dự kiến", "kết quả", "kết quả đầu ra",
      "kết quả dự kiến", "sản phẩm hoàn thành",
    ] {
      add(surface, .deliverable)
    }
    for surface in [
      "địa điểm", "kinh phí", "nguồn kinh phí", "ghi chú", "kinh phí thực hiện", "địa điểm tổ chức",
      "dự kiến địa điểm", "thành phần", "thành phần tham gia", "đối tượng", "số lượng", "quy mô",
    ] {
      add(surface, .other)
    }
    return trie
  }()

  /// What the clause says; nothing where it is not made of labels and their values.
  static func attributes(
    of clause: Clause, reader: DeadlineReader
  ) -> TaskAttributes? {
    var start = clause.range.lowerBound
    while start < clause.range.upperBound, clause.reading.isMark(start) { start += 1 }
    guard label(in: clause, at: start) != nil else { return nil }
    let places = (start..<clause.range.upperBound).compactMap { index -> (Int, Kind, Int)? in
      guard
        index == start || [",", ";", ".", "-", "("].contains(clause.key(index - 1)),
        let (kind, value) = label(in: clause, at: index)
      else { return nil }
      return (index, kind, value)
    }
    var found = TaskAttributes()
    for (order, place) in places.enumerated() {
      var end = order + 1 < places.count ? places[order + 1].0 : clause.range.upperBound
      while end > place.2, clause.reading.isMark(end - 1), clause.reading.keys[end - 1] != ")" {
        end -= 1
      }
      guard end > place.2 else { continue }
      read(place.1, place.2..<end, in: clause, reader: reader, into: &found)
    }
    // “Phối hợp: như trên.” is a label too.
    return found.isEmpty && !places.contains { $0.1 == .coordinator } ? nil : found
  }

  /// Clauses with what a label goes on to say behind “;”.
  ///
  /// “Cơ quan phối hợp: Sở A; Sở B.”, “Phân công: Sở A chủ trì; Sở B tham mưu.”, “Đơn vị phối hợp: Sở
  /// A; Phòng Tư pháp nơi được kiểm tra.”
  static func joined(_ clauses: [Range<Int>], of reading: Reading) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    var kind: Kind?
    for range in clauses {
      let clause = Clause(reading: reading, range: range)
      if let kind, let last = joined.last, reading.keys[range.lowerBound - 1] == ";",
        goesOn(clause) || kind == .coordinator && isHelper(clause)
      {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
        continue
      }
      kind = label(in: clause, at: range.lowerBound)?.0
      joined.append(range)
    }
    return joined
  }

  /// Names and at most what they help with, up to the end or the next label.
  private static func goesOn(_ clause: Clause) -> Bool {
    if label(in: clause, at: clause.range.lowerBound) != nil { return true }
    guard let list = clause.parties(at: clause.range.lowerBound), list.isKnown else { return false }
    let end = list.range.upperBound
    let rest = shares.end(in: clause.reading, at: end, limit: clause.range.upperBound) ?? end
    return (rest..<clause.range.upperBound).allSatisfy(clause.reading.isMark)
  }

  /// “Phòng Tư pháp nơi được kiểm tra”, “báo cáo viên pháp luật tỉnh”: no duty, whoever it is.
  private static func isHelper(_ clause: Clause) -> Bool {
    clause.parties(at: clause.range.lowerBound) != nil
      || OpeningReader().opening(of: clause) == nil
  }

  private static let leads = Phrases(
    "chủ trì", "chủ trì thực hiện", "thực hiện", "phụ trách", "chịu trách nhiệm", "làm đầu mối",
    "chịu trách nhiệm chính")
  private static let shares = Phrases(
    "phối hợp", "phối hợp thực hiện", "tham mưu", "trực tiếp tham mưu", "tham gia", "hỗ trợ",
    "cùng thực hiện", "cùng tham gia", "giúp việc")
  private static let partners = Phrases("phối hợp", "phối hợp với", "cùng", "cùng với")

  /// “Phân công: Sở A chủ trì, phối hợp với Sở B; Sở C tham mưu”: who leads and who helps.
  ///
  /// - Returns: Nothing where the value is a mere row of names.
  private static func sentence(_ range: Range<Int>, in clause: Clause)
    -> (owners: [Party], coordinators: [Party])?
  {
    let value = Clause(reading: clause.reading, range: range)
    guard let lead = value.parties(at: range.lowerBound), lead.isKnown,
      let end = leads.end(
        in: clause.reading, at: lead.range.upperBound, limit: range.upperBound)
    else { return nil }
    var helpers: [Party] = []
    var index = end
    while index < range.upperBound {
      if let next = partners.end(in: clause.reading, at: index, limit: range.upperBound),
        let list = value.parties(at: next)
      {
        helpers += list.parties
        index = list.range.upperBound
      } else if [",", ";"].contains(value.key(index)), let list = value.parties(at: index + 1),
        shares.end(in: clause.reading, at: list.range.upperBound, limit: range.upperBound) != nil
      {
        helpers += list.parties
        index = list.range.upperBound
      } else {
        index += 1
      }
    }
    return (lead.parties, helpers)
  }

  private static func label(in clause: Clause, at index: Int) -> (Kind, Int)? {
    guard
      let match = labels.longest(
        in: clause.reading.keys, from: index, to: clause.range.upperBound),
      clause.key(match.end) == ":"
    else { return nil }
    return (match.value, match.end + 1)
  }

  private static func read(
    _ kind: Kind, _ range: Range<Int>, in clause: Clause, reader: DeadlineReader,
    into found: inout TaskAttributes
  ) {
    let cell = Passage(clause.reading.text(range))
    let names = clause.reading.names
    switch kind {
    case .owner:
      if let shared = sentence(range, in: clause) {
        found.owners += shared.owners
        found.coordinators += shared.coordinators
        return
      }
      let parties = TableRowRule.parties(in: Reading(cell, names: names))
      // “Thực hiện: rà soát …” names nobody.
      guard PartyParser(Reading(cell, names: names)).list(at: 0) != nil else { return }
      found.owners += parties
    case .coordinator:
      found.coordinators += TableRowRule.parties(in: Reading(cell, names: names))
    case .deadline:
      let readings = reader.readings(in: DeadlineText(cell), isCell: true)
      found.deadline = reader.principal(of: readings)?.deadline ?? found.deadline
    case .deliverable:
      found.deliverable = cell.text
    case .other: break
    }
  }
}
