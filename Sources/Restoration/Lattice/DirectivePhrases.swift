internal import CLexicons
internal import Foundation

/// Neighbouring words of directives that the law texts, which taught the n-grams, hardly hold.
enum DirectivePhrases {
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
