internal import CLexicons
internal import DirectiveModel
internal import VietnameseText

/// “Báo cáo của các đơn vị nêu tại các điểm 1, 2 và 4.1 gửi về Sở A trước ngày D”: the date of the
/// points that the sentence names.
///
/// A point of another document (“tại điểm 2 Công văn số …”) is none of them.
extension TaskFinder {
  private static let subjects = words("subject")
  private static let units = words("unit")
  private static let deeds = words("deed")

  /// The words are data: `listed-points.tsv`.
  private static func words(_ kind: String) -> Phrases {
    Phrases(
      LexiconTable.rows(lexicon_listed_points_start(), lexicon_listed_points_size)
        .filter { $0.count > 1 && $0[1] == kind }.map { $0[0] })
  }

  /// Gives the date to the rows of the points, and says whether the clause was such a sentence.
  mutating func closesPoints(_ clause: Clause, _ found: [DeadlineReading]) -> Bool {
    guard let time = found.last(where: { $0.strength == .firm && $0.deadline.date != nil }),
      Self.subjects.end(in: clause.reading, at: ClauseShape.start(of: clause)) != nil,
      let labels = points(in: clause, before: time.range.lowerBound)
    else { return false }
    let places = rows.indices.filter { isUndated($0) && isNamed($0, among: labels) }
    guard !places.isEmpty else { return false }
    let receivers = ReportRule.receivers(in: clause, from: clause.range.lowerBound)
    for place in places {
      close(place, by: time)
      for name in receivers where !rows[place].reportTo.contains(name) {
        rows[place].reportTo.append(name)
      }
    }
    return true
  }

  /// Whether the row stands in one of the points; all do where none is named.
  func isNamed(_ place: Int, among labels: Set<String>?) -> Bool {
    guard let labels else { return true }
    return outline.nodes[rows[place].node].path.contains { labels.contains($0.wordKey) }
  }

  /// The labels behind “các điểm”, where a deed and no other document follows them.
  func points(in clause: Clause, before end: Int) -> Set<String>? {
    for start in clause.range.lowerBound..<min(end, clause.range.lowerBound + 16) {
      guard var index = Self.units.end(in: clause.reading, at: start, limit: end) else { continue }
      var labels = Set<String>()
      while index < end {
        if let next = Self.units.end(in: clause.reading, at: index, limit: end) {
          index = next
        } else if clause.key(index) == "," || clause.key(index) == Word.va {
          index += 1
        } else if isLabel(clause, index) {
          labels.insert(clause.key(index))
          index += 1
        } else {
          break
        }
      }
      // “tại khoản 3 Mục này chưa ấn định thời gian”
      if clause.key(index) == Self.this { index += 1 }
      guard !labels.isEmpty,
        index == end || Self.lacks.end(in: clause.reading, at: index, limit: end) != nil
          || Self.deeds.end(in: clause.reading, at: index) != nil
            && clause.key(index + 1) != "này".wordKey
      else { continue }
      return labels
    }
    return nil
  }

  private static let this = "này".wordKey
  private static let lacks = Phrases("chưa", "không")

  /// “1”, “4.1”, “b”, “III”.
  private func isLabel(_ clause: Clause, _ index: Int) -> Bool {
    let token = clause.reading.passage.tokens[index]
    switch token.kind {
    case .number: return !token.text.has("/") && token.text.count <= 4
    case .word:
      return token.text.count == 1 && token.text.allSatisfy(\.isLowercase)
        || token.text.count <= 4 && token.text.allSatisfy { "IVX".contains($0) }
    case .mark: return false
    }
  }
}
