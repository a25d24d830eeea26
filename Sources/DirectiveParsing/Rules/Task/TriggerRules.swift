internal import VietnameseText

/// The body of the rules whose clause begins with a word of assigning.
enum TriggerGrammar {
  /// - Parameters:
  ///   - clause: The clause.
  ///   - index: Where the trigger may stand.
  ///   - words: The triggers.
  ///   - rule: The rule that asks.
  ///   - isRequest: Đề nghị.
  /// - Returns: Nothing where no party follows the trigger.
  static func opening(
    of clause: Clause, at index: Int, words: Phrases, rule: RuleID, isRequest: Bool = false
  ) -> Opening? {
    guard let trigger = words.end(in: clause.reading, at: index, limit: clause.range.upperBound)
    else { return nil }
    var first = trigger
    if clause.key(first) == ":" { first += 1 }
    guard let owners = clause.parties(at: first) else { return nil }
    let end = owners.range.upperBound
    let predicate = PredicateGrammar.start(of: clause, behind: end)
    guard predicate != nil || end + 1 >= clause.range.upperBound || clause.reading.isMark(end)
    else {
      // “Giao thông nông thôn”, “Yêu cầu kỹ thuật”: no duty behind the words.
      return owners.isKnown && end < clause.range.upperBound
        ? Opening(rule: rule, start: index, owners: owners, predicate: end, isRequest: isRequest)
        : nil
    }
    return Opening(
      rule: rule, start: index, owners: owners, predicate: predicate ?? end, isRequest: isRequest)
  }
}

/// “Giao Sở Tài chính rà soát …”, “Phân công đồng chí …”, “Thống nhất giao …”.
///
/// “giao thông”, “giao chỉ tiêu” and “nhiệm vụ giao tại …” name no party and are left alone.
struct AssignRule: OpeningRule {
  static let id: RuleID = "task.assign"
  private static let words = TaskWords.table["assign"]

  func opening(of clause: Clause, at index: Int) -> Opening? {
    TriggerGrammar.opening(of: clause, at: index, words: Self.words, rule: Self.id)
  }
}

/// “Ủy quyền cho Phó Chủ tịch … ký …”.
struct DelegateRule: OpeningRule {
  static let id: RuleID = "task.delegate"
  private static let words = TaskWords.table["delegate"]

  func opening(of clause: Clause, at index: Int) -> Opening? {
    TriggerGrammar.opening(of: clause, at: index, words: Self.words, rule: Self.id)
  }
}

/// “Yêu cầu Thủ trưởng các sở …”.
///
/// The noun (“đáp ứng yêu cầu”, “mục đích, yêu cầu”) names no party.
struct DemandRule: OpeningRule {
  static let id: RuleID = "task.demand"
  private static let words = TaskWords.table["demand"]

  func opening(of clause: Clause, at index: Int) -> Opening? {
    TriggerGrammar.opening(of: clause, at: index, words: Self.words, rule: Self.id)
  }
}

/// “Đề nghị Ủy ban MTTQ Việt Nam tỉnh …”: asked of a body outside the line of command.
///
/// “Theo đề nghị của …”, “Xét đề nghị …” stand in the preamble and do not begin with the word.
struct RequestRule: OpeningRule {
  static let id: RuleID = "task.request"
  private static let words = TaskWords.table["request"]

  /// “Đề nghị quan tâm hỗ trợ …”: asked of those who were named before.
  static func opens(_ clause: Clause, at index: Int) -> Bool {
    asked.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
  }

  private static let asked = Phrases("đề nghị", "kính đề nghị", "trân trọng đề nghị", "rất mong")

  func opening(of clause: Clause, at index: Int) -> Opening? {
    TriggerGrammar.opening(
      of: clause, at: index, words: Self.words, rule: Self.id, isRequest: true)
  }
}
