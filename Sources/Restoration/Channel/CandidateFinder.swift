internal import VietnameseText

/// Finds the words that may have been printed where something was read.
///
/// Holds working memory: one for each thread.
final class CandidateFinder {
  struct Candidate: Hashable {
    var word: WordID
    /// −log₁₀ of how often the word is read so.
    var cost: Float
  }

  private struct State {
    var node: Int32
    var cost: Float
    /// Slips that no rule explains.
    var slips: UInt8
  }

  private let trie: WordTrie
  private var pushed: [[State]] = []
  private var seen: [UInt32]
  private var generation: UInt32 = 0
  /// Ways kept at each place, and how much dearer than the best they may be.
  var width = 160
  var depth: Float = 5
  var limit = 32
  static let longest = 24

  /// −log₁₀ of a letter wrong, added or lost that was never seen so.
  var slipCost: Float = 3.6

  /// −log₁₀ of two letters in each other's place; nothing where that does not happen.
  var swapCost: Float?

  init(_ trie: WordTrie) {
    self.trie = trie
    seen = [UInt32](repeating: 0, count: trie.words.count)
  }

  /// The best words first.
  func candidates(
    for read: [Unicode.Scalar], set setting: ConfusionTable.Setting, by table: ConfusionTable
  ) -> [Candidate] {
    guard !read.isEmpty, read.count <= Self.longest else { return [] }
    while pushed.count <= read.count + 3 { pushed.append([]) }
    for index in 0...read.count + 3 { pushed[index].removeAll(keepingCapacity: true) }
    pushed[0].append(State(node: Int32(WordTrie.root), cost: 0, slips: 0))
    for place in 0...read.count {
      settle(place, setting, table)
      if place < read.count { spread(read, place, setting, table) }
    }
    var found: [Candidate] = []
    for state in pushed[read.count] {
      let word = trie.words[Int(state.node)]
      if word != 0 { found.append(Candidate(word: word, cost: state.cost)) }
    }
    let least = found.first?.cost ?? 0
    return Array(found.prefix(limit).prefix { $0.cost < least + depth })
  }

  /// Adds letters that left no trace, then keeps the best ways at a place, each node once.
  private func settle(
    _ place: Int, _ setting: ConfusionTable.Setting, _ table: ConfusionTable
  ) {
    keepBest(place)
    let nothing = ReadSegment(rawValue: 0)
    for state in pushed[place].prefix(24) {
      for rule in table.entries(for: nothing, in: ruleSetting(setting, at: state.node)) {
        if let next = follow(rule, from: Int(state.node)) {
          pushed[place].append(
            State(node: Int32(next), cost: state.cost + rule.cost, slips: state.slips))
        }
      }
      guard state.slips == 0 else { continue }
      for child in trie.children(of: Int(state.node)) {
        pushed[place].append(
          State(node: Int32(child), cost: state.cost + slipCost, slips: 1))
      }
    }
    keepBest(place)
  }

  private func keepBest(_ place: Int) {
    guard pushed[place].count > 1 else { return }
    pushed[place].sort { ($0.cost, $0.node) < ($1.cost, $1.node) }
    generation += 1
    let most = pushed[place][0].cost + depth
    var kept = 0
    for index in pushed[place].indices {
      let state = pushed[place][index]
      if state.cost > most || kept == width { break }
      if seen[Int(state.node)] == generation { continue }
      seen[Int(state.node)] = generation
      pushed[place][kept] = state
      kept += 1
    }
    pushed[place].removeLast(pushed[place].count - kept)
  }

  private func spread(
    _ read: [Unicode.Scalar], _ place: Int, _ setting: ConfusionTable.Setting,
    _ table: ConfusionTable
  ) {
    for length in 1...3 where place + length <= read.count {
      let segment = ReadSegment(read[place..<place + length])
      let inner = table.entries(for: segment, in: setting == .upper ? .upper : .lower)
      let first = setting == .title ? table.entries(for: segment, in: .title) : inner
      for state in pushed[place] {
        for rule in state.node == 0 ? first : inner {
          if let next = follow(rule, from: Int(state.node)) {
            pushed[place + length].append(
              State(node: Int32(next), cost: state.cost + rule.cost, slips: state.slips))
          }
        }
      }
    }
    if let swapCost { swap(read, place, setting, table, swapCost) }
    for state in pushed[place] where state.slips == 0 {
      pushed[place + 1].append(State(node: state.node, cost: state.cost + slipCost, slips: 1))
      for child in trie.children(of: Int(state.node)) {
        pushed[place + 1].append(State(node: Int32(child), cost: state.cost + slipCost, slips: 1))
      }
    }
  }

  /// The next letter first, then this one: “gcố” for “cgố” is still one step from “gốc”.
  private func swap(
    _ read: [Unicode.Scalar], _ place: Int, _ setting: ConfusionTable.Setting,
    _ table: ConfusionTable, _ swapCost: Float
  ) {
    guard place + 2 <= read.count, read[place] != read[place + 1] else { return }
    let inner: ConfusionTable.Setting = setting == .upper ? .upper : .lower
    let (first, second) = (ReadSegment([read[place + 1]]), ReadSegment([read[place]]))
    let starts = table.entries(for: first, in: inner).prefix { $0.cost < 1.5 }
    let ends = table.entries(for: second, in: inner).prefix { $0.cost < 1.5 }
    for state in pushed[place] where state.slips == 0 {
      for start in starts where start.second == 0 {
        guard let middle = follow(start, from: Int(state.node)) else { continue }
        for end in ends where end.second == 0 {
          guard let next = follow(end, from: middle) else { continue }
          pushed[place + 2].append(
            State(
              node: Int32(next), cost: state.cost + start.cost + end.cost + swapCost,
              slips: state.slips))
        }
      }
    }
  }

  private func ruleSetting(_ setting: ConfusionTable.Setting, at node: Int32)
    -> ConfusionTable.Setting
  {
    setting == .title && node != 0 ? .lower : setting
  }

  @inline(__always)
  private func follow(_ rule: ConfusionTable.Entry, from node: Int) -> Int? {
    guard let next = trie.child(of: node, by: rule.first) else { return nil }
    return rule.second == 0 ? next : trie.child(of: next, by: rule.second)
  }
}
