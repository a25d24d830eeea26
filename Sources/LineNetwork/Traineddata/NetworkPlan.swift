/// The one shape of network that the kernels are built for.
///
/// A 3x3 convolution with tanh, 3x3 pooling, an LSTM over each column, LSTMs along the line in
/// either direction, a softmax: what the library's fast models of the Latin scripts look like.
struct NetworkPlan {
  struct Layer {
    var gates: [WeightMatrix]
    var isReversed: Bool
  }

  var convolution: WeightMatrix
  var columns: Layer
  var sequences: [Layer] = []
  var output: WeightMatrix
  /// The class that stands for no character.
  var blank: Int
  /// The seed of the noise that stands for pixels outside the image.
  var seed: UInt64

  init(_ bytes: ArraySlice<UInt8>) throws(TraineddataError) {
    var nodes = NetworkNodeReader(ByteReader(bytes))
    let tree = try nodes.node()
    var reader = nodes.reader
    _ = try reader.string()  // The network's description.
    let flags = try reader.integer(Int32.self)
    guard flags & 1 != 0 else { throw .unsupported("a network in floating point") }
    _ = try reader.integer(Int32.self)  // Steps of training.
    let samples = try reader.integer(Int32.self)
    blank = Int(try reader.integer(Int32.self))
    _ = try reader.take(12)  // Rates of learning.
    guard reader.isAtEnd else { throw .unsupported("a network with its characters inside") }
    seed = UInt64(bitPattern: Int64(samples)) &* 0x1000_0001

    guard case .series(let layers) = tree, layers.count >= 6,
      case .input(height: 36, depth: 1) = layers[0],
      case .series(let first) = layers[1], first.count == 2,
      case .convolve(halfX: 1, halfY: 1) = first[0], case .tanh(let convolution) = first[1],
      case .maxpool(x: 3, y: 3) = layers[2],
      case .transposed(.lstm(_, summarizes: true, let gates)) = layers[3],
      case .softmax(let output)? = layers.last
    else { throw .unsupported("layers in another order") }
    self.convolution = convolution
    columns = Layer(gates: gates, isReversed: false)
    self.output = output
    for layer in layers[4..<layers.count - 1] {
      switch layer {
      case .lstm(_, summarizes: false, let gates):
        sequences.append(Layer(gates: gates, isReversed: false))
      case .reversed(.lstm(_, summarizes: false, let gates)):
        sequences.append(Layer(gates: gates, isReversed: true))
      default: throw .unsupported("layers in another order")
      }
    }
    guard (0..<output.rows).contains(blank) else { throw .malformed("the blank is no class") }
  }
}
