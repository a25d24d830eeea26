/// Writes a network in the form that ``MarksNetwork`` reads, its numbers as bytes.
struct NetworkWriter {
  let parameters: NetworkParameters
  let inventory: NetworkInventory

  func write(to file: inout ModelFileWriter) {
    let shape = parameters.shape
    file.add(.networkShape, shape.numbers)
    file.add(.networkInputs, inventory.inputs)
    file.add(.networkOutputs, inventory.outputs)
    let embeddings = bytes(of: parameters.embeddings, columns: shape.dimension)
    file.add(.networkEmbeddings, embeddings.bytes)
    file.add(.networkEmbeddingScales, embeddings.scales)
    let weights = bytes(of: parameters.weights, columns: shape.hidden)
    file.add(.networkWeights, weights.bytes)
    file.add(.networkWeightScales, weights.scales)
    file.add(.networkCases, numbers(of: parameters.cases, columns: shape.hidden))
    let targets = bytes(of: parameters.targets, columns: shape.hidden)
    file.add(.networkTargets, targets.bytes)
    file.add(.networkTargetScales, targets.scales)
    file.add(.networkTargetBiases, numbers(of: parameters.biases, columns: shape.targets))
    file.add(.networkTrust, numbers(of: parameters.trust, columns: NGramModel.State.contextOrders))
  }

  private func numbers(of matrix: LaneMatrix, columns: Int) -> [Float] {
    (0..<matrix.rows).flatMap { row in
      (0..<columns).map { matrix.numbers[row * matrix.width * 16 + $0] }
    }
  }

  /// Each row scaled so that its greatest number is 127.
  private func bytes(of matrix: LaneMatrix, columns: Int) -> (bytes: [Int8], scales: [Float]) {
    var bytes: [Int8] = []
    var scales: [Float] = []
    bytes.reserveCapacity(matrix.rows * columns)
    for row in 0..<matrix.rows {
      let start = matrix.numbers + row * matrix.width * 16
      let most = (0..<columns).reduce(Float(0)) { max($0, abs(start[$1])) }
      let scale = max(most, 1e-9) / 127
      scales.append(scale)
      for column in 0..<columns { bytes.append(Int8((start[column] / scale).rounded())) }
    }
    return (bytes, scales)
  }
}
