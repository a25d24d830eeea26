/// Phrases by their words' keys, for the longest match at a place.
package struct WordTrie<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [WordCode: Int] = [:]
    /// The word that leads here.
    var word = ""
    var value: Value?
  }

  private var nodes = [Node()]
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
      let code = WordCode(key: word)
      if let next = nodes[node].next[code] {
        node = next
      } else {
        nodes.append(Node(word: word))
        nodes[node].next[code] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].value = value
  }

  /// The first words of all phrases.
  package var openers: [String] { nodes[0].next.values.map { nodes[$0].word } }

  /// All words that stand side by side in a phrase, parted by a space.
  package var pairs: Set<String> {
    var pairs = Set<String>()
    for (place, node) in nodes.enumerated() where place > 0 {
      for second in node.next.values { pairs.insert("\(node.word) \(nodes[second].word)") }
    }
    return pairs
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
    while let next = nodes[node].next[word] {
      node = next
      index += 1
      if let value = nodes[node].value { best = (index, value) }
      guard index < end else { break }
      word = code(index)
    }
    return best
  }
}
