internal import VietnameseText

/// A passage with what the grammar asks of each token, found once.
final class Reading {
  let passage: Passage
  /// Folded words; dashes alike.
  let keys: KeyRow
  private let capitals: [Bool]
  private let marks: [Bool]
  /// Inside brackets or quotes.
  let isInner: [Bool]
  /// Inside quotes.
  let isQuoted: [Bool]
  /// The verb, adverb or false friend that begins here.
  let verbs: [VerbLexicon.Match?]
  /// As the rules of time see it, documents cited masked.
  lazy var time = DeadlineText(passage, citations: Citations.scan(passage).map(\.range))

  /// Deadlines of its clauses, once they were asked for.
  var deadlines: [(range: Range<Int>, found: [DeadlineReading])] = []

  /// Names of bodies that the document sets apart.
  var names: DocumentNames

  init(_ passage: Passage, names: DocumentNames = .none) {
    self.passage = passage
    self.names = names
    let keys = KeyRow(
      passage.tokens.map {
        $0.kind == .mark && ($0.key == "–" || $0.key == "—") ? "-" : $0.key
      })
    self.keys = keys
    capitals = passage.tokens.map(\.isCapital)
    self.marks = passage.tokens.map { $0.kind == .mark }
    let marks = passage.tokens.indices.filter { passage.tokens[$0].kind == .mark }
    isInner = Reading.inner(marks, of: keys)
    isQuoted = Reading.inner(marks.filter { !Reading.brackets.contains(keys[$0]) }, of: keys)
    var verbs: [VerbLexicon.Match?] = []
    verbs.reserveCapacity(keys.count)
    var covered = 0
    for index in keys.indices {
      if index < covered {
        verbs.append(nil)
        continue
      }
      var match = VerbLexicon.trie.longest(in: keys, from: index, to: keys.count)
      // “báo cáo số hộ đã di dời” counts something; “Báo cáo số 12/BC-UBND” is a paper.
      if let paper = match, paper.value == .noun, Reading.isPaper(keys[index..<paper.end]),
        paper.end < keys.count, passage.tokens[paper.end].kind == .word,
        passage.tokens[paper.end].text.allSatisfy(\.isLowercase)
      {
        match = VerbLexicon.trie.longest(in: keys, from: index, to: paper.end - 1)
      }
      if let match, match.value == .noun { covered = match.end }
      verbs.append(match.map { VerbLexicon.Match(end: $0.end, kind: $0.value) })
    }
    self.verbs = verbs
  }

  private static func isPaper(_ keys: Slice<KeyRow>) -> Bool {
    keys.count == 3 && keys.last == number && papers.contains(keys.prefix(2).joined(separator: " "))
  }

  private static let number = "số".wordKey
  private static let papers: Set<String> = Set(["báo cáo", "thông báo"].map(\.wordKey))

  var count: Int { keys.count }
  var all: Range<Int> { 0..<keys.count }

  static func keys(of surface: String) -> [String] {
    surface.split(separator: " ").flatMap { word in
      Tokenizer.pieces(of: word).map { $0.text == "–" ? "-" : $0.text.wordKey }
    }
  }

  func text(_ range: Range<Int>) -> String { passage.text(of: range) }

  func isMark(_ index: Int) -> Bool {
    index < marks.count && marks[index]
  }

  func isCapital(_ index: Int) -> Bool {
    index < capitals.count && capitals[index]
  }

  /// The words stand at `index`.
  func has(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= count else { return false }
    for offset in words.indices where keys[index + offset] != words[offset] { return false }
    return true
  }

  /// Which tokens stand inside brackets or quotes; a mark without its partner opens nothing.
  private static func inner(_ marks: [Int], of keys: KeyRow) -> [Bool] {
    var inner = [Bool](repeating: false, count: keys.count)
    var open: [(mark: String, index: Int)] = []
    for index in marks {
      let key = keys[index]
      switch key {
      case "(", "[", "“", "«": open.append((key, index))
      case ")", "]", "”", "»": close(key, index, &open, &inner)
      case "\"":
        if open.contains(where: { $0.mark == "\"" }) {
          close(key, index, &open, &inner)
        } else {
          open.append((key, index))
        }
      default: break
      }
    }
    return inner
  }

  private static let brackets: Set<String> = ["(", ")", "[", "]"]
  private static let partners = [")": "(", "]": "[", "”": "“", "»": "«", "\"": "\""]

  private static func close(
    _ key: String, _ index: Int, _ open: inout [(mark: String, index: Int)], _ inner: inout [Bool]
  ) {
    guard let place = open.lastIndex(where: { $0.mark == partners[key] }) else { return }
    for inside in open[place].index...index { inner[inside] = true }
    open.removeSubrange(place...)
  }
}

/// Phrases written out in code, as keys; built once.
struct Phrases: Sendable {
  private var trie = WordTrie<Bool>()

  init(_ surfaces: String...) { self.init(surfaces) }

  init(_ surfaces: [String]) {
    for surface in surfaces { trie.insert(Reading.keys(of: surface), true) }
  }

  /// Where the longest of them ends that begins at `index`.
  func end(in reading: Reading, at index: Int, limit: Int? = nil) -> Int? {
    let limit = limit ?? reading.count
    guard index < limit else { return nil }
    return trie.longest(in: reading.keys, from: index, to: limit)?.end
  }

  func first(in reading: Reading, _ range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let end = end(in: reading, at: index, limit: range.upperBound) { return index..<end }
    }
    return nil
  }

  func contains(in reading: Reading, _ range: Range<Int>) -> Bool {
    first(in: reading, range) != nil
  }
}
