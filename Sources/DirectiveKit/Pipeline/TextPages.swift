internal import DirectiveModel
internal import Foundation

enum TextPages {
  static func pages(_ text: String) -> [RecognizedPage] {
    var parts = text.components(separatedBy: "\u{C}")
    if parts.last?.allSatisfy(\.isWhitespace) == true, parts.count > 1 { parts.removeLast() }
    return parts.enumerated().map { index, part in
      var lines = part.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return RecognizedPage(
        number: index + 1, source: .plain, lines: lines.map { RecognizedLine(text: $0) })
    }
  }
}
