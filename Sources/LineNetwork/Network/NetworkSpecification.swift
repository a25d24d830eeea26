internal import CLineNetwork

/// A plan as the C side takes it: pointers into arrays that live as long as this does.
struct NetworkSpecification: ~Copyable {
  private var spec = ln_spec()
  private var weights: [UnsafeMutableBufferPointer<Int8>] = []
  private var scales: [UnsafeMutableBufferPointer<Double>] = []

  init(_ plan: borrowing NetworkPlan) {
    spec.convolution = matrix(plan.convolution)
    spec.columns = layer(plan.columns)
    spec.output = matrix(plan.output)
    spec.seed = plan.seed
    // More layers than there is room for do not fit; the count says so.
    spec.sequence_count = Int32(clamping: plan.sequences.count)
    let layers = plan.sequences.prefix(Int(LN_MAX_SEQUENCES)).map { layer($0) }
    withUnsafeMutableBytes(of: &spec.sequences) { bytes in
      let places = bytes.bindMemory(to: ln_lstm.self)
      for (place, layer) in zip(places.indices, layers) { places[place] = layer }
    }
  }

  deinit {
    weights.forEach { $0.deallocate() }
    scales.forEach { $0.deallocate() }
  }

  var fits: Bool {
    var copy = spec
    return ln_spec_fits(&copy)
  }

  func network(_ kernel: Kernel) -> OpaquePointer? {
    var copy = spec
    return ln_network_create(&copy, kernel.id)
  }

  private mutating func matrix(_ matrix: WeightMatrix) -> ln_matrix {
    let values = UnsafeMutableBufferPointer<Int8>.allocate(capacity: matrix.weights.count)
    _ = values.initialize(from: matrix.weights)
    weights.append(values)
    let factors = UnsafeMutableBufferPointer<Double>.allocate(capacity: matrix.scales.count)
    _ = factors.initialize(from: matrix.scales)
    scales.append(factors)
    return ln_matrix(
      weights: values.baseAddress, scales: factors.baseAddress, rows: Int32(clamping: matrix.rows),
      inputs: Int32(clamping: matrix.columns - 1))
  }

  private mutating func layer(_ layer: NetworkPlan.Layer) -> ln_lstm {
    // The file's layers always have four gates.
    let gates = layer.gates.map { matrix($0) }
    var result = ln_lstm()
    result.units = Int32(clamping: layer.gates.first?.rows ?? 0)
    result.reversed = layer.isReversed
    withUnsafeMutableBytes(of: &result.gates) { bytes in
      let places = bytes.bindMemory(to: ln_matrix.self)
      for (place, gate) in zip(places.indices, gates) { places[place] = gate }
    }
    return result
  }
}
