internal import DirectiveModel

/// How often readings of a sort proved right, before the evidence of the page is known.
enum DeadlineConfidence {
  static func value(of reading: DeadlineReading) -> Double {
    var value =
      switch reading.strength {
      case .firm: 0.98
      case .soft: 0.96
      case .bare: 0.8
      case .weak: 0.95
      }
    if reading.deadline.yearInferred == true { value -= 0.03 }
    if !reading.doubts.isEmpty { value = min(value, 0.4) }
    return value
  }
}
