internal import GRDB

/// What a person typed, as the full text takes it.
///
/// All words must be there; words between quotation marks in this order; `hà*` finds what begins so.
struct SearchQuery {
  let expression: String

  /// Nothing where there is no word in it.
  init?(_ text: String) {
    var terms: [String] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        if Self.hasWord(part) { terms.append(Self.quoted(part)) }
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) where Self.hasWord(word) {
        terms.append(
          word.last == "*" ? Self.quoted(word.dropLast()) + " *" : Self.quoted(word))
      }
    }
    guard !terms.isEmpty else { return nil }
    expression = terms.joined(separator: " AND ")
  }

  private static func hasWord(_ text: Substring) -> Bool {
    text.contains { $0.isLetter || $0.isNumber }
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    "\"" + text.filter { $0 != "\"" } + "\""
  }
}
