internal import CLexicons
internal import VietnameseText

/// What a section is for, by its heading; MỤC ĐÍCH, YÊU CẦU assigns nothing.
enum Section: String, Hashable, Sendable {
  case duties
  /// Aims, assessments, funding: no tasks.
  case silent
  /// General directions without owners (GUIDE G1): routine rows.
  case general
  /// Times and money: a task only where a body is named that does something.
  case sparse
}

/// Tells sections that assign nothing by the words their headings begin with.
///
/// “Nhiệm vụ”, “giải pháp”, “tổ chức thực hiện” and everything unknown may assign.
enum SectionRule {
  static let id: RuleID = "task.section"

  private static let titles: WordTrie<Section> = {
    var trie = WordTrie<Section>()
    for row in LexiconTable.rows(lexicon_sections_start(), lexicon_sections_size)
    where row.count > 1 {
      if let section = Section(rawValue: row[1]) { trie.insert(Reading.keys(of: row[0]), section) }
    }
    return trie
  }()

  /// - Returns: Nothing where the heading says nothing of it.
  static func section(of heading: Reading) -> Section? {
    let index = ["về", "các"].map(\.wordKey).contains(heading.keys.first ?? "") ? 1 : 0
    guard let match = title(of: heading, at: index) else { return nil }
    if match.value == .general { return .general }
    // “Kinh phí: Giao Sở Tài chính …”; “Yêu cầu các sở …” names whom it binds.
    if match.end < heading.count, PartyParser(heading).party(at: match.end) != nil { return nil }
    return match.value
  }

  /// “Kết quả: giai đoạn 2016 - 2018 …”, “Hạn chế: Sở A chưa …”: what such an item tells is no duty.
  static func isReport(_ item: Reading) -> Bool {
    guard let match = title(of: item, at: 0), match.value == .silent else { return false }
    return item.keys.count > match.end && item.keys[match.end] == ":"
      && !asking.contains(item.keys[0])
  }

  /// “Yêu cầu: báo cáo gửi đúng hạn” asks.
  private static let asking: Set<String> = Set(["yêu", "mục", "nguyên"].map(\.wordKey))

  private static func title(of heading: Reading, at index: Int) -> (end: Int, value: Section)? {
    titles.longest(in: heading.keys, from: index, to: heading.count)
      ?? titles.longest(in: heading.keys, from: 0, to: heading.count)
  }
}
