internal import DirectiveModel

/// How sure a row is, and why a person should look at it.
///
/// The signs of the row give the odds; words that were hard to read lower them.
struct TaskSureness {
  var confidence: Double
  var reasons: [String] = []

  var needsReview: Bool { !reasons.isEmpty }

  init(_ row: TaskRow, signs: [String], passage: Passage, pages: [RestoredPage]) {
    if row.owners.isEmpty { reasons.append("nobody is named who is to do it") }
    reasons += row.doubts
    let reading = Self.reading(of: passage, row.range, pages: pages)
    if reading < 0.8 { reasons.append("many of its words were hard to read") }
    var value = SurenessTable.probability(signs) * reading
    // A day that is doubted is seldom the day.
    if !row.doubts.isEmpty { value = min(value, 0.6) }
    if value < Self.least, reasons.isEmpty {
      reasons.append("little in its words says that it was read right")
    }
    confidence = (min(max(value, 0.05), 0.99) * 100).rounded() / 100
  }

  /// Less sure than this, and a person should look.
  private static let least = 0.5

  /// The share of words that stand so in print, by recognition and restoration.
  private static func reading(of passage: Passage, _ range: Range<Int>, pages: [RestoredPage])
    -> Double
  {
    var sum = 0.0
    var count = 0
    for token in passage.tokens[range] where token.kind != .mark {
      let place = token.first
      guard place.page < pages.count, place.line < pages[place.page].lines.count else { continue }
      let words = pages[place.page].lines[place.line].words
      guard place.word < words.count else { continue }
      sum += words[place.word].confidence
      count += 1
    }
    guard count > 0 else { return 1 }
    return sum / Double(count)
  }
}
