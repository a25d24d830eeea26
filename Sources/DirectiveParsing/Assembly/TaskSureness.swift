internal import DirectiveModel

/// How sure a row is, and why a person should look at it.
///
/// A product of what can go wrong: who was meant, by when, and whether the words were read right.
struct TaskSureness {
  var confidence: Double
  var reasons: [String] = []

  var needsReview: Bool { !reasons.isEmpty }

  /// `timesNamed` is how often the document charges these owners by name.
  init(_ row: TaskRow, timesNamed: Int, passage: Passage, pages: [RestoredPage]) {
    var value = 1.0
    if row.owners.isEmpty {
      value *= 0.5
      reasons.append("nobody is named who is to do it")
    } else {
      value *= OwnerEvidence.value(of: row, timesNamed: timesNamed)
    }
    if let deadline = row.deadline.confidence, row.deadline.kind != .none { value *= deadline }
    if row.deadline.inherited == true { value *= 0.87 }
    reasons += row.doubts
    if !row.doubts.isEmpty { value *= 0.8 }
    let reading = Self.reading(of: passage, row.range, pages: pages)
    value *= reading
    if reading < 0.8 { reasons.append("many of its words were hard to read") }
    confidence = (min(max(value, 0.05), 0.99) * 100).rounded() / 100
  }

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
