/// Letters of a printed word as one number: up to two codes of ten bits (letter, tone, case).
struct PrintedSegment: Hashable, Sendable, Comparable {
  var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ first: UInt16) { rawValue = UInt32(first) }

  init(_ first: UInt16, _ second: UInt16) { rawValue = UInt32(first) | UInt32(second) << 10 }

  var first: UInt16 { UInt16(truncatingIfNeeded: rawValue & 1023) }
  /// Zero where there is only one.
  var second: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 10 & 1023) }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// What stands for printed letters in the text as read, as one number: up to three scalars.
struct ReadSegment: Hashable, Sendable, Comparable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    rawValue = 0
    var shift: UInt64 = 0
    for scalar in scalars {
      rawValue |= UInt64(scalar.value) << shift
      shift += 21
    }
  }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// How OCR reads letters: printed letters, what was read for them, and −log₁₀ of how often.
struct ConfusionRule: Hashable, Sendable {
  var printed: PrintedSegment
  var read: ReadSegment
  var cost: Float
}
