/// Turns lines of text into word ids; words glued together by the text's makers are cut apart.
struct TextEncoder {
  private let vocabulary: VocabularyTables
  private let scanner = TextScanner()
  private var pieces: [Piece] = []
  private var cuts: [UInt64: [WordID]] = [:]

  init(_ vocabulary: VocabularyTables) { self.vocabulary = vocabulary }

  mutating func encode(_ bytes: UnsafeBufferPointer<UInt8>, into ids: inout [WordID]) {
    pieces.removeAll(keepingCapacity: true)
    scanner.scan(bytes, into: &pieces)
    for piece in pieces {
      switch piece.kind {
      case .number: ids.append(Vocabulary.number)
      case .mixed: ids.append(Vocabulary.mixed)
      case .mark: ids.append(WordID(piece.key))
      case .word:
        if let id = vocabulary.id(ofKey: piece.key) {
          ids.append(id)
        } else if let cut = parts(of: piece, in: bytes) {
          ids.append(contentsOf: cut)
        } else {
          ids.append(piece.letterCase == .lower ? Vocabulary.unknown : Vocabulary.unknownName)
        }
      }
    }
  }

  /// “bấtkhả” is bất khả: an unknown word with marks that two known syllables make up.
  private mutating func parts(of piece: Piece, in bytes: UnsafeBufferPointer<UInt8>) -> [WordID]? {
    guard piece.isMarked, piece.end - piece.start >= 5 else { return nil }
    if let known = cuts[piece.key] { return known.isEmpty ? nil : known }
    let word = String(decoding: bytes[Int(piece.start)..<Int(piece.end)], as: UTF8.self)
    var found: [WordID] = []
    for cut in word.indices.dropFirst() {
      let left = word[..<cut]
      let right = word[cut...]
      if left.count > 1, right.count > 1, let first = vocabulary.id(ofKey: WordHash(left).key),
        let second = vocabulary.id(ofKey: WordHash(right).key)
      {
        found = [first, second]
      }
    }
    if cuts.count < 1_000_000 { cuts[piece.key] = found }
    return found.isEmpty ? nil : found
  }
}
