internal import CLexicons
internal import VietnameseText

/// The words that the names of bodies are made of.
final class PartyLexicon: Sendable {
  /// The heads under which a field of work names a body.
  struct Domain: Sendable {
    var name: String
    var heads: Set<Character>
  }

  enum ClassKind: String, Sendable {
    /// Joins with others into one class: các sở, ban, ngành.
    case generic
    /// Stands alone: các bệnh viện.
    case named
    /// People, no office.
    case person
  }

  /// Nông nghiệp và Môi trường: fields of ministries, of departments and of offices within them.
  let domains: WordTrie<Domain>
  /// The same by the head that they stand behind.
  private let domainsByHead: [Character: WordTrie<Domain>]
  /// NN&MT, by the text as printed.
  let domainCodes: WordTable<[Domain]>
  let bodies: WordTrie<String>
  /// UBND, MTTQ, SYT, by the text as printed.
  let codes: WordTable<String>
  /// Short forms that name no body by themselves: TKCN, CNTT.
  private let fieldCodes: Set<String>
  let heads: WordTrie<Bool>
  /// A title and the body that it stands for alone; empty where a body must follow.
  let titles: WordTrie<String>
  let classes: WordTrie<ClassKind>
  let provinces: WordTrie<Bool>

  static let shared = PartyLexicon()

  /// The longest field behind a head.
  func domain(of head: Character, in keys: KeyRow, from start: Int, to end: Int)
    -> (end: Int, value: Domain)?
  {
    domainsByHead[head]?.longest(in: keys, from: start, to: end)
  }

  private static let offices: Set<Character> = ["B", "S", "P"]

  /// What a short form stands for, of two joined ones both: GDNN-GDTX, THCS&THPT.
  func full(_ word: String) -> String? {
    if let full = codes[word] { return full }
    guard word.has("-") || word.has("&"),
      let joint = word.first(where: { $0 == "-" || $0 == "&" })
    else { return nil }
    let parts = word.split(separator: joint).map { codes[String($0)] }
    guard parts.count > 1, parts.allSatisfy({ $0 != nil }) else { return nil }
    return parts.compactMap(\.self).joined(separator: joint == "-" ? " - " : " và ")
  }

  func namesBody(_ code: String) -> Bool { !fieldCodes.contains(code) }

  private init() {
    var domains = WordTrie<Domain>()
    var domainsByHead: [Character: WordTrie<Domain>] = [:]
    var domainCodes: [String: [Domain]] = [:]
    func add(_ domain: Domain, as surface: String) {
      let keys = Reading.keys(of: surface)
      if !domain.heads.isDisjoint(with: Self.offices) { domains.insert(keys, domain) }
      for head in domain.heads { domainsByHead[head, default: WordTrie()].insert(keys, domain) }
    }
    for row in LexiconTable.rows(lexicon_domains_start(), lexicon_domains_size) where row.count > 4
    {
      let domain = Domain(name: row[0], heads: Set(row[2]))
      add(domain, as: row[0])
      for short in row[1].split(separator: ";") {
        // “Nông nghiệp và PTNT”, “Kế hoạch - Đầu tư”: the same field written another way.
        if short.contains(" ") {
          add(domain, as: String(short))
          continue
        }
        for code in short.split(separator: ",") {
          domainCodes[String(code), default: []] += [domain]
        }
      }
    }
    var bodies = WordTrie<String>()
    var codes: [String: String] = [:]
    for row in LexiconTable.rows(lexicon_bodies_start(), lexicon_bodies_size) where row.count > 1 {
      bodies.insert(Reading.keys(of: row[0]), row[0])
      for code in row[1].split(separator: ",") where !code.contains(" ") {
        codes[String(code)] = row[0]
      }
    }
    for row in LexiconTable.rows(lexicon_abbreviations_start(), lexicon_abbreviations_size)
    where row.count > 1 {
      codes[row[0]] = row[1]
    }
    var heads = WordTrie<Bool>()
    for row in LexiconTable.rows(lexicon_body_heads_start(), lexicon_body_heads_size) {
      heads.insert(Reading.keys(of: row[0]), true)
    }
    var titles = WordTrie<String>()
    for row in LexiconTable.rows(lexicon_titles_start(), lexicon_titles_size) where row.count > 1 {
      titles.insert(Reading.keys(of: row[0]), row[1])
    }
    var classes = WordTrie<ClassKind>()
    for row in LexiconTable.rows(lexicon_class_nouns_start(), lexicon_class_nouns_size)
    where row.count > 1 {
      if let kind = ClassKind(rawValue: row[1]) { classes.insert(Reading.keys(of: row[0]), kind) }
    }
    var provinces = WordTrie<Bool>()
    for row in LexiconTable.rows(lexicon_provinces_start(), lexicon_provinces_size) {
      provinces.insert(Reading.keys(of: row[0]), true)
    }
    var fieldCodes = Set<String>()
    for (code, full) in codes {
      let keys = Reading.keys(of: full)
      // “phòng cháy, chữa cháy rừng” is no Phòng.
      let head = heads.longest(in: keys, from: 0, to: keys.count)?.end ?? 0
      if full.first?.isLowercase == true, head == 1 { fieldCodes.insert(code) }
      if bodies.longest(in: keys, from: 0, to: keys.count) == nil,
        heads.longest(in: keys, from: 0, to: keys.count) == nil
      {
        fieldCodes.insert(code)
      }
    }
    self.domains = domains
    self.domainsByHead = domainsByHead
    self.domainCodes = WordTable(domainCodes)
    self.bodies = bodies
    self.codes = WordTable(codes)
    self.fieldCodes = fieldCodes
    self.heads = heads
    self.titles = titles
    self.classes = classes
    self.provinces = provinces
  }
}
