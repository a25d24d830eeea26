internal import CLexicons
internal import Foundation

/// Neighbouring words of directives that the law texts, which taught the n-grams, hardly hold.
enum DirectivePhrases {
  /// What the Party's papers write hằng and others mostly hàng: the letters alone do not tell.
  static func partyPairs(in vocabulary: Vocabulary) -> Set<UInt32> {
    guard let each = vocabulary.id(of: "hằng") else { return [] }
    return Set(
      ["năm", "tháng", "quý", "tuần", "ngày"].compactMap { vocabulary.id(of: $0) }
        .map { RecurringPairs.key(of: $0, after: each) })
  }

  /// “ĐẢNG CỘNG SẢN VIỆT NAM” stands over the Party's papers.
  static func isPartyPaper(_ reading: PageReading, _ vocabulary: Vocabulary) -> Bool {
    let name = ["đảng", "cộng", "sản", "việt", "nam"].map { vocabulary.id(of: $0) ?? 0 }
    let steps = reading.steps.prefix(60)
    return steps.indices.contains { start in
      let words = steps[start...].prefix(name.count)
      return words.map(\.arc.first) == name
        && words.allSatisfy {
          reading.tokens[Int($0.arc.start)].piece.letterCase == .upper
            || reading.tokens[Int($0.arc.start)].piece.kind != .word
        }
    }
  }

  /// Each pair of neighbours, as ``RecurringPairs`` counts them.
  static func pairs(in vocabulary: Vocabulary) -> Set<UInt32> {
    let bytes = UnsafeBufferPointer(start: lexicon_phrases_start(), count: lexicon_phrases_size)
    var pairs: Set<UInt32> = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let words = line.prefix { $0 != "\t" }.split(separator: " ").map {
        vocabulary.id(of: String($0)) ?? 0
      }
      for (first, second) in zip(words, words.dropFirst()) where first != 0 && second != 0 {
        pairs.insert(RecurringPairs.key(of: second, after: first))
      }
    }
    return pairs
  }
}
