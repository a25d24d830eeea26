internal import DirectiveModel

/// A deadline that the same clause prolongs or takes back does not count (trap d12).
///
/// “thời hạn trước ngày 31/8/2025 … được gia hạn đến hết ngày 31/12/2025”: the second.
enum Revocation {
  private static let prolonging: PhraseSet = [
    "gia hạn", "kéo dài thời hạn", "kéo dài", "lùi thời hạn", "lùi", "điều chỉnh thời hạn",
    "thay cho thời hạn", "điều chỉnh thời gian",
  ]

  static func apply(to readings: [DeadlineReading], in clause: DeadlineClause)
    -> [DeadlineReading]
  {
    guard readings.count > 1 else { return readings }
    guard
      let place = clause.range.first(where: { clause.text.end(of: prolonging, at: $0) != nil })
    else { return readings }
    let later = readings.filter { $0.range.lowerBound > place }
    return later.contains { $0.deadline.date != nil } ? later : readings
  }
}
