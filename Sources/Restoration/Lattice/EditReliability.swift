internal import Foundation

/// What a change's share of all ways means: how often such changes are right.
///
/// Measured on printed pages that no model had learnt from, half of them to fit the curve and half
/// to look at it. The best way's share promises too much, most of all for good text, where hardly a
/// word is wrong and most changes are temptations.
enum EditReliability {
  /// The probability that a change with this share of all ways stands so in print.
  static func probability(of share: Float, in regime: Regime) -> Float {
    let isLost = regime.isRuin || regime.stripped > 0.9
    let (base, slope): (Float, Float) = isLost ? (0.27, 0.78) : (0.39, 0.365)
    let share = min(max(share, 0.0005), 0.9995)
    return 1 / (1 + exp(-base - slope * log(share / (1 - share))))
  }
}
