internal import DirectiveModel

/// Soon, with a noun of time: “trong thời gian sớm nhất”, “trong thời gian tới”.
///
/// Bare urgency (khẩn trương, kịp thời, sớm) is no deadline at all.
enum AsSoonAsPossibleRule: DeadlineRule {
  static let id: RuleID = "deadline.as-soon-as-possible"
  static let summary = "trong thời gian sớm nhất, sớm nhất có thể, trong thời gian tới"
  static let openers = words.openers

  private static let words: PhraseSet = [
    "trong thời gian sớm nhất", "trong thời gian nhanh nhất", "trong thời gian ngắn nhất",
    "trong thời gian sớm nhất có thể", "sớm nhất có thể", "trong thời gian tới",
    "trong thời gian gần nhất", "ngay khi có thể", "càng sớm càng tốt", "sớm nhất",
    "trong thời gian sớm", "trong thời hạn sớm nhất", "trong thời hạn nhanh nhất",
    "nhanh nhất có thể", "vào thời gian sớm nhất", "thời gian sớm nhất", "trong thời gian ngắn",
    "vào thời điểm sớm nhất", "trong ít ngày tới", "trong vài ngày tới", "trong những ngày tới",
    "trong các ngày tới", "trong thời gian sắp tới", "thời gian tới",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    guard let end = clause.text.end(of: words, at: index) else { return nil }
    return DeadlineMatch(index..<end, Deadline(kind: .asSoonAsPossible), .soft)
  }
}
