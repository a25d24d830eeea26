internal import CLexicons

/// The words of single rules, by what they are for: `task-words.tsv`.
enum TaskWords {
  static let table = PhraseTable(lexicon_task_words_start(), lexicon_task_words_size)
}
