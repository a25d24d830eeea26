/// Whether confidences mean what they say.
enum CalibrationFigures {
  struct Sample: Sendable {
    var confidence: Double
    var isExact: Bool
    var needsReview: Bool
  }

  /// Adds coverage, precision90, ece and flagged.
  static func add(_ samples: [Sample], to figures: inout Figures) {
    let sure = samples.filter { $0.confidence >= 0.9 }
    figures.add("coverage", .share(sure.count, of: samples.count))
    figures.add("precision90", .share(sure.filter(\.isExact).count, of: sure.count))
    figures.add("ece", samples.isEmpty ? .none : .rounded(error(samples), 4))
    let right = samples.filter(\.isExact)
    figures.add("flagged", .share(right.filter(\.needsReview).count, of: right.count))
  }

  /// Over ten bins, the distance between what was promised and what came true.
  private static func error(_ samples: [Sample]) -> Double {
    var error = 0.0
    for low in 0..<10 {
      let part = samples.filter {
        let place = min($0.confidence * 10, 9.999)
        return Double(low) <= place && place < Double(low + 1)
      }
      guard !part.isEmpty else { continue }
      let promised = part.reduce(0.0) { $0 + $1.confidence }
      let kept = Double(part.filter(\.isExact).count)
      error += abs(promised - kept) / Double(samples.count)
    }
    return error
  }
}
