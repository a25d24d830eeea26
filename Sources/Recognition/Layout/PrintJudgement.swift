internal import DirectiveModel
internal import Foundation

/// Tells print from what only looked like lines: scribbles, seals, stamps, electronic banners.
enum PrintJudgement {
  /// Whether a run's reading belongs into the text of the page.
  static func isPrint(_ words: [RecognizedWord]) -> Bool {
    let text = words.map(\.text).joined(separator: " ")
    let written = text.filter { $0.isLetter || $0.isNumber }.count
    if written == 0 { return false }
    if isTimed(text) { return false }
    let confidence = words.reduce(0) { $0 + ($1.confidence ?? 1) } / Double(max(words.count, 1))
    if confidence < 0.8, text.contains(incoming.regex) { return false }
    let isNumber = text.allSatisfy { $0.isNumber || $0 == "." }
    if written == 1, !isNumber { return confidence > 0.99 && text.contains(where: \.isLowercase) }
    if confidence < 0.75, !text.contains(numberLine.regex),
      !words.contains(where: { Smudges.isPlausible($0.text) })
    {
      return false
    }
    if written <= 3 { return confidence >= 0.7 }
    // The line of a handwritten number is badly read and still the document's own.
    return confidence >= 0.45 || confidence > 0.1 && text.contains(numberLine.regex)
  }

  /// The line that an electronic copy or signature leaves, with its time to the second.
  static func isTimed(_ text: String) -> Bool {
    text.digitCount >= 9 && text.contains(time.regex)
  }

  private static let time = Pattern(
    /[0-9]{2}[:. ][0-9]{2}[:. ][0-9]{2} ?\+? ?0?7[:. ]?00/)

  /// The fields of an incoming stamp, dotted to be filled in.
  private static let incoming = Pattern(
    /(^|[^\p{L}])(ĐẾN|ĐỀN|Giờ|Ngày) ?[:.]? ?\.{2,}|^[^\p{L}]?(ĐẾN|ĐỀN)( |$)|^Ngày[:.]/)
  private static let numberLine = Pattern(/[-\/(][A-ZĐ]{2,}/)
}
