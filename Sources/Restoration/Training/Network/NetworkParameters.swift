internal import Foundation

/// What a network learns, and what its learning has gathered.
///
/// Vectors of words go by Adagrad, for most of them are seldom touched; the dense weights by Adam.
final class NetworkParameters {
  let shape: MarksNetworkShape
  let embeddings: LaneMatrix
  let embeddingSquares: LaneMatrix
  let weights: LaneMatrix
  let weightMeans: LaneMatrix
  let weightSquares: LaneMatrix
  /// The rows of letter cases, then the bias.
  let cases: LaneMatrix
  let caseSquares: LaneMatrix
  let targets: LaneMatrix
  let targetSquares: LaneMatrix
  let biases: LaneMatrix
  let biasSquares: LaneMatrix
  /// What a decade of the n-grams' opinion is worth, by the context that they knew.
  let trust: LaneMatrix
  let trustSquares: LaneMatrix

  init(_ shape: MarksNetworkShape) {
    self.shape = shape
    embeddings = LaneMatrix(rows: shape.rows, columns: shape.dimension)
    embeddingSquares = LaneMatrix(rows: shape.rows, columns: shape.dimension)
    weights = LaneMatrix(rows: shape.inputs, columns: shape.hidden)
    weightMeans = LaneMatrix(rows: shape.inputs, columns: shape.hidden)
    weightSquares = LaneMatrix(rows: shape.inputs, columns: shape.hidden)
    cases = LaneMatrix(rows: MarksNetworkShape.caseRows + 1, columns: shape.hidden)
    caseSquares = LaneMatrix(rows: MarksNetworkShape.caseRows + 1, columns: shape.hidden)
    targets = LaneMatrix(rows: shape.targets, columns: shape.hidden)
    targetSquares = LaneMatrix(rows: shape.targets, columns: shape.hidden)
    biases = LaneMatrix(rows: 1, columns: shape.targets)
    biasSquares = LaneMatrix(rows: 1, columns: shape.targets)
    trust = LaneMatrix(rows: 1, columns: NGramModel.State.contextOrders)
    trustSquares = LaneMatrix(rows: 1, columns: NGramModel.State.contextOrders)
    for order in 0..<NGramModel.State.contextOrders {
      trust.numbers[order] = 1.6
      trustSquares.numbers[order] = 1
    }
    var chance = SplitMix(state: 20_261_125)
    Self.fill(embeddings, 0.3, &chance)
    Self.fill(weights, 1.5 / Float(shape.inputs).squareRoot(), &chance)
    Self.fill(targets, 0.05, &chance)
    for square in [embeddingSquares, caseSquares, targetSquares, biasSquares] {
      for index in 0..<square.count { square.numbers[index] = 0.01 }
    }
  }

  private static func fill(_ matrix: LaneMatrix, _ most: Float, _ chance: inout SplitMix) {
    for index in 0..<matrix.count { matrix.numbers[index] = (chance.share() * 2 - 1) * most }
  }

  /// Adagrad too.
  func moveTrust(_ order: Int, _ slope: Float, _ rate: Float) {
    trustSquares.numbers[order] += slope * slope
    trust.numbers[order] -= slope * rate / trustSquares.numbers[order].squareRoot()
    trust.numbers[order] = max(trust.numbers[order], 0.2)
  }

  private var all: [LaneMatrix] {
    [
      embeddings, embeddingSquares, weights, weightMeans, weightSquares, cases, caseSquares,
      targets, targetSquares, biases, biasSquares, trust, trustSquares,
    ]
  }

  /// Everything, to go on from later.
  var data: Data {
    var data = Data()
    for matrix in all {
      data.append(UnsafeBufferPointer(start: matrix.numbers, count: matrix.count))
    }
    return data
  }

  /// False where the data are of another network.
  func restore(_ data: Data) -> Bool {
    guard data.count == all.reduce(0, { $0 + $1.count * 4 }) else { return false }
    var offset = data.startIndex
    for matrix in all {
      let end = offset + matrix.count * 4
      _ = data[offset..<end].copyBytes(
        to: UnsafeMutableBufferPointer(start: matrix.numbers, count: matrix.count))
      offset = end
    }
    return true
  }
}
