internal import DirectiveModel
internal import VietnameseText

/// The day from which the directive says that it holds: “có hiệu lực thi hành kể từ ngày 20/7/2019”.
///
/// “có hiệu lực kể từ ngày ký” needs none.
enum EffectiveDay {
  static func day(in passages: some Sequence<Passage>) -> CalendarDay? {
    for passage in passages {
      for index in passage.tokens.indices.dropLast(3)
      where passage.tokens[index].key == effect[0] && passage.tokens[index + 1].key == effect[1] {
        if let day = day(in: passage, behind: index + 2, from: index) { return day }
      }
    }
    return nil
  }

  private static let effect = ["hiệu".wordKey, "lực".wordKey]
  private static let this = "này".wordKey
  private static let word = "ngày".wordKey
  private static let month = "tháng".wordKey
  private static let year = "năm".wordKey

  /// The act itself is named before: “Nghị quyết này có hiệu lực …”.
  private static func day(in passage: Passage, behind index: Int, from start: Int) -> CalendarDay? {
    let tokens = passage.tokens
    // “Nghị quyết này đã được Hội đồng nhân dân tỉnh … thông qua ngày 10/7/2019 và có hiệu lực …”
    let before = tokens[max(0, start - 48)..<start]
    let sentence = before[
      (before.lastIndex { [".", ";"].contains($0.text) } ?? before.startIndex)...]
    guard sentence.contains(where: { $0.key == this }) else { return nil }
    guard
      let place = (index..<min(index + 6, tokens.count - 1)).first(where: {
        tokens[$0].key == word
      })
    else { return nil }
    switch NumberShape(tokens[place + 1]) {
    case .date(let parts):
      return parts.year.flatMap { CalendarDay(year: $0, month: parts.month, day: parts.day) }
    case .integer(let day, _):
      guard place + 5 < tokens.count, tokens[place + 2].key == month,
        tokens[place + 4].key == year,
        case .integer(let number, _) = NumberShape(tokens[place + 3]),
        case .integer(let named, digits: 4) = NumberShape(tokens[place + 5])
      else { return nil }
      return CalendarDay(year: named, month: number, day: day)
    default: return nil
    }
  }
}
