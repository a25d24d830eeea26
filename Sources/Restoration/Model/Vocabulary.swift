internal import Foundation

/// A word of the model's vocabulary.
package typealias WordID = UInt16

/// The words that the model knows, case and tone placement folded.
///
/// Words with the same plain Latin letters have neighbouring ids, so that the candidates for a
/// stripped word are a range: one search in the model scores them all.
package struct Vocabulary: Sendable {
  package static let unknown: WordID = 0
  package static let start: WordID = 1
  package static let number: WordID = 3
  package static let mixed: WordID = 4
  package static let unknownName: WordID = 15
  /// Ids below are classes, not words.
  package static let firstWord: WordID = 16

  /// The tables point into it.
  private let file: ModelFile
  let keys: Table<UInt64>
  let ids: Table<UInt16>
  let groupKeys: Table<UInt64>
  let groups: Table<UInt32>
  let spellings: Table<UInt8>
  let spellingStarts: Table<UInt32>

  package var count: Int { spellingStarts.count - 1 }

  init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    keys = try file.table(.wordKeys, of: UInt64.self)
    ids = try file.table(.wordIDs, of: UInt16.self)
    groupKeys = try file.table(.groupKeys, of: UInt64.self)
    groups = try file.table(.groups, of: UInt32.self)
    spellings = try file.table(.spellings, of: UInt8.self)
    spellingStarts = try file.table(.spellingStarts, of: UInt32.self)
    guard keys.count == ids.count, groupKeys.count == groups.count, spellingStarts.count > 16,
      Self.isPowerOfTwo(keys.count), Self.isPowerOfTwo(groups.count)
    else { throw .damaged(path: file.path) }
  }

  private static func isPowerOfTwo(_ number: Int) -> Bool {
    number > 0 && number & (number - 1) == 0
  }

  /// The word with this folded key.
  @inline(__always)
  package func id(ofKey key: UInt64) -> WordID? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return ids[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The words with these plain letters; empty where there is none.
  @inline(__always)
  package func group(ofBare key: UInt64) -> Range<Int> {
    let mask = groupKeys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while groupKeys[slot] != 0 {
      if groupKeys[slot] == key {
        let group = groups[slot]
        return Int(group & 0xFFFF)..<Int(group >> 16) + 1
      }
      slot = (slot + 1) & mask
    }
    return 0..<0
  }

  /// The id under which the model counts a piece of text; an unknown word has a class.
  @inline(__always)
  package func id(of piece: Piece) -> WordID {
    switch piece.kind {
    case .word:
      id(ofKey: piece.key) ?? (piece.letterCase == .lower ? Self.unknown : Self.unknownName)
    case .number: Self.number
    case .mixed: Self.mixed
    case .mark: WordID(truncatingIfNeeded: piece.key)
    }
  }

  /// The id of a word in any case and tone placement; nothing for an unknown one.
  package func id(of word: some StringProtocol) -> WordID? {
    id(ofKey: WordHash(word.precomposedIfNeeded).key)
  }

  /// The spelling in lower case, the tone on the first vowel of oa, oe, uy.
  package func spelling(of id: WordID) -> String {
    let bytes = spellingBytes(of: id)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One letter that is no vowel: a list's “b”.
  @inline(__always)
  func isLoneConsonant(_ id: WordID) -> Bool {
    let bytes = spellingBytes(of: id)
    return bytes.count == 1 && !"aeiouy".utf8.contains(bytes[0])
  }

  @inline(__always)
  package func spellingBytes(of id: WordID) -> UnsafeBufferPointer<UInt8> {
    let start = Int(spellingStarts[Int(id)])
    let end = Int(spellingStarts[Int(id) + 1])
    return UnsafeBufferPointer(start: spellings.base + start, count: end - start)
  }
}

extension StringProtocol {
  /// NFC, without the work where no combining mark can be in the text.
  package var precomposedIfNeeded: String {
    var text = String(self)
    let hasCombiningMarks = text.withUTF8 { $0.contains { $0 == 0xCC || $0 == 0xCD } }
    return hasCombiningMarks ? text.precomposedStringWithCanonicalMapping : text
  }
}
