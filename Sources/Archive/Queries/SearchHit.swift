/// A page where words were found.
package struct SearchHit: Hashable, Sendable, Codable {
  package var path: String
  package var sha256: String
  /// 1-based.
  package var page: Int
  package var type: String?
  package var numberSymbol: String?
  package var issuer: String?
  package var issuedOn: String?
  package var subject: String?
  /// What stands around the words; each of them between `SearchHit.mark` and `SearchHit.unmark`.
  package var excerpt: String

  /// Control characters that no text has.
  package static let mark = "\u{2}"
  package static let unmark = "\u{3}"
}
