/// How many followers each entry of a list has, a zero a follower and a one an entry, so that the
/// stretch of any entry's followers is found in about two bits an entry.
struct UnaryCounts: Sendable {
  let bits: Table<UInt64>
  /// Where every sixteenth one stands.
  let samples: Table<UInt32>

  private static let step = 16

  init(_ file: ModelFile, _ bits: SectionTag, _ samples: SectionTag) throws(ModelError) {
    self.bits = try file.table(bits, of: UInt64.self)
    self.samples = try file.table(samples, of: UInt32.self)
  }

  /// Whether the list has so many entries and so many followers in all.
  func fits(entries: Int, total: Int) -> Bool {
    guard samples.count == (entries + Self.step - 1) / Self.step,
      bits.count == (entries + total + 63) / 64,
      bits.array.reduce(0, { $0 + $1.nonzeroBitCount }) == entries
    else { return false }
    return samples.array.enumerated().allSatisfy { index, place in
      Int(place) < bits.count * 64 && bits[Int(place) >> 6] >> UInt64(place & 63) & 1 == 1
        && Int(place) >= index * Self.step
    }
  }

  /// The places of an entry's followers among all followers.
  @inline(__always)
  func range(of index: Int) -> (start: Int, end: Int) {
    if index == 0 { return (0, next(from: 0)) }
    let before = place(ofOne: index &- 1)
    return (before &+ 1 &- index, next(from: before &+ 1) &- index)
  }

  /// Where the one of an entry stands.
  @inline(__always)
  private func place(ofOne index: Int) -> Int {
    let from = Int(samples[index >> 4])
    var left = index & (Self.step - 1)
    var at = from >> 6
    var word = bits[at] & ~0 << UInt64(from & 63)
    while true {
      let ones = word.nonzeroBitCount
      if ones > left { break }
      left = left &- ones
      at = at &+ 1
      word = bits[at]
    }
    while left > 0 {
      word &= word &- 1
      left = left &- 1
    }
    return at << 6 &+ word.trailingZeroBitCount
  }

  /// The first one at a place or behind it.
  @inline(__always)
  private func next(from place: Int) -> Int {
    var at = place >> 6
    var word = bits[at] & ~0 << UInt64(place & 63)
    while word == 0 {
      at = at &+ 1
      word = bits[at]
    }
    return at << 6 &+ word.trailingZeroBitCount
  }

  /// The sections for counts whose running sums are `starts`, the total at the end.
  static func sections(_ starts: [UInt32]) -> (bits: [UInt64], samples: [UInt32]) {
    let entries = starts.count - 1
    var bits = [UInt64](repeating: 0, count: (entries + Int(starts[entries]) + 63) / 64)
    var samples: [UInt32] = []
    for index in 0..<entries {
      let place = Int(starts[index + 1]) + index
      if index % step == 0 { samples.append(UInt32(place)) }
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
    return (bits, samples)
  }
}
