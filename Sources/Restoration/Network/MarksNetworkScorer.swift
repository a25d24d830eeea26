internal import Foundation

/// Scores the words that plain letters may be, one place of a text after the other.
///
/// What a neighbour adds at a distance is worked out once and kept. Holds working memory: one for
/// each thread.
final class MarksNetworkScorer {
  private typealias Lanes = SIMD16<Float>

  private let network: MarksNetwork
  private let shape: MarksNetworkShape
  private let width: Int
  /// Vectors of neighbours at distances, as they were needed; the place of each, or -1.
  private let kept: UnsafeMutablePointer<Lanes>
  private var slots: [Int32]
  private var used = 0
  private static let capacity = 12_000
  private let targets: UnsafeMutablePointer<Lanes>
  private var hasTarget: [Bool]
  private let weights: UnsafeMutablePointer<Lanes>
  private let cases: UnsafeMutablePointer<Lanes>
  private let hidden: UnsafeMutablePointer<Lanes>
  var text = NetworkText()

  init(_ network: MarksNetwork) {
    self.network = network
    shape = network.shape
    width = shape.hidden / MarksNetworkShape.lanes
    kept = .allocate(capacity: Self.capacity * width)
    slots = [Int32](repeating: -1, count: shape.rows * shape.places)
    targets = .allocate(capacity: shape.targets * width)
    hasTarget = [Bool](repeating: false, count: shape.targets)
    let caseCount = (MarksNetworkShape.caseRows + 1) * width
    cases = .allocate(capacity: caseCount)
    hidden = .allocate(capacity: width)
    hidden.initialize(repeating: .zero, count: width)
    weights = .allocate(capacity: shape.inputs * width)
    for input in 0..<shape.inputs {
      let scale = network.weightScales[input]
      for index in 0..<width {
        weights[input * width + index] = Self.lanes(
          network.weights.base + (input * shape.hidden + index * 16), scale)
      }
    }
    for index in 0..<caseCount {
      var lanes = Lanes.zero
      for lane in 0..<16 { lanes[lane] = network.cases[index * 16 + lane] }
      cases[index] = lanes
    }
  }

  deinit {
    kept.deallocate()
    targets.deallocate()
    weights.deallocate()
    cases.deallocate()
    hidden.deallocate()
  }

  /// Adds a piece to the text: its letters plain.
  func append(_ piece: Piece, in vocabulary: Vocabulary) {
    var word = Int(vocabulary.id(of: piece))
    if piece.kind == .word {
      let group = vocabulary.group(ofBare: piece.bare)
      if !group.isEmpty { word = group.lowerBound }
    }
    text.append(row: network.inputs[word], letterCase: piece.letterCase)
  }

  /// What the opinion is worth against n-grams that knew so long a context.
  func say(_ contextOrder: Int) -> Float { network.say[contextOrder] }

  func row(of word: WordID) -> UInt16 { network.inputs[Int(word)] }

  /// The words with the plain letters of a word: their candidates' rows follow each other.
  func group(of word: Int, in vocabulary: Vocabulary) -> Range<Int> {
    let row = network.outputs[word]
    guard row != 0 else { return word..<word + 1 }
    return vocabulary.group(ofBare: WordHash(vocabulary.spelling(of: WordID(word))).bare)
  }

  /// Whether the network knows the difference between these words.
  func knows(_ group: Range<Int>) -> Bool {
    group.count > 1 && network.outputs[group.lowerBound] != 0
  }

  /// The logarithm (base ten) of how probable each word of a group is at a place of ``text``.
  func score(_ group: Range<Int>, at place: Int, into scores: UnsafeMutablePointer<Float>) {
    sum(at: place)
    var most: Float = -.infinity
    for (offset, word) in group.enumerated() {
      let score = dot(with: Int(network.outputs[word]))
      scores[offset] = score
      most = max(most, score)
    }
    var total: Float = 0
    for offset in 0..<group.count { total += exp(scores[offset] - most) }
    let logTotal = most + log(total)
    for offset in 0..<group.count { scores[offset] = (scores[offset] - logTotal) * 0.4342945 }
  }

  private func sum(at place: Int) {
    let bias = cases + MarksNetworkShape.caseRows * width
    let case0 = cases + text.caseRow(place, 0) * width
    let case1 = cases + text.caseRow(place, 1) * width
    let case2 = cases + text.caseRow(place, 2) * width
    for index in 0..<width {
      hidden[index] = bias[index] + case0[index] + case1[index] + case2[index]
    }
    for distance in 0..<shape.places {
      let vector = vector(row: text.row(place + distance - shape.reach), distance)
      for index in 0..<width { hidden[index] += vector[index] }
    }
    for index in 0..<width { hidden[index] = pointwiseMax(hidden[index], .zero) }
  }

  private func vector(row: Int, _ distance: Int) -> UnsafeMutablePointer<Lanes> {
    let key = row * shape.places + distance
    let slot = slots[key]
    if slot >= 0 { return kept + Int(slot) * width }
    if used == Self.capacity {
      for index in slots.indices { slots[index] = -1 }
      used = 0
    }
    let vector = kept + used * width
    slots[key] = Int32(used)
    used += 1
    for index in 0..<width { vector[index] = .zero }
    let scale = network.embeddingScales[row]
    for dimension in 0..<shape.dimension {
      let factor = Float(network.embeddings[row * shape.dimension + dimension]) * scale
      let weights = weights + (distance * shape.dimension + dimension) * width
      for index in 0..<width { vector[index] += weights[index] * factor }
    }
    return vector
  }

  private func dot(with target: Int) -> Float {
    let vector = targets + target * width
    if !hasTarget[target] {
      hasTarget[target] = true
      let scale = network.targetScales[target]
      for index in 0..<width {
        vector[index] = Self.lanes(
          network.targets.base + (target * shape.hidden + index * 16), scale)
      }
    }
    var sum = Lanes.zero
    for index in 0..<width { sum += hidden[index] * vector[index] }
    return sum.sum() + network.targetBiases[target]
  }

  @inline(__always)
  private static func lanes(_ bytes: UnsafePointer<Int8>, _ scale: Float) -> Lanes {
    var lanes = Lanes.zero
    for lane in 0..<16 { lanes[lane] = Float(bytes[lane]) }
    return lanes * scale
  }
}
