internal import VietnameseText

/// A folded word as a number, so that rules compare words without touching strings.
struct WordCode: Hashable, Sendable {
  let value: UInt64

  /// FNV-1a over the key's bytes.
  init(key: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = hash
  }

  init(word: String) {
    self.init(key: word.wordKey)
  }

  /// Its place in a filter of so many bits, a power of two.
  @inline(__always)
  func bit(of size: Int) -> Int { Int(truncatingIfNeeded: value ^ value >> 32) & (size - 1) }
}

/// Words that follow each other: “chậm nhất là”.
struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  let codes: [WordCode]

  init(_ words: String) {
    codes = words.split(separator: " ").map { WordCode(word: String($0)) }
  }

  init(stringLiteral value: String) {
    self.init(value)
  }
}

/// Phrases of one meaning, found longest first.
final class PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let byFirst: CodeMap<[Phrase]>
  /// The words that the phrases begin with.
  let openers: Set<WordCode>

  init(_ phrases: [Phrase]) {
    var table: [WordCode: [Phrase]] = [:]
    for phrase in phrases {
      guard let first = phrase.codes.first else { continue }
      table[first, default: []].append(phrase)
    }
    openers = Set(table.keys)
    byFirst = CodeMap(table.mapValues { $0.sorted { $0.codes.count > $1.codes.count } })
  }

  convenience init(arrayLiteral phrases: Phrase...) {
    self.init(phrases)
  }

  func candidates(for code: WordCode) -> [Phrase] { byFirst[code] ?? [] }
}
