/// Why a `.traineddata` file cannot be read here.
package enum TraineddataError: Error, Hashable, Sendable {
  /// The bytes are not what the format says.
  case malformed(String)
  /// Well formed, but of a kind that is left to the library: other layers, other sizes, floats.
  case unsupported(String)
  /// There was not the memory to build the network.
  case outOfMemory
}

extension TraineddataError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed(let what): "damaged recognition data: \(what)"
    case .unsupported(let what): "recognition data of another kind, left to the library: \(what)"
    case .outOfMemory: "not enough memory for the recognition data"
    }
  }
}
