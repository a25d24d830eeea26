/// A node of the network's tree as it stands in the file.
indirect enum NetworkNode {
  case input(height: Int, depth: Int)
  case convolve(halfX: Int, halfY: Int)
  case maxpool(x: Int, y: Int)
  case series([NetworkNode])
  case reversed(NetworkNode)
  case transposed(NetworkNode)
  /// Cell input, input gate, forget gate, output gate.
  case lstm(units: Int, summarizes: Bool, gates: [WeightMatrix])
  case tanh(WeightMatrix)
  case softmax(WeightMatrix)
}

/// Rows of int8 weights, the bias last in each; a real weight is the integer times the row's scale.
struct WeightMatrix {
  var rows: Int
  /// Bias included.
  var columns: Int
  var weights: [Int8]
  var scales: [Double]
}

/// Reads the tree; anything but the known nodes is told apart by name.
struct NetworkNodeReader {
  var reader: ByteReader
  private static let deepest = 16

  init(_ reader: ByteReader) {
    self.reader = reader
  }

  mutating func node(depth: Int = 0) throws(TraineddataError) -> NetworkNode {
    guard depth < Self.deepest else { throw .malformed("nodes nested too deep") }
    guard try reader.integer(Int8.self) == 0 else {
      throw .unsupported("an old form of the network's tree")
    }
    let type = try reader.string()
    _ = try reader.take(2)  // Whether it is in training, and needs gradients.
    let flags = try reader.integer(Int32.self)
    let inputs = try reader.integer(Int32.self)
    let outputs = try reader.integer(Int32.self)
    _ = try reader.integer(Int32.self)  // The number of weights.
    _ = try reader.string()  // A name for people.
    switch type {
    case "Input":
      let sizes = try integers(5)
      return .input(height: Int(sizes[1]), depth: Int(sizes[3]))
    case "Convolve":
      let sizes = try integers(2)
      return .convolve(halfX: Int(sizes[0]), halfY: Int(sizes[1]))
    case "Maxpool":
      let sizes = try integers(2)
      return .maxpool(x: Int(sizes[0]), y: Int(sizes[1]))
    case "Series": return .series(try children(flags: flags, depth: depth))
    case "RTLReversed": return .reversed(try child(flags: flags, depth: depth))
    case "XYTranspose": return .transposed(try child(flags: flags, depth: depth))
    case "LSTM", "SummLSTM":
      guard Int64(try reader.integer(Int32.self)) == Int64(inputs) + Int64(outputs) else {
        throw .unsupported("a two-dimensional LSTM")
      }
      var gates: [WeightMatrix] = []
      for _ in 0..<4 { gates.append(try matrix()) }
      return .lstm(units: Int(outputs), summarizes: type == "SummLSTM", gates: gates)
    case "Tanh": return .tanh(try matrix())
    case "Softmax": return .softmax(try matrix())
    default: throw .unsupported("a layer of the type \(type.prefix(40).debugDescription)")
    }
  }

  private mutating func integers(_ count: Int) throws(TraineddataError) -> [Int32] {
    var values: [Int32] = []
    for _ in 0..<count { values.append(try reader.integer()) }
    return values
  }

  private mutating func children(
    flags: Int32, depth: Int
  ) throws(TraineddataError) -> [NetworkNode] {
    var nodes: [NetworkNode] = []
    for _ in 0..<(try reader.count(itemsOf: 24)) { nodes.append(try node(depth: depth + 1)) }
    // Rates of learning, one a layer, stand behind every node that holds others.
    if flags & 64 != 0 { _ = try reader.take(4 * (try reader.count(itemsOf: 4))) }
    return nodes
  }

  private mutating func child(flags: Int32, depth: Int) throws(TraineddataError) -> NetworkNode {
    let nodes = try children(flags: flags, depth: depth)
    guard nodes.count == 1, let node = nodes.first else {
      throw .unsupported("a turned node with \(nodes.count) inside")
    }
    return node
  }

  private mutating func matrix() throws(TraineddataError) -> WeightMatrix {
    let mode = try reader.integer(UInt8.self)
    guard mode & 1 != 0 else { throw .unsupported("weights in floating point") }
    guard mode & 128 != 0 else { throw .unsupported("an old form of the weights") }
    let rows = Int(try reader.integer(UInt32.self))
    let columns = Int(try reader.integer(UInt32.self))
    _ = try reader.integer(Int8.self)
    let (size, tooLarge) = rows.multipliedReportingOverflow(by: columns)
    guard !tooLarge, rows > 0, columns > 1 else { throw .malformed("a matrix of \(rows) rows") }
    let weights = try reader.take(size).map { Int8(bitPattern: $0) }
    guard try reader.count(itemsOf: 8) == rows else {
      throw .malformed("not one scale for each row of a matrix")
    }
    var scales: [Double] = []
    for _ in 0..<rows {
      let scale = try reader.double()
      guard scale.isFinite, scale >= 0, scale < 1e6 else { throw .malformed("a scale of \(scale)") }
      scales.append(scale)
    }
    return WeightMatrix(rows: rows, columns: columns, weights: weights, scales: scales)
  }
}
