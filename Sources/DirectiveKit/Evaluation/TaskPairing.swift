/// Pairs tasks of a record with those of the gold by the words of their clauses.
enum TaskPairing {
  struct Pair {
    var predicted: Int
    var gold: Int
  }

  /// Greedy one to one: best overlap first, then nearest in order; at least 0.5.
  static func pairs(_ predicted: [FoldedWords], _ gold: [FoldedWords]) -> [Pair] {
    let predictedCounts = predicted.map { Overlap.counts($0.words) }
    let goldCounts = gold.map { Overlap.counts($0.words) }
    var scores: [(score: Double, distance: Int, pair: Pair)] = []
    for i in predicted.indices {
      for j in gold.indices {
        let score = Overlap.f1(
          Overlap.shared(predictedCounts[i], goldCounts[j]), predicted[i].words.count,
          gold[j].words.count)
        if score >= 0.5 { scores.append((score, abs(i - j), Pair(predicted: i, gold: j))) }
      }
    }
    scores.sort { a, b in
      if a.score != b.score { return a.score > b.score }
      if a.distance != b.distance { return a.distance < b.distance }
      if a.pair.predicted != b.pair.predicted { return a.pair.predicted > b.pair.predicted }
      return a.pair.gold > b.pair.gold
    }
    var usedPredicted: Set<Int> = []
    var usedGold: Set<Int> = []
    var pairs: [Pair] = []
    for (_, _, pair) in scores {
      guard !usedPredicted.contains(pair.predicted), !usedGold.contains(pair.gold) else {
        continue
      }
      usedPredicted.insert(pair.predicted)
      usedGold.insert(pair.gold)
      pairs.append(pair)
    }
    return pairs
  }
}
