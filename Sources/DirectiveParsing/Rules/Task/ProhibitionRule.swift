internal import VietnameseText

/// “Nghiêm cấm việc lấn chiếm …” at the beginning of a sentence: said to everyone.
///
/// “; không cấp phép mới” goes on about whoever was named before.
enum ProhibitionRule {
  static let id: RuleID = "task.prohibition"

  private static let words = Phrases("nghiêm cấm", "cấm", "tuyệt đối nghiêm cấm")

  static func opens(_ clause: Clause, at index: Int) -> Bool {
    clause.isSentence && clause.reading.isCapital(index)
      && words.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
  }
}
