/// Phrases by their words' keys, for the longest match at a place.
package struct WordTrie<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    /// The word that leads here, and from which node.
    var word = ""
    var parent = 0
    var value: Value?
  }

  private var nodes = [Node()]
  /// The nodes behind each node, by its number and the word's code.
  private var next = CodeMap<Int>()
  /// Most words open no phrase: a bit for each that may.
  private var opening = [UInt64](repeating: 0, count: Self.filterSize / 64)

  private static var filterSize: Int { 4096 }

  package init() {}

  package mutating func insert(_ words: [String], _ value: Value) {
    if let first = words.first {
      let bit = WordCode(key: first).bit(of: Self.filterSize)
      opening[bit / 64] |= 1 << UInt64(bit % 64)
    }
    var node = 0
    for word in words {
      let edge = Self.edge(from: node, by: WordCode(key: word))
      if let known = next[edge] {
        node = known
      } else {
        nodes.append(Node(word: word, parent: node))
        node = nodes.count - 1
        next[edge] = node
      }
    }
    nodes[node].value = value
  }

  @inline(__always)
  private static func edge(from node: Int, by word: WordCode) -> UInt64 {
    word.value &+ UInt64(truncatingIfNeeded: node) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The first words of all phrases.
  package var openers: [String] { nodes.dropFirst().filter { $0.parent == 0 }.map(\.word) }

  /// All words that stand side by side in a phrase, parted by a space.
  package var pairs: Set<String> {
    Set(nodes.filter { $0.parent > 0 }.map { "\(nodes[$0.parent].word) \($0.word)" })
  }

  package var values: [Value] { nodes.compactMap(\.value) }

  /// The longest phrase that begins at `start` and ends before `end`.
  package func longest(in words: [String], from start: Int, to end: Int)
    -> (end: Int, value: Value)?
  {
    longest(from: start, to: end) { WordCode(key: words[$0]) }
  }

  /// The same in words whose codes are known.
  func longest(in words: KeyRow, from start: Int, to end: Int) -> (end: Int, value: Value)? {
    longest(from: start, to: end) { words.codes[$0] }
  }

  @inline(__always)
  private func longest(from start: Int, to end: Int, code: (Int) -> WordCode)
    -> (end: Int, value: Value)?
  {
    guard start < end else { return nil }
    var word = code(start)
    let bit = word.bit(of: Self.filterSize)
    guard opening[bit / 64] & 1 << UInt64(bit % 64) != 0 else { return nil }
    var node = 0
    var best: (end: Int, value: Value)?
    var index = start
    while let found = next[Self.edge(from: node, by: word)] {
      node = found
      index += 1
      if let value = nodes[node].value { best = (index, value) }
      guard index < end else { break }
      word = code(index)
    }
    return best
  }
}
