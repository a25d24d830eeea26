/// Lets the network judge, along the best way so far, which marks a word has.
///
/// It tells apart only words of the same plain letters: the best of them costs nothing, so that
/// words of other letters are not put at an advantage.
struct NetworkAdvice {
  private let network: MarksNetworkScorer
  private let vocabulary: Vocabulary
  /// The network's say against the n-grams', and the most that it may cost.
  var weight: Float = 1.1
  var most: Float = 3
  /// A reading so probable needs no advice.
  var sure: Float = 0.98

  init?(_ model: RestorationModel) {
    guard let network = model.network else { return nil }
    self.network = MarksNetworkScorer(network)
    vocabulary = model.vocabulary
  }

  /// Makes the less likely of like words dearer; false where nothing was unsure.
  func apply(to lattice: inout Lattice, along steps: [LatticeDecoder.Step], _ tokens: [InkToken])
    -> Bool
  {
    guard steps.contains(where: { $0.probability < sure }) else { return false }
    network.text.removeAll()
    var places: [(step: Int, word: Int)] = []
    for (index, step) in steps.enumerated() {
      places.append((index, network.text.count))
      let letterCase = tokens[Int(step.arc.start)].piece.letterCase
      network.text.append(row: network.row(of: step.arc.first), letterCase: letterCase)
      if step.arc.second != 0 {
        network.text.append(row: network.row(of: step.arc.second), letterCase: letterCase)
      }
    }
    for place in places where steps[place.step].probability < sure {
      advise(on: &lattice, at: Int(steps[place.step].arc.start), place.word)
    }
    return true
  }

  private func advise(on lattice: inout Lattice, at start: Int, _ place: Int) {
    var costs: [Int: Float] = [:]
    for arc in lattice.arcs[start] where arc.first >= Vocabulary.firstWord {
      let word = Int(arc.first)
      let group = network.group(of: word, in: vocabulary)
      guard costs[word] == nil, network.knows(group), group.count <= 256 else { continue }
      var scores = [Float](repeating: 0, count: group.count)
      scores.withUnsafeMutableBufferPointer { scores in
        guard let base = scores.baseAddress else { return }
        network.score(group, at: place, into: base)
      }
      let best = scores.max() ?? 0
      for (offset, word) in group.enumerated() {
        costs[word] = min((best - scores[offset]) * weight, most)
      }
    }
    lattice.charge(at: start) { costs[Int($0.first)] ?? 0 }
  }
}
