internal import GRDB
internal import VietnameseText

/// Words for the full text: each as written and, in the same place, without its marks.
///
/// A word typed with marks finds itself, one typed without finds all that it may stand for;
/// hòa and hoà are one word, and đ is a d without its bar.
final class VietnameseTokenizer: FTS5WrapperTokenizer {
  static let name = "vietnamese"

  let wrappedTokenizer: any FTS5Tokenizer

  init(db: Database, arguments: [String]) throws {
    wrappedTokenizer = try db.makeTokenizer(.unicode61(diacritics: .keep))
  }

  func accept(
    token: String, flags: FTS5TokenFlags, for tokenization: FTS5Tokenization,
    tokenCallback: FTS5WrapperTokenCallback
  ) throws {
    let key = SearchKey(token)
    if tokenization.contains(.query) {
      return try tokenCallback(key.marked ?? key.bare, flags)
    }
    try tokenCallback(key.bare, flags)
    if let marked = key.marked { try tokenCallback(marked, flags.union(.colocated)) }
  }
}

/// What a word is compared by.
struct SearchKey {
  /// Letters with their tone at the end; nothing where the word has no marks.
  let marked: String?
  /// Lower case without marks.
  let bare: String

  init(_ word: some StringProtocol) {
    bare = word.precomposed.unaccented.lowercased()
    let folded = word.precomposed.folded
    // A digit in front keeps a marked key from being the bare key of another word.
    marked = folded == bare ? nil : "0" + folded
  }
}
