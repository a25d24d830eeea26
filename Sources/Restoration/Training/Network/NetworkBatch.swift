internal import Foundation

/// Places of texts to learn from at once, with room for what is worked out of them.
final class NetworkBatch {
  typealias Lanes = SIMD16<Float>

  struct Sample {
    /// The words that the letters may be, and the one that stands there.
    var group: Range<Int>
    var word: Int
    /// Where the n-grams' opinion of the group begins, and how long a context they knew.
    var opinion: Int
    var order: Int
    /// What the other samples like it, left out, would add.
    var weight: Float = 1
  }

  struct Report {
    var samples = 0
    var right = 0
    var loss = 0.0
  }

  let capacity: Int
  /// The share of neighbours that are taken for unknown words: it shall lean on no single one.
  var hiddenShare: Float = 0
  private let shape: MarksNetworkShape
  private(set) var samples: [Sample] = []
  /// For each sample the rows of its neighbours and of their letter cases.
  private var rows: [Int32] = []
  private var caseRows: [Int32] = []
  private var opinions: [Float] = []
  private let inputs: LaneMatrix
  private let inputSlopes: LaneMatrix
  private let hidden: LaneMatrix
  private let slopes: LaneMatrix
  private let weightSlopes: LaneMatrix
  private let turned: LaneMatrix
  private let caseSlopes: LaneMatrix
  private var shares: [Float] = []
  private var steps: Float = 0

  init(_ shape: MarksNetworkShape, capacity: Int) {
    self.shape = shape
    self.capacity = capacity
    inputs = LaneMatrix(rows: capacity, columns: shape.inputs)
    inputSlopes = LaneMatrix(rows: capacity, columns: shape.inputs)
    hidden = LaneMatrix(rows: capacity, columns: shape.hidden)
    slopes = LaneMatrix(rows: capacity, columns: shape.hidden)
    weightSlopes = LaneMatrix(rows: shape.inputs, columns: shape.hidden)
    turned = LaneMatrix(rows: shape.hidden, columns: shape.inputs)
    caseSlopes = LaneMatrix(rows: MarksNetworkShape.caseRows + 1, columns: shape.hidden)
  }

  var isFull: Bool { samples.count == capacity }

  /// Adds a place of a text, unless the n-grams are sure of it; of those that they settle, a quarter.
  func add(
    _ corpus: NetworkCorpus, _ place: Int, in text: Range<Int>, _ inventory: NetworkInventory,
    _ counts: inout CountsOpinion, _ chance: inout SplitMix
  ) {
    let word = Int(corpus.words[place])
    let group = inventory.groups[word]
    let state = counts.state(before: place, in: corpus.words, from: text.lowerBound)
    let start = opinions.count
    let rest = corpus.words[place + 1..<min(place + NGramCounter.order, text.upperBound)]
    guard let kind = counts.add(group, after: state, before: rest, to: &opinions) else { return }
    if kind.isSettled, chance.share() >= 0.25 {
      opinions.removeLast(opinions.count - start)
      return
    }
    samples.append(Sample(group: group, word: word, opinion: start, order: kind.order))
    for at in place - shape.reach...place + shape.reach {
      var row =
        text.contains(at)
        ? Int(inventory.inputs[Int(corpus.words[at])]) : MarksNetworkShape.outside
      if hiddenShare > 0, at != place, chance.share() < hiddenShare {
        row = Int(Vocabulary.unknown)
      }
      rows.append(Int32(row))
    }
    for which in 0..<3 {
      let at = place + which - 1
      let letterCase = text.contains(at) ? corpus.cases[at] : NetworkText.outsideCase
      caseRows.append(Int32(which * 5 + Int(letterCase)))
    }
  }

  /// Learns from the samples, and forgets them.
  ///
  /// Of those that it is sure of a quarter stand for all: they teach little.
  func learn(
    _ parameters: NetworkParameters, _ inventory: NetworkInventory, rate: Float,
    _ chance: inout SplitMix
  ) -> Report {
    defer {
      samples.removeAll(keepingCapacity: true)
      rows.removeAll(keepingCapacity: true)
      caseRows.removeAll(keepingCapacity: true)
      opinions.removeAll(keepingCapacity: true)
    }
    guard !samples.isEmpty else { return Report() }
    spreadForward(parameters)
    caseSlopes.clear()
    var report = Report()
    var kept = 0
    for index in samples.indices {
      let share = compare(index, parameters, inventory, &report)
      if share > 0.95 {
        if chance.share() >= 0.25 { continue }
        samples[index].weight = 4
      }
      correct(index, as: kept, parameters, inventory, rate)
      kept += 1
    }
    spreadBackward(kept, parameters, rate)
    return report
  }

  private func spreadForward(_ parameters: NetworkParameters) {
    let bias = parameters.cases.row(MarksNetworkShape.caseRows)
    let width = shape.dimension / 16
    for index in samples.indices {
      for place in 0..<shape.places {
        let from = parameters.embeddings.row(Int(rows[index * shape.places + place]))
        let to = inputs.row(index) + place * width
        for lane in 0..<width { to[lane] = from[lane] }
      }
      let sum = hidden.row(index)
      let (a, b, c) = (
        parameters.cases.row(Int(caseRows[index * 3])),
        parameters.cases.row(Int(caseRows[index * 3 + 1])),
        parameters.cases.row(Int(caseRows[index * 3 + 2]))
      )
      for lane in 0..<hidden.width { sum[lane] = bias[lane] + a[lane] + b[lane] + c[lane] }
    }
    MatrixProduct.add(
      .init(base: inputs.numbers, row: inputs.width * 16, inner: 1), parameters.weights,
      to: hidden, rows: samples.count, inner: shape.inputs)
    for index in 0..<samples.count * hidden.width {
      hidden.base[index] = pointwiseMax(hidden.base[index], .zero)
    }
  }

  /// How probable the word that stands there is; the shares of all go to ``shares``.
  private func compare(
    _ index: Int, _ parameters: NetworkParameters, _ inventory: NetworkInventory,
    _ report: inout Report
  ) -> Float {
    let sample = samples[index]
    let sum = hidden.row(index)
    shares.removeAll(keepingCapacity: true)
    var most: Float = -.infinity
    var best = 0
    let trust = parameters.trust.numbers[sample.order]
    for (offset, word) in sample.group.enumerated() {
      let target = Int(inventory.outputs[word])
      let vector = parameters.targets.row(target)
      var product = Lanes.zero
      for lane in 0..<hidden.width { product += sum[lane] * vector[lane] }
      let score =
        product.sum() + parameters.biases.numbers[target]
        + trust * opinions[sample.opinion + offset]
      if score > most { (most, best) = (score, word) }
      shares.append(score)
    }
    var total: Float = 0
    for offset in shares.indices {
      shares[offset] = exp(shares[offset] - most)
      total += shares[offset]
    }
    for offset in shares.indices { shares[offset] /= total }
    let share = shares[sample.word - sample.group.lowerBound]
    report.samples += 1
    report.loss -= Double(log(max(share, 1e-9)))
    if best == sample.word { report.right += 1 }
    return share
  }

  /// Moves the candidates' vectors, and notes how the sum ought to change.
  private func correct(
    _ index: Int, as kept: Int, _ parameters: NetworkParameters, _ inventory: NetworkInventory,
    _ rate: Float
  ) {
    let sample = samples[index]
    let sum = hidden.row(index)
    let slope = slopes.row(kept)
    for lane in 0..<hidden.width { slope[lane] = .zero }
    var trustSlope: Float = 0
    for (offset, word) in sample.group.enumerated() {
      let gradient = (shares[offset] - (word == sample.word ? 1 : 0)) * sample.weight
      trustSlope += gradient * opinions[sample.opinion + offset]
      if abs(gradient) < 1e-4 { continue }
      let target = Int(inventory.outputs[word])
      let vector = parameters.targets.row(target)
      let squares = parameters.targetSquares.row(target)
      for lane in 0..<hidden.width {
        slope[lane] += vector[lane] * gradient
        let part = sum[lane] * gradient
        squares[lane] += part * part
        vector[lane] -= part * rate / squares[lane].squareRoot()
      }
      parameters.biasSquares.numbers[target] += gradient * gradient
      parameters.biases.numbers[target] -=
        gradient * rate / parameters.biasSquares.numbers[target].squareRoot()
    }
    parameters.moveTrust(sample.order, trustSlope, rate)
    let bias = caseSlopes.row(MarksNetworkShape.caseRows)
    for lane in 0..<hidden.width {
      slope[lane].replace(with: 0, where: sum[lane] .<= Lanes.zero)
      bias[lane] += slope[lane]
    }
    for which in 0..<3 {
      let row = caseSlopes.row(Int(caseRows[index * 3 + which]))
      for lane in 0..<hidden.width { row[lane] += slope[lane] }
    }
    if kept < index {
      for lane in 0..<inputs.width { inputs.row(kept)[lane] = inputs.row(index)[lane] }
      for place in 0..<shape.places {
        rows[kept * shape.places + place] = rows[index * shape.places + place]
      }
    }
  }

  private func spreadBackward(_ count: Int, _ parameters: NetworkParameters, _ rate: Float) {
    guard count > 0 else { return }
    for row in 0..<shape.inputs {
      let from = parameters.weights.row(row)
      for lane in 0..<hidden.width {
        let numbers = from[lane]
        for offset in 0..<16 {
          turned.numbers[(lane * 16 + offset) * turned.width * 16 + row] = numbers[offset]
        }
      }
    }
    for index in 0..<count * inputs.width { inputSlopes.base[index] = .zero }
    MatrixProduct.add(
      .init(base: slopes.numbers, row: slopes.width * 16, inner: 1), turned, to: inputSlopes,
      rows: count, inner: shape.hidden)
    weightSlopes.clear()
    MatrixProduct.add(
      .init(base: inputs.numbers, row: 1, inner: inputs.width * 16), slopes, to: weightSlopes,
      rows: shape.inputs, inner: count)
    moveWeights(parameters, rate, count)
    moveEmbeddings(parameters, rate, count)
    for index in 0..<caseSlopes.rows * caseSlopes.width {
      let slope = caseSlopes.base[index]
      parameters.caseSquares.base[index] += slope * slope
      parameters.cases.base[index] -=
        slope * rate / parameters.caseSquares.base[index].squareRoot()
    }
  }

  /// Adam (Kingma and Ba 2015).
  private func moveWeights(_ parameters: NetworkParameters, _ rate: Float, _ count: Int) {
    let (keptMean, keptSquare): (Float, Float) = (0.9, 0.999)
    let scale = 1 / Float(samples.count)
    let step = rate * 0.02
    for index in 0..<parameters.weights.rows * parameters.weights.width {
      let slope = weightSlopes.base[index] * scale
      let mean = parameters.weightMeans.base[index] * keptMean + slope * (1 - keptMean)
      let square =
        parameters.weightSquares.base[index] * keptSquare + slope * slope * (1 - keptSquare)
      parameters.weightMeans.base[index] = mean
      parameters.weightSquares.base[index] = square
      parameters.weights.base[index] -= mean * step / (square.squareRoot() + 1e-8)
    }
  }

  private func moveEmbeddings(_ parameters: NetworkParameters, _ rate: Float, _ count: Int) {
    let width = shape.dimension / 16
    for index in 0..<count {
      let slope = inputSlopes.row(index)
      for place in 0..<shape.places {
        let row = Int(rows[index * shape.places + place])
        let vector = parameters.embeddings.row(row)
        let squares = parameters.embeddingSquares.row(row)
        for lane in 0..<width {
          let part = slope[place * width + lane]
          squares[lane] += part * part
          vector[lane] -= part * rate / squares[lane].squareRoot()
        }
      }
    }
  }
}
