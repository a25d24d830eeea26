internal import Foundation

/// Finds the texts that a line's posteriors and a language together make most likely.
///
/// A prefix beam search over connectionist (CTC) posteriors. It serves one thread and keeps its
/// memory from line to line.
final class BeamDecoder {
  private let reach: LanguageReach
  private let options: DecoderOptions
  private let table: SymbolTable
  let tree = PrefixTree()
  private var active: [Int32] = []
  private var touched: [Int32] = []
  private var ranked: [(rank: Float, node: Int32)] = []
  private var labels: [UInt16] = []
  private var probabilities: [Double] = []
  private var blankProbability = 0.0

  init(table: SymbolTable, language: (any LineLanguage)?, options: DecoderOptions) {
    reach = LanguageReach(table: table, language: language, options: options)
    self.options = options
    self.table = table
  }

  /// A text with its rank: the logarithm of its probability, and the language's share in it.
  struct Hypothesis {
    var node: Int32
    var rank: Float
    var language: Float
    var state: LanguageState
  }

  /// The likeliest texts, best first; at least one.
  func decode(_ posteriors: Posteriors, from state: LanguageState) -> [Hypothesis] {
    tree.reset(state: state)
    active = [0]
    for step in 0..<posteriors.steps {
      load(posteriors, step)
      if labels.isEmpty {
        hold()
      } else {
        advance(step)
      }
    }
    return finished()
  }

  /// The symbols of a step, look-alikes put together.
  private func load(_ posteriors: Posteriors, _ step: Int) {
    labels.removeAll(keepingCapacity: true)
    probabilities.removeAll(keepingCapacity: true)
    blankProbability = 1e-6
    for entry in posteriors.entries(at: step) {
      let probability = posteriors.probabilities[entry]
      let label = table.aliases[Int(posteriors.labels[entry])]
      if label == table.blank {
        blankProbability = Double(probability)
      } else if probability >= options.cut {
        if let place = labels.firstIndex(of: label) {
          probabilities[place] += Double(probability)
        } else {
          labels.append(label)
          probabilities.append(Double(probability))
        }
      }
    }
  }

  /// A step at which nothing but the blank is likely.
  private func hold() {
    for index in active {
      let node = tree.nodes + Int(index)
      node.pointee.blank = node.pointee.total
      node.pointee.solid = 0
    }
  }

  private func advance(_ step: Int) {
    touched.removeAll(keepingCapacity: true)
    var most = 0.0
    for index in active { most = max(most, tree.nodes[Int(index)].total) }
    let least = most * 1e-8
    for index in active {
      let node = tree.nodes[Int(index)]
      touch(index, step)
      tree.nodes[Int(index)].nextBlank += node.total * blankProbability
      for place in labels.indices {
        let label = labels[place]
        let probability = probabilities[place]
        let isSpace = table.symbols[Int(label)].kind == .space
        if isSpace, index == 0 || label == node.label {
          // Wide gaps are one space, those at the ends none.
          tree.nodes[Int(index)].nextBlank += node.total * probability
          continue
        }
        var share = node.total * probability
        if label == node.label {
          tree.nodes[Int(index)].nextSolid += node.solid * probability
          share = node.blank * probability
        }
        if share > least { extend(index, label: label, by: share, step) }
      }
    }
    settle(step)
  }

  private func touch(_ index: Int32, _ step: Int) {
    let node = tree.nodes + Int(index)
    if node.pointee.touched == Int32(step) { return }
    node.pointee.touched = Int32(step)
    node.pointee.nextBlank = 0
    node.pointee.nextSolid = 0
    touched.append(index)
  }

  private func extend(_ index: Int32, label: UInt16, by share: Double, _ step: Int) {
    let child =
      tree.child(of: index, label: label)
      ?? tree.adopt(reach.child(of: index, label: label, in: tree))
    touch(child, step)
    let node = tree.nodes + Int(child)
    node.pointee.nextSolid += share
  }

  /// Keeps the best prefixes of a step.
  private func settle(_ step: Int) {
    ranked.removeAll(keepingCapacity: true)
    var most = 0.0
    for index in touched {
      let node = tree.nodes + Int(index)
      node.pointee.blank = node.pointee.nextBlank
      node.pointee.solid = node.pointee.nextSolid
      most = max(most, node.pointee.total)
    }
    guard most > 0 else { return }
    var best = -Float.infinity
    for index in touched {
      let node = tree.nodes + Int(index)
      // Kept near 1, so that long lines do not vanish.
      node.pointee.blank /= most
      node.pointee.solid /= most
      let total = node.pointee.total
      if node.pointee.solid > node.pointee.peak {
        node.pointee.peak = node.pointee.solid
        node.pointee.peakStep = Int32(step)
      }
      guard total > 0 else { continue }
      let rank = log(Float(max(total, 1e-37))) + node.pointee.language
      best = max(best, rank)
      ranked.append((rank, index))
    }
    ranked.removeAll { $0.rank < best - options.margin }
    if ranked.count > options.width {
      ranked.sort { ($0.rank, $1.node) > ($1.rank, $0.node) }
      ranked.removeLast(ranked.count - options.width)
    }
    active.removeAll(keepingCapacity: true)
    for entry in ranked { active.append(entry.node) }
  }

  private func finished() -> [Hypothesis] {
    active.map { index in
      let end = reach.ended(index, in: tree)
      let total = log(Float(max(tree.nodes[Int(index)].total, 1e-37)))
      return Hypothesis(
        node: index, rank: total + end.score, language: end.score, state: end.state)
    }
    .sorted { ($0.rank, $1.node) > ($1.rank, $0.node) }
  }
}
