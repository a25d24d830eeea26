internal import CLexicons
internal import VietnameseText

/// What a column holds by the words of its title: “Cơ quan chủ trì”, “Thời hạn”, “Sản phẩm”.
///
/// The head of a Vietnamese title stands first, so the first words that say something decide:
/// “Nội dung phối hợp” is a duty, “Thời gian thực hiện” a time. “Cơ quan” and “đơn vị” wait for
/// what follows.
enum ColumnTitles {
  private enum Place: String, Sendable {
    case any, head, whole
  }

  private static let titles: WordTrie<[Place: OutlineNode.Column]> = {
    var rows: [[String]: [Place: OutlineNode.Column]] = [:]
    for row in LexiconTable.rows(lexicon_column_titles_start(), lexicon_column_titles_size)
    where row.count > 2 {
      guard let column = OutlineNode.Column(rawValue: row[1]), let place = Place(rawValue: row[2])
      else { continue }
      rows[words(row[0].split(separator: " ").map { String($0).bareKey }), default: [:]][place] =
        column
    }
    var trie = WordTrie<[Place: OutlineNode.Column]>()
    for (words, value) in rows { trie.insert(words, value) }
    return trie
  }()

  /// Of a title's words in small letters, without any marks above or below them.
  static func column(_ bare: [String]) -> OutlineNode.Column {
    let words = words(bare)
    guard !words.isEmpty else { return .other }
    if let match = titles.longest(in: words, from: 0, to: words.count), match.end == words.count,
      let column = match.value[.whole]
    {
      return column
    }
    var head: OutlineNode.Column?
    var index = 0
    while index < words.count {
      guard let match = titles.longest(in: words, from: index, to: words.count) else {
        index += 1
        continue
      }
      if let column = match.value[.any] { return column }
      if head == nil { head = match.value[.head] }
      index = match.value[.head] == nil ? index + 1 : match.end
    }
    return head ?? .other
  }

  /// Marks between words part nothing: “Trình / báo cáo”, “Sở, ngành”.
  private static func words(_ bare: [String]) -> [String] {
    bare.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
  }
}
