/// Values by the codes of words.
///
/// The codes are hashes already: a look-up is a glance at one or two slots, where a dictionary would
/// hash the code anew.
struct CodeMap<Value: Sendable>: Sendable {
  /// Zero where a slot is free.
  private var codes = [UInt64](repeating: 0, count: 16)
  private var values = [Value?](repeating: nil, count: 16)
  private var count = 0
  /// A bit for each code by its highest ones: most words that are asked for stand in no small map.
  private var filter: UInt64 = 0

  init() {}

  init(_ values: [WordCode: Value]) {
    for (code, value) in values { self[code.value] = value }
  }

  @inline(__always)
  subscript(code: WordCode) -> Value? { self[code.value] }

  /// Any number with its bits well mixed will do for a code.
  subscript(code: UInt64) -> Value? {
    @inline(__always) get {
      guard filter & Self.bit(of: code) != 0 else { return nil }
      let slot = slot(of: code)
      return codes[slot] == 0 ? nil : values[slot]
    }
    set {
      if (count + 1) * 2 > codes.count { grow() }
      let slot = slot(of: code)
      if codes[slot] == 0 { count += 1 }
      filter |= Self.bit(of: code)
      codes[slot] = code | 1
      values[slot] = newValue
    }
  }

  @inline(__always)
  private static func bit(of code: UInt64) -> UInt64 { 1 << (code >> 58) }

  /// Where the code is, or where it would be put; half of the slots are free.
  @inline(__always)
  private func slot(of code: UInt64) -> Int {
    let code = code | 1
    let mask = codes.count - 1
    var slot = Int(truncatingIfNeeded: code >> 32 ^ code >> 1) & mask
    while codes[slot] != 0, codes[slot] != code { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldCodes, oldValues) = (codes, values)
    codes = [UInt64](repeating: 0, count: oldCodes.count * 2)
    values = [Value?](repeating: nil, count: oldCodes.count * 2)
    for (old, code) in oldCodes.enumerated() where code != 0 {
      let slot = slot(of: code)
      codes[slot] = code
      values[slot] = oldValues[old]
    }
  }
}
