internal import VietnameseText

/// Phrases of a word list whose second column says what they are for.
struct PhraseTable: Sendable {
  private let phrases: [String: Phrases]
  private let written: [String: [String]]

  init(_ start: UnsafePointer<UInt8>, _ size: Int) {
    var surfaces: [String: [String]] = [:]
    for row in LexiconTable.rows(start, size) where row.count > 1 {
      surfaces[row[1], default: []].append(row[0])
    }
    written = surfaces
    phrases = surfaces.mapValues { Phrases($0) }
  }

  /// Those of one kind; none where the list has no such rows.
  subscript(kind: String) -> Phrases { phrases[kind] ?? Phrases([]) }

  /// The same as single words, folded.
  func keys(of kind: String) -> Set<String> { Set(surfaces(of: kind).map(\.wordKey)) }

  /// As they are written.
  func surfaces(of kind: String) -> [String] { written[kind] ?? [] }
}
