internal import CLexicons
internal import DirectiveModel
internal import VietnameseText

/// What a clause looks like from outside: a deed, a thing, or something told.
///
/// The words are data: `clause-openers.tsv`.
enum ClauseShape {
  enum Kind: String, Sendable {
    /// A clause that begins so only tells: “kinh phí …”, “trong đó …”.
    case telling
    /// Begins with what is acted on: “biên bản …”, “các nội dung …”.
    case thing
    /// Tells wherever it stands: “đã”, “đạt”.
    case state
    /// A direction with nothing to hand in: “nêu cao vai trò …”, “xác định rõ trách nhiệm …”.
    case soft
  }

  private static let openers: WordTrie<Kind> = {
    var trie = WordTrie<Kind>()
    let rows = LexiconTable.rows(
      lexicon_clause_openers_start(), lexicon_clause_openers_size)
    for row in rows where row.count > 1 {
      if let kind = Kind(rawValue: row[1]) { trie.insert(Reading.keys(of: row[0]), kind) }
    }
    return trie
  }()

  private static func opener(_ clause: Clause, at index: Int) -> (end: Int, value: Kind)? {
    openers.longest(in: clause.reading.keys, from: index, to: clause.range.upperBound)
  }

  /// “(ii) …”, “(2) …”: a member of a list within the sentence.
  static func isNumbered(_ clause: Clause) -> Bool {
    let start = clause.range.lowerBound
    guard clause.key(start) == "(", clause.key(start + 2) == ")" else { return false }
    let label = clause.key(start + 1)
    return label.count <= 4 && label.allSatisfy { "ivx0123456789".contains($0) }
  }

  /// Behind marks and a number in brackets: “- ”, “(ii) ”.
  static func start(of clause: Clause) -> Int {
    var index = clause.range.lowerBound
    while index < clause.range.upperBound {
      if clause.key(index) == "(", clause.key(index + 2) == ")" {
        index += 3
      } else if clause.reading.isMark(index), !["“", "\"", "("].contains(clause.key(index)) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Behind a duty it says in what spirit that is done, and is no duty by itself (S3).
  static func isSoft(_ clause: Clause, at index: Int) -> Bool {
    opener(clause, at: index)?.value == .soft
  }

  static func words(in clause: Clause, _ range: Range<Int>) -> Int {
    range.count { !clause.reading.isMark($0) }
  }

  /// How far behind its beginning a word of state makes a clause a report.
  private static let reach = 10

  /// “kinh phí …”, “tỷ lệ đạt 88 %”, “thôn A đã hoàn thành”, “Cục HTQT: Cục Hợp tác quốc tế”.
  static func tells(_ clause: Clause, from start: Int) -> Bool {
    if opener(clause, at: start)?.value == .telling { return true }
    let end = min(start + reach, clause.range.upperBound)
    for index in start..<end where clause.isOuter(index) && index > start {
      if opener(clause, at: index)?.value == .state { return true }
      if clause.key(index) == Word.duoc, isThing(clause, at: start),
        index == start || !musts.contains(clause.key(index - 1))
      {
        return true
      }
    }
    return false
  }

  /// A number, a quantifier or a noun stands first.
  static func isThing(_ clause: Clause, at index: Int) -> Bool {
    guard index < clause.range.upperBound else { return true }
    if clause.reading.passage.tokens[index].kind != .word { return true }
    if clause.verb(at: index) != nil { return false }
    return opener(clause, at: index)?.value == .thing
      || clause.reading.verbs[index]?.kind == .noun
  }

  private static let musts: Set<String> = Set(["phải", "cần"].map(\.wordKey))

  /// “thôn nào chậm … thì trưởng thôn giải trình”: something to be done follows the condition.
  static func hasConsequence(_ clause: Clause, from start: Int) -> Bool {
    (start..<clause.range.upperBound).contains { index in
      clause.key(index) == Word.thi && clause.isOuter(index)
        && !results.contains(clause.key(index + 1))
        && opener(clause, at: index + 1)?.value != .state
    } || bindsWhichever(clause, from: start)
  }

  /// “hồ sơ nào vướng phải có văn bản xin lỗi”: whichever it is, something must be done with it.
  private static func bindsWhichever(_ clause: Clause, from start: Int) -> Bool {
    guard !results.contains(clause.key(start)),
      let which = (start..<min(start + 6, clause.range.upperBound)).first(where: {
        clause.key($0) == Word.nao
      })
    else { return false }
    return (which + 1..<min(which + 20, clause.range.upperBound)).contains { index in
      musts.contains(clause.key(index)) && clause.isOuter(index)
        && !answers.contains(clause.key(index + 1))
    }
  }

  private static let answers: Set<String> = Set(["chịu", "được", "bị"].map(\.wordKey))

  /// Behind “thì” they tell what becomes of somebody.
  private static let results: Set<String> = Set(["được", "coi", "không"].map(\.wordKey))

  /// Something is to be done with the thing, by a day or at an event.
  static func isDue(_ clause: Clause, _ found: [DeadlineReading], behind start: Int) -> Bool {
    guard found.contains(where: { $0.deadline.kind != .none && $0.range.lowerBound > start })
    else { return false }
    return (start..<clause.range.upperBound).contains { index in
      guard clause.isOuter(index) else { return false }
      return musts.contains(clause.key(index)) || clause.verb(at: index) != nil
        || clause.key(index) == "xong".wordKey
    }
  }
}
