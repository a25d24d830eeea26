/// A small network that tells which marks a word has lost, from the plain letters around it.
///
/// The words within reach, their letters plain, each give a vector that depends on where it
/// stands; their sum, cut at zero, is compared with a vector of each word that the letters may be.
/// It sees what follows, and words that the n-grams were too rare to be counted with.
struct MarksNetwork: Sendable {
  let shape: MarksNetworkShape
  /// For each word of the vocabulary the row that it is as a neighbour, its letters plain.
  let inputs: Table<UInt16>
  /// For each word the row that it is as a candidate; zero where its letters are no other word's.
  let outputs: Table<UInt16>
  /// Rows of bytes with a scale each.
  let embeddings: Table<Int8>
  let embeddingScales: Table<Float>
  /// For each place and dimension of an embedding a row of bytes.
  let weights: Table<Int8>
  let weightScales: Table<Float>
  /// For the word and its two neighbours what their letter case adds; then the bias.
  let cases: Table<Float>
  let targets: Table<Int8>
  let targetScales: Table<Float>
  let targetBiases: Table<Float>
  /// What the network's opinion is worth against the n-grams', by how long a context these knew.
  let say: [Float]
  /// The tables point into it.
  private let file: ModelFile

  /// Nothing for a model without one.
  init?(_ file: ModelFile, words: Int) throws(ModelError) {
    guard file.has(.networkShape) else { return nil }
    let numbers = try file.table(.networkShape, of: UInt32.self)
    guard let shape = MarksNetworkShape(numbers.array) else { throw .damaged(path: file.path) }
    self.file = file
    self.shape = shape
    inputs = try file.table(.networkInputs, of: UInt16.self)
    outputs = try file.table(.networkOutputs, of: UInt16.self)
    embeddings = try file.table(.networkEmbeddings, of: Int8.self)
    embeddingScales = try file.table(.networkEmbeddingScales, of: Float.self)
    weights = try file.table(.networkWeights, of: Int8.self)
    weightScales = try file.table(.networkWeightScales, of: Float.self)
    cases = try file.table(.networkCases, of: Float.self)
    targets = try file.table(.networkTargets, of: Int8.self)
    targetScales = try file.table(.networkTargetScales, of: Float.self)
    targetBiases = try file.table(.networkTargetBiases, of: Float.self)
    let trust = try file.table(.networkTrust, of: Float.self).array
    guard trust.count == NGramModel.State.contextOrders, trust.allSatisfy({ $0 > 0.01 }) else {
      throw .damaged(path: file.path)
    }
    say = trust.map { 2.302585 / $0 }
    guard inputs.count == words, outputs.count == words,
      embeddings.count == shape.rows * shape.dimension, embeddingScales.count == shape.rows,
      weights.count == shape.inputs * shape.hidden, weightScales.count == shape.inputs,
      cases.count == (MarksNetworkShape.caseRows + 1) * shape.hidden,
      targets.count == shape.targets * shape.hidden, targetScales.count == shape.targets,
      targetBiases.count == shape.targets,
      inputs.array.allSatisfy({ Int($0) < shape.rows }),
      outputs.array.allSatisfy({ Int($0) < shape.targets })
    else { throw .damaged(path: file.path) }
  }
}

/// The sizes of a network.
struct MarksNetworkShape: Hashable, Sendable {
  /// Different neighbours.
  var rows: Int
  /// Different candidates, one more than there are.
  var targets: Int
  /// How many words are seen on each side.
  var reach: Int
  /// Of a neighbour's vector.
  var dimension: Int
  /// Of the sum.
  var hidden: Int

  /// The row of what stands outside the text.
  static let outside = Int(Vocabulary.start)
  /// Five letter cases, the last outside the text, of three words.
  static let caseRows = 15
  static let lanes = 16

  var places: Int { 2 * reach + 1 }
  var inputs: Int { places * dimension }

  init(rows: Int, targets: Int, reach: Int, dimension: Int, hidden: Int) {
    self.rows = rows
    self.targets = targets
    self.reach = reach
    self.dimension = dimension
    self.hidden = hidden
  }

  init?(_ numbers: [UInt32]) {
    guard numbers.count == 5, numbers.allSatisfy({ $0 > 0 && $0 <= 65_536 }),
      numbers[2] <= 32, numbers[4] % UInt32(Self.lanes) == 0
    else { return nil }
    self.init(
      rows: Int(numbers[0]), targets: Int(numbers[1]), reach: Int(numbers[2]),
      dimension: Int(numbers[3]), hidden: Int(numbers[4]))
  }

  var numbers: [UInt32] { [rows, targets, reach, dimension, hidden].map { UInt32($0) } }
}
