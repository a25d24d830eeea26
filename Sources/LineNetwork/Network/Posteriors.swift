/// What the network holds for likely, step by step along a line.
///
/// Of each step only the classes at or above a threshold, in the order of their numbers; the rest
/// share what is missing to 1.
package struct Posteriors: Hashable, Sendable {
  /// The candidates of step t are entries `offsets[t]..<offsets[t + 1]`.
  package let offsets: [UInt32]
  package let labels: [UInt16]
  package let probabilities: [Float]

  package init(offsets: [UInt32] = [0], labels: [UInt16] = [], probabilities: [Float] = []) {
    self.offsets = offsets
    self.labels = labels
    self.probabilities = probabilities
  }

  package var steps: Int { offsets.count - 1 }

  package func entries(at step: Int) -> Range<Int> {
    Int(offsets[step])..<Int(offsets[step + 1])
  }

  /// The most likely class of a step; nothing where none reaches the threshold.
  package func best(at step: Int) -> (label: Int, probability: Float)? {
    var best: (label: Int, probability: Float)?
    for entry in entries(at: step) where probabilities[entry] > best?.probability ?? 0 {
      best = (Int(labels[entry]), probabilities[entry])
    }
    return best
  }
}
