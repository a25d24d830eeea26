internal import Foundation

/// The most probable way through a lattice, and how probable each of its arcs is.
struct LatticeDecoder {
  struct Step {
    var arc: Lattice.Arc
    /// 0…1: the share of all ways that take this arc.
    var probability: Float
    /// The share of all ways that leave its tokens as they were read.
    var kept: Float
  }

  private struct Item {
    var state: NGramModel.State
    var score: Double
    /// Sum over all ways, natural logarithm.
    var forward: Double
    var backward: Double = -.infinity
    var bestEdge: Int32 = -1
    var place: Int32
  }

  private struct Edge {
    var from: Int32
    var to: Int32
    var arc: Lattice.Arc
    var gain: Double
  }

  let model: NGramModel
  var width = 20
  var depth: Double = 5
  /// Flattens the posterior: n-gram scores are overconfident.
  var temperature = 0.7
  /// The language model's say against the channel's.
  var languageWeight = 1.15
  /// A soft break: the share of lines that begin a new text.
  var restart = 0.3

  init(_ model: NGramModel) { self.model = model }

  /// Pairs of words that the document holds several times, and what that makes them likelier.
  var recurring = RecurringPairs()

  /// Tokens after which a new text, and after which any place, ends what is held in memory.
  private static let stretch = (usual: 4_096, most: 16_384)

  func decode(_ lattice: Lattice) -> [Step] {
    var steps: [Step] = []
    var start = 0
    while start < lattice.count {
      let end = Self.end(ofStretchFrom: start, in: lattice)
      steps += decode(lattice, start..<end)
      start = end
    }
    return steps
  }

  /// All ways meet where a new text begins: to part there changes nothing.
  private static func end(ofStretchFrom start: Int, in lattice: Lattice) -> Int {
    let most = min(start + stretch.most, lattice.count)
    guard start + stretch.usual < most else { return lattice.count }
    return (start + stretch.usual..<most).first { lattice.breaks[$0] == .hard } ?? most
  }

  private func decode(_ lattice: Lattice, _ stretch: Range<Int>) -> [Step] {
    var items = [
      Item(state: model.start, score: 0, forward: 0, place: Int32(stretch.lowerBound))
    ]
    var edges: [Edge] = []
    var pending = Pending(stretch)
    pending[stretch.lowerBound] = [0]
    for place in stretch.lowerBound...stretch.upperBound {
      settle(&pending[place], items)
      if place > stretch.lowerBound, lattice.breaks[place] != .none {
        breakLine(&pending[place], &items, &edges, lattice.breaks[place], place)
      }
      guard place < stretch.upperBound else { break }
      for from in pending[place] {
        for arc in lattice.arcs[place] where Int(arc.end) <= stretch.upperBound {
          extend(from, by: arc, &items, &edges, &pending)
        }
      }
    }
    return path(items, edges, pending[stretch.upperBound], stretch)
  }

  /// Ways that have come to each place of a stretch, by their items.
  private struct Pending {
    private let first: Int
    private var items: [[Int32]]

    init(_ stretch: Range<Int>) {
      first = stretch.lowerBound
      items = Array(repeating: [], count: stretch.count + 1)
    }

    subscript(place: Int) -> [Int32] {
      get { items[place - first] }
      _modify { yield &items[place - first] }
    }
  }

  private func settle(_ pending: inout [Int32], _ items: [Item]) {
    pending.sort { items[Int($0)].score > items[Int($1)].score }
    guard let best = pending.first else { return }
    let least = items[Int(best)].score - depth
    pending = Array(pending.prefix(width).prefix { items[Int($0)].score >= least })
  }

  private func extend(
    _ from: Int32, by arc: Lattice.Arc, _ items: inout [Item], _ edges: inout [Edge],
    _ pending: inout Pending
  ) {
    var state = items[Int(from)].state
    var gain = -Double(arc.cost)
    if arc.first != 0 || arc.second == 0 {
      let step = model.score(arc.first, after: state)
      gain +=
        Double(step.logProbability) * languageWeight
        + recurring.gain(of: arc.first, after: state.lastWord)
      state = step.next
    }
    if arc.second != 0 {
      let step = model.score(arc.second, after: state)
      gain +=
        Double(step.logProbability) * languageWeight
        + recurring.gain(of: arc.second, after: state.lastWord)
      state = step.next
    }
    join(from, arc, gain, state, Int(arc.end), &items, &edges, &pending[Int(arc.end)])
  }

  private func join(
    _ from: Int32, _ arc: Lattice.Arc, _ gain: Double, _ state: NGramModel.State, _ place: Int,
    _ items: inout [Item], _ edges: inout [Edge], _ pending: inout [Int32]
  ) {
    let score = items[Int(from)].score + gain
    let forward = items[Int(from)].forward + gain * temperature * 2.302585
    let edge = Int32(edges.count)
    for index in pending where items[Int(index)].state == state {
      edges.append(Edge(from: from, to: index, arc: arc, gain: gain))
      items[Int(index)].forward = Self.sum(items[Int(index)].forward, forward)
      if score > items[Int(index)].score {
        items[Int(index)].score = score
        items[Int(index)].bestEdge = edge
      }
      return
    }
    edges.append(Edge(from: from, to: Int32(items.count), arc: arc, gain: gain))
    pending.append(Int32(items.count))
    items.append(
      Item(state: state, score: score, forward: forward, bestEdge: edge, place: Int32(place)))
  }

  /// Some ways go on, one begins anew.
  private func breakLine(
    _ pending: inout [Int32], _ items: inout [Item], _ edges: inout [Edge],
    _ kind: Lattice.Break, _ place: Int
  ) {
    let before = pending
    pending = []
    let nothing = Lattice.Arc(
      start: Int32(place), end: Int32(place), first: 0, second: 0, cost: 0, text: -1)
    for from in before {
      join(
        from, nothing, kind == .hard ? 0 : log10(restart), model.start, place, &items, &edges,
        &pending)
      if kind == .soft {
        join(
          from, nothing, log10(1 - restart), items[Int(from)].state, place, &items, &edges,
          &pending)
      }
    }
    settle(&pending, items)
  }

  private static func sum(_ a: Double, _ b: Double) -> Double {
    a > b ? a + log1p(exp(b - a)) : b + log1p(exp(a - b))
  }

  private func path(
    _ items: [Item], _ edges: [Edge], _ last: [Int32], _ stretch: Range<Int>
  ) -> [Step] {
    var items = items
    guard let best = last.first else { return [] }
    for index in last { items[Int(index)].backward = 0 }
    for edge in edges.reversed() where items[Int(edge.to)].backward > -.infinity {
      let backward = items[Int(edge.to)].backward + edge.gain * temperature * 2.302585
      items[Int(edge.from)].backward = Self.sum(items[Int(edge.from)].backward, backward)
    }
    let total = last.reduce(-Double.infinity) { Self.sum($0, items[Int($1)].forward) }
    var shares: [Int64: Float] = [:]
    var kept = [Float](repeating: 0, count: stretch.count)
    for edge in edges where edge.arc.end > edge.arc.start {
      let log =
        items[Int(edge.from)].forward + edge.gain * temperature * 2.302585
        + items[Int(edge.to)].backward - total
      guard log > -20 else { continue }
      shares[Self.key(edge.arc), default: 0] += Float(exp(log))
      if edge.arc.keeps {
        for place in Int(edge.arc.start)..<Int(edge.arc.end) {
          kept[place - stretch.lowerBound] += Float(exp(log))
        }
      }
    }
    var steps: [Step] = []
    var item = items[Int(best)]
    while item.bestEdge >= 0 {
      let edge = edges[Int(item.bestEdge)]
      if edge.arc.end > edge.arc.start {
        let first = stretch.lowerBound
        let untouched =
          kept[Int(edge.arc.start) - first..<Int(edge.arc.end) - first].min() ?? 0
        steps.append(
          Step(arc: edge.arc, probability: min(shares[Self.key(edge.arc)] ?? 0, 1), kept: untouched)
        )
      }
      item = items[Int(edge.from)]
    }
    return steps.reversed()
  }

  /// Arcs that put the same text in the same place are one.
  private static func key(_ arc: Lattice.Arc) -> Int64 {
    Int64(arc.start) << 40 | Int64(arc.end) << 20 | Int64(arc.text + 1)
  }
}
