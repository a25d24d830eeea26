internal import CLineNetwork
package import Foundation

/// A network that reads the picture of one text line.
///
/// It reads the library's own int8 models, and on every processor gives the same result to the bit.
/// Immutable: any number of threads may share it, each with its own ``LineScratch``.
package struct LineNetwork: Sendable {
  /// Columns of the scaled picture that one step stands for.
  package static let columnsPerStep = 3
  /// Rows of a rectangle; higher ones are no line, and the sums over their pixels would overflow.
  private static let highest = 6000

  /// How nonlinearities are computed.
  package enum Mode: Hashable, Sendable {
    /// Close to the library: posteriors differ where a value falls on the other side of a rounding.
    case fast
    /// The library's own tables and roundings; posteriors agree to six digits.
    case exact
  }

  package let kernel: Kernel
  /// The character of each class; empty for the blank.
  package let symbols: [String]
  package let blank: Int
  private let weights: PackedWeights

  package init(
    traineddata: Data, kernel: Kernel = .best
  ) throws(TraineddataError) {
    let container = try TraineddataContainer(traineddata)
    let plan = try NetworkPlan(try container.bytes(of: .network))
    let charset = try Charset(
      charset: try container.bytes(of: .charset), recoder: try container.bytes(of: .recoder),
      classes: plan.output.rows, blank: plan.blank)
    symbols = charset.symbols
    blank = plan.blank
    self.kernel = kernel
    weights = try PackedWeights(plan, kernel: kernel)
  }

  /// Reads the rectangle of one line, dark on light.
  ///
  /// Classes below `threshold` are left out. A rectangle too small to read has no steps.
  package func recognize(
    _ line: GrayImage, scratch: inout LineScratch, mode: Mode = .fast, threshold: Float = 1e-3
  ) -> NetworkReading {
    var posteriors = ln_posteriors()
    guard
      let width = run(
        line, scratch: scratch, mode: mode == .exact ? Int32(LN_MODE_EXACT.rawValue) : 0,
        threshold: threshold, into: &posteriors),
      posteriors.steps > 0
    else { return NetworkReading(width: line.width, scaledWidth: 0, posteriors: Posteriors()) }
    let offsets = UnsafeBufferPointer(start: posteriors.offsets, count: Int(posteriors.steps) + 1)
    let count = Int(offsets.last ?? 0)
    return NetworkReading(
      width: line.width, scaledWidth: width,
      posteriors: Posteriors(
        offsets: Array(offsets),
        labels: Array(UnsafeBufferPointer(start: posteriors.labels, count: count)),
        probabilities: Array(UnsafeBufferPointer(start: posteriors.probabilities, count: count))))
  }

  /// Every probability, step by step: for comparison with the library.
  package func probabilities(
    _ line: GrayImage, scratch: inout LineScratch, mode: Mode
  ) -> [Float] {
    var posteriors = ln_posteriors()
    let flags = LN_MODE_ROWS.rawValue | (mode == .exact ? LN_MODE_EXACT.rawValue : 0)
    guard
      run(line, scratch: scratch, mode: Int32(flags), threshold: 1, into: &posteriors) != nil,
      let rows = posteriors.rows
    else { return [] }
    let count = Int(posteriors.steps) * Int(posteriors.classes)
    return Array(UnsafeBufferPointer(start: rows, count: count))
  }

  /// The width of the scaled picture; nothing where the line cannot be read.
  private func run(
    _ line: GrayImage, scratch: borrowing LineScratch, mode: Int32, threshold: Float,
    into posteriors: inout ln_posteriors
  ) -> Int? {
    guard let pointer = scratch.pointer, line.width <= Int(Int32.max) / 64 / 36,
      line.height <= Self.highest
    else { return nil }
    var image: UnsafePointer<Int8>?
    let width = line.pixels.withUnsafeBufferPointer {
      ln_normalize(
        pointer, $0.baseAddress, Int32(line.width), Int32(line.height), line.width, &image)
    }
    guard width > 0, let image,
      ln_run(weights.pointer, pointer, image, width, mode, threshold, &posteriors)
    else { return nil }
    return Int(width)
  }
}

/// The weights in the order that a kernel reads them.
///
/// Unchecked because the pointer is not Sendable; what it points to is never written again.
private final class PackedWeights: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ plan: borrowing NetworkPlan, kernel: Kernel) throws(TraineddataError) {
    let spec = NetworkSpecification(plan)
    guard kernel.isAvailable else {
      throw .unsupported("this processor does not run the \(kernel) kernel")
    }
    guard spec.fits else { throw .unsupported("layers of other sizes") }
    guard let pointer = spec.network(kernel) else { throw .outOfMemory }
    self.pointer = pointer
  }

  deinit {
    ln_network_destroy(pointer)
  }
}
