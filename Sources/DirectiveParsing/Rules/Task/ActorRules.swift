internal import VietnameseText

/// “Sở Y tế chủ trì, phối hợp …”, “Các cơ quan, đơn vị phải …”, “Công an tỉnh: Chỉ đạo …”.
///
/// A body followed by “đã”, “được” or a noun tells of something and is left alone.
struct ActorRule: OpeningRule {
  static let id: RuleID = "task.actor"

  func opening(of clause: Clause, at index: Int) -> Opening? {
    guard let owners = clause.parties(at: index).map({ shortened($0, in: clause) }) else {
      return nil
    }
    if var opening = consequent(of: clause, owners) {
      opening.start = index
      return opening
    }
    guard
      let predicate = PredicateGrammar.start(of: clause, behind: owners.range.upperBound)
        ?? behindColon(clause, owners) ?? unknownVerb(clause, owners),
      owners.isKnown || isModal(clause, predicate), !appoints(clause, predicate),
      !isTold(clause, at: index, predicate)
    else { return nil }
    return Opening(rule: Self.id, start: index, owners: owners, predicate: predicate)
  }

  /// “Phòng Kế hoạch | tổng hợp kết quả”: the verb that a name took in, where none stands behind it.
  private func shortened(_ owners: PartyList, in clause: Clause) -> PartyList {
    let end = owners.range.upperBound
    guard end < clause.range.upperBound, clause.key(end) != ":",
      clause.reading.isMark(end) || PredicateGrammar.start(of: clause, behind: end) == nil
    else { return owners }
    return owners.beforeVerb(in: clause.reading) ?? owners
  }

  /// “Cơ sở nào không có người đăng ký thì Trung tâm A tiếp nhận”: Trung tâm A is charged.
  private func consequent(of clause: Clause, _ owners: PartyList) -> Opening? {
    let end = owners.range.upperBound
    guard clause.key(end) == Word.thi,
      let list = clause.parties(at: end + 1), list.isKnown,
      let predicate = PredicateGrammar.start(of: clause, behind: list.range.upperBound)
    else { return nil }
    return Opening(rule: Self.id, start: end + 1, owners: list, predicate: predicate)
  }

  /// “Trưởng phòng A làm Phó Trưởng ban”: what somebody is to be.
  private func appoints(_ clause: Clause, _ index: Int) -> Bool {
    clause.key(index) == Self.being && BoardRoles.startsRole(in: clause.reading, at: index + 1)
  }

  private static let being = "làm".wordKey
  private static let vague = TaskWords.table["vague-count"]

  /// “Một số cấp ủy buông lỏng lãnh đạo”, “09 chủ đầu tư giải ngân dưới 20 %”: how things stand with so
  /// many of a class; only a modal charges them.
  private func isTold(_ clause: Clause, at index: Int, _ predicate: Int) -> Bool {
    let limit = clause.range.upperBound
    let isCount =
      clause.reading.passage.tokens[index].kind == .number
      && (predicate..<limit).contains { clause.reading.passage.tokens[$0].text.hasSuffix("%") }
    guard isCount || Self.vague.end(in: clause.reading, at: index, limit: limit) != nil else {
      return false
    }
    return clause.verb(at: predicate)?.kind != .opener
  }

  private static let linking: Set<String> = Set(
    [
      "đã", "được", "là", "có", "và", "hoặc", "đang", "sẽ", "bị", "của", "thuộc", "về", "tại",
      "theo", "cũng", "vẫn", "còn", "do", "như", "với", "trên", "này", "nêu", "số", "nên", "rất",
      "cho", "nói", "đó", "chưa", "không", "ở", "thì", "mà", "vừa", "mới", "nhận", "cùng",
    ].map(\.wordKey))

  /// “Sở Y tế thông tuyến …”: a verb that the lexicon lacks behind a body that it has.
  private func unknownVerb(_ clause: Clause, _ owners: PartyList) -> Int? {
    let end = owners.range.upperBound
    guard clause.isSentence, owners.isKnown, owners.members.allSatisfy({ !$0.isCollective }),
      clause.range.upperBound - end > 3, !clause.reading.isMark(end),
      // “Chi cục A …:” is a title whatever its last words are.
      clause.key(clause.range.upperBound - 1) != ":",
      !clause.reading.isCapital(end), clause.reading.passage.tokens[end].kind == .word,
      !Self.linking.contains(clause.key(end)), clause.reading.verbs[end] == nil,
      // “báo cáo Hiệu trưởng, Đảng ủy Trường | kết quả kiểm tra”
      PartyWords.papers.end(in: clause.reading, at: end) == nil,
      PartyWords.documents.end(in: clause.reading, at: end) == nil
    else { return nil }
    return end
  }

  /// “Các trường học trên địa bàn: vệ sinh lớp học …”: behind the colon any words are a duty.
  private func behindColon(_ clause: Clause, _ owners: PartyList) -> Int? {
    let name = owners.range.upperBound
    let end = BoardRoles.end(in: clause.reading, at: name) ?? name
    guard clause.key(end) == ":", owners.isKnown, clause.range.upperBound - end > 4 else {
      return nil
    }
    // “Các thành viên: Giám đốc Sở A; Giám đốc Sở B.” only lists.
    guard
      clause.parties(at: end + 1) == nil
        || PartyWords.distributives.end(in: clause.reading, at: end + 1) != nil
        || PredicateGrammar.start(of: clause, behind: end) != nil
    else { return nil }
    return end + 1
  }

  /// Only a clear sign of a duty makes an actor of an unknown name.
  private func isModal(_ clause: Clause, _ index: Int) -> Bool {
    // “Cán bộ chuyên quản | ngày 25 hằng tháng gửi …”: behind the time the verb.
    let first = (index..<min(index + Self.timeReach, clause.range.upperBound)).first {
      clause.verb(at: $0) != nil || clause.reading.isMark($0)
    }
    guard let verb = first.flatMap(clause.verb(at:)) else { return false }
    return verb.kind == .opener || verb.kind == .firm
  }

  /// Words of a time between the actor and its verb.
  private static let timeReach = 8
}

/// “Trách nhiệm của Sở Y tế: …”, “Đối với Sở Y tế: …”.
struct ResponsibilityRule: OpeningRule {
  static let id: RuleID = "task.responsibility"
  private static let words = Phrases(
    "trách nhiệm của", "đối với", "nhiệm vụ của", "về phía", "phần việc của")

  func opening(of clause: Clause, at index: Int) -> Opening? {
    guard let end = Self.words.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      let owners = clause.parties(at: end).map({ narrowed($0, in: clause) }),
      [":", ","].contains(clause.key(owners.range.upperBound)),
      let predicate = PredicateGrammar.start(of: clause, behind: owners.range.upperBound)
    else { return nil }
    return Opening(rule: Self.id, start: index, owners: owners, predicate: predicate)
  }
}

extension ResponsibilityRule {
  /// “Đối với các đơn vị chưa hoàn thành: …”: what narrows the class down, up to the colon (G5).
  private func narrowed(_ list: PartyList, in clause: Clause) -> PartyList {
    guard list.members.count == 1, list.members[0].isCollective else { return list }
    let end = list.range.upperBound
    guard
      let colon = (end..<min(end + 14, clause.range.upperBound)).first(where: {
        clause.reading.isMark($0)
      }), clause.key(colon) == ":", colon > end
    else { return list }
    var list = list
    let name = PartyParser(clause.reading, limit: colon).expanded(list.range.lowerBound..<colon)
    list.members[0].name = name
    list.members[0].organization = name
    list.members[0].range = list.range.lowerBound..<colon
    list.range = list.range.lowerBound..<colon
    return list
  }
}

/// “UBND tỉnh giao Sở Y tế …”, “Chủ tịch UBND tỉnh yêu cầu các sở …”: the issuer is no owner.
struct IssuerAssignsRule: OpeningRule {
  static let id: RuleID = "task.issuer-assigns"
  private static let words = TaskWords.table["issuer-assigns"]
  private static let requests = Phrases("đề nghị", "trân trọng đề nghị")

  func opening(of clause: Clause, at index: Int) -> Opening? {
    guard
      let issuer = PartyParser(clause.reading, limit: clause.range.upperBound).party(at: index)
        ?? head(of: clause, at: index)
    else { return nil }
    let trigger = issuer.range.upperBound
    guard
      var opening = TriggerGrammar.opening(
        of: clause, at: trigger, words: Self.words, rule: Self.id,
        isRequest: Self.requests.end(in: clause.reading, at: trigger) != nil)
    else { return nil }
    opening.start = trigger
    opening.assigner = PartyList(range: issuer.range, members: [issuer])
    return opening
  }
}

extension IssuerAssignsRule {
  /// “Bộ trưởng thống nhất phân công …”: the head of the body that writes, by the title alone.
  private func head(of clause: Clause, at index: Int) -> ParsedParty? {
    guard clause.reading.isCapital(index),
      let title = PartyLexicon.shared.titles.longest(
        in: clause.reading.keys, from: index, to: clause.range.upperBound)
    else { return nil }
    let name = clause.reading.text(index..<title.end)
    return ParsedParty(range: index..<title.end, name: name, organization: "")
  }
}

/// “Tham mưu …”, “; báo cáo …”, “Không để …”: a duty of whoever was named before.
struct VerbRule: OpeningRule {
  static let id: RuleID = "task.verb"
  private static let standings = TaskWords.table["standing"]
  /// Short, but verbs and nothing else.
  private static let plain = Phrases(
    "cấp", "lập", "mời", "mở", "ký", "đặt", "họp", "treo", "lấy", "nhận", "đưa", "trao", "chốt",
    "dạy", "khám", "trồng", "thu", "trả", "hủy", "rút", "in", "cắm", "phun", "mua", "dán", "kéo",
    "dựng", "xây", "đào", "thăm", "cấy", "thả", "đo", "trích", "dành", "thuê", "cắt", "ghi", "tách",
    "đón", "bán", "tiêm", "nghe")

  func opening(of clause: Clause, at index: Int) -> Opening? {
    if clause.key(index) == Word.khong,
      clause.verb(at: index + 1) != nil
        || clause.key(index + 1) == Word.duoc
    {
      return Opening(rule: Self.id, start: index, owners: nil, predicate: index)
    }
    // “Chỉ đóng điện trở lại sau khi …”
    if clause.key(index) == Word.chi, clause.isSentence, clause.reading.isCapital(index),
      clause.verb(at: index) == nil, clause.verb(at: index + 1) != nil
    {
      return Opening(rule: Self.id, start: index, owners: nil, predicate: index)
    }
    // “Là đầu mối theo dõi, đôn đốc …”
    if let end = Self.standings.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      clause.verb(at: end) != nil
    {
      return Opening(rule: Self.id, start: index, owners: nil, predicate: end)
    }
    guard let verb = clause.verb(at: index) else { return nil }
    // A short word of many meanings opens a duty only where a sentence begins.
    if verb.kind == .open, verb.end - index < 2, !clause.isSentence,
      Self.plain.end(in: clause.reading, at: index) == nil
    {
      return nil
    }
    guard verb.end < clause.range.upperBound else { return nil }
    return Opening(rule: Self.id, start: index, owners: nil, predicate: index)
  }
}
