internal import DirectiveModel
internal import VietnameseText

/// Abbreviated names that the document gives beside the full one: “Ban Quản lý dự án đầu tư xây dựng
/// tỉnh (Ban QLDA)”.
///
/// A short name without abbreviations, “(sau đây gọi là Trung tâm)”, is printed as it is meant.
struct DefinedNames {
  /// The short name, its abbreviations written out and folded → the body in full.
  private var full: [String: String] = [:]

  init(_ readings: some Sequence<Reading>) {
    for reading in readings where reading.keys.contains("(") { learn(reading) }
  }

  private static let openers = Phrases(
    "sau đây gọi tắt là", "sau đây gọi là", "gọi tắt là", "gọi là", "viết tắt là",
    "sau đây viết tắt là", "sau đây gọi chung là", "gọi tắt:", "viết tắt:", "dưới đây gọi là")
  private static let longestName = 18
  private static let longestShort = 6

  /// A known body right before the bracket, and a name in it that begins alike and is shorter.
  private mutating func learn(_ reading: Reading) {
    for open in reading.keys.indices where reading.keys[open] == "(" && open > 2 {
      let first = Self.openers.end(in: reading, at: open + 1) ?? open + 1
      guard
        let close = (first..<min(first + Self.longestShort, reading.count)).first(where: {
          reading.keys[$0] == ")"
        }), close > first, !(first..<close).contains(where: reading.isMark),
        reading.isCapital(first),
        (first..<close).contains(where: { Self.isAbbreviation(reading.passage.tokens[$0].text) })
      else { continue }
      let short = PartyParser(reading, limit: close).expanded(first..<close)
      let start = (max(0, open - Self.longestName)..<open).first {
        reading.keys[$0] == reading.keys[first] && reading.isCapital($0)
      }
      guard let start, open - start > close - first,
        let body = PartyParser(reading, limit: open).party(at: start),
        body.range.upperBound == open, body.isKnown, !body.isCollective,
        body.organization.wordKey != short.wordKey
      else { continue }
      full[short.wordKey] = full[short.wordKey] ?? body.organization
    }
  }

  private static func isAbbreviation(_ text: String) -> Bool {
    text.count > 1 && text.allSatisfy { $0.isUppercase || $0 == "&" }
  }

  /// The party under the body's full name; one that is none of them stays as it is.
  func inFull(_ party: Party) -> Party {
    guard let body = full[party.organization.wordKey] else { return party }
    var party = party
    party.name =
      party.name.wordKey == party.organization.wordKey
      ? body
      : party.name.wordKey.hasSuffix(party.organization.wordKey)
        ? party.name.dropLast(party.organization.count) + body : party.name
    party.organization = body
    return party
  }

  func inFull(_ name: String) -> String { full[name.wordKey] ?? name }
}
