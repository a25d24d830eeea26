/// Phrases by their words' keys, for the longest match at a place.
package struct WordTrie<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var value: Value?
  }

  private var nodes = [Node()]

  package init() {}

  package mutating func insert(_ words: [String], _ value: Value) {
    var node = 0
    for word in words {
      if let next = nodes[node].next[word] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].value = value
  }

  /// The first words of all phrases.
  package var openers: [String] { Array(nodes[0].next.keys) }

  /// All words that stand side by side in a phrase, parted by a space.
  package var pairs: Set<String> {
    var pairs = Set<String>()
    for node in nodes {
      for (first, place) in node.next {
        for second in nodes[place].next.keys { pairs.insert("\(first) \(second)") }
      }
    }
    return pairs
  }

  package var values: [Value] { nodes.compactMap(\.value) }

  /// The longest phrase that begins at `start` and ends before `end`.
  package func longest(in words: [String], from start: Int, to end: Int)
    -> (end: Int, value: Value)?
  {
    var node = 0
    var best: (end: Int, value: Value)?
    var index = start
    while index < end, let next = nodes[node].next[words[index]] {
      node = next
      index += 1
      if let value = nodes[node].value { best = (index, value) }
    }
    return best
  }
}
