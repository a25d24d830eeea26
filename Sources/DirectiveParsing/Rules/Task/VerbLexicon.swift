internal import CLexicons

/// What an assigned clause may begin with.
enum VerbLexicon {
  enum Kind: String, Sendable {
    /// Never part of a body's name: rà soát, tham mưu.
    case firm
    /// May be part of one: quản lý, đầu tư, xây dựng.
    case open
    /// An adverb or modal before the verb: khẩn trương, phải.
    case opener
    /// Only looks like a verb: giao thông, chủ đầu tư.
    case noun
  }

  struct Match: Sendable {
    var end: Int
    var kind: Kind
  }

  static let trie: WordTrie<Kind> = {
    var trie = WordTrie<Kind>()
    for row in LexiconTable.rows(lexicon_verbs_start(), lexicon_verbs_size) where row.count > 1 {
      if let kind = Kind(rawValue: row[1]) { trie.insert(Reading.keys(of: row[0]), kind) }
    }
    return trie
  }()
}
