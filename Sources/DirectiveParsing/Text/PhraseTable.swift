/// Phrases of a word list whose second column says what they are for.
struct PhraseTable: Sendable {
  private let phrases: [String: Phrases]

  init(_ start: UnsafePointer<UInt8>, _ size: Int) {
    var surfaces: [String: [String]] = [:]
    for row in LexiconTable.rows(start, size) where row.count > 1 {
      surfaces[row[1], default: []].append(row[0])
    }
    phrases = surfaces.mapValues { Phrases($0) }
  }

  /// Those of one kind; none where the list has no such rows.
  subscript(kind: String) -> Phrases { phrases[kind] ?? Phrases([]) }
}
