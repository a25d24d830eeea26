internal import Foundation
internal import VietnameseText

/// Counts words, then chooses those that the model shall know.
struct VocabularyBuilder {
  private struct Entry {
    var count: Int
    var spelling: String
  }

  private var entries: [UInt64: Entry] = [:]
  private var pieces: [Piece] = []
  private let scanner = TextScanner()
  /// Above so many different words the rarest are forgotten: bounded memory for any text.
  private let limit = 4_000_000

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    pieces.removeAll(keepingCapacity: true)
    scanner.scan(bytes, into: &pieces)
    for piece in pieces where piece.kind == .word && piece.end - piece.start <= 40 {
      if entries[piece.key] != nil {
        entries[piece.key]?.count += 1
      } else {
        let spelling = String(decoding: bytes[Int(piece.start)..<Int(piece.end)], as: UTF8.self)
        entries[piece.key] = Entry(count: 1, spelling: spelling.lowercased())
      }
    }
    if entries.count > limit { entries = entries.filter { $0.value.count > 2 } }
  }

  /// The words in the order of their ids: by plain letters, then by spelling.
  ///
  /// Well-formed syllables need `syllableCount` occurrences, all others `wordCount`; words glued
  /// together (“bấtkhả”) are none.
  func words(syllableCount: Int, wordCount: Int, limit: Int = 60_000) -> [Word] {
    var syllables: [Word] = []
    var others: [Word] = []
    for (key, entry) in entries {
      if Syllable(entry.spelling) != nil {
        if entry.count >= syllableCount {
          syllables.append(
            Word(key: key, spelling: Self.canonical(entry.spelling), count: entry.count))
        }
      } else if entry.count >= wordCount, !isGlued(entry.spelling) {
        others.append(Word(key: key, spelling: entry.spelling, count: entry.count))
      }
    }
    others.sort { ($1.count, $0.spelling) < ($0.count, $1.spelling) }
    let chosen = syllables + others.prefix(max(0, limit - syllables.count))
    return chosen.sorted { ($0.bare, $0.spelling) < ($1.bare, $1.spelling) }
  }

  struct Word {
    var key: UInt64
    var spelling: String
    var count: Int
    var bare: String

    init(key: UInt64, spelling: String, count: Int) {
      self.key = key
      self.spelling = spelling
      self.count = count
      bare = spelling.unaccented
    }
  }

  private func isGlued(_ word: String) -> Bool {
    guard word.unaccented != word else { return false }
    return word.indices.dropFirst().contains { cut in
      Syllable(word[..<cut]) != nil && Syllable(word[cut...]) != nil
        && word[..<cut].count + word[cut...].count > 4
    }
  }

  /// The tone on the first vowel of oa, oe, uy.
  static func canonical(_ spelling: String) -> String {
    TonePlacement.first.applied(to: spelling)
  }
}
