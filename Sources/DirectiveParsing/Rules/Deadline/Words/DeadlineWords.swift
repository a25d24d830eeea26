internal import CLexicons

/// The open-ended words of the rules of time, by what they are for: `deadline-words.tsv`.
enum DeadlineWords {
  static let table = PhraseTable(lexicon_deadline_words_start(), lexicon_deadline_words_size)

  static func phrases(_ kind: String) -> PhraseSet {
    PhraseSet(surfaces(kind).map { Phrase($0) })
  }

  /// As they are written, to be put together with other words.
  static func surfaces(_ kind: String) -> [String] { table.surfaces(of: kind) }
}
