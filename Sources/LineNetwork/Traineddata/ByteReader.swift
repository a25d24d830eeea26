/// A cursor over little-endian bytes that cannot run past their end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var remaining: Int { bytes.endIndex - position }
  var isAtEnd: Bool { remaining == 0 }

  mutating func take(_ count: Int) throws(TraineddataError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else {
      throw .malformed("ends too early, at byte \(position)")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func integer<Value: FixedWidthInteger>(
    _ type: Value.Type = Value.self
  ) throws(TraineddataError) -> Value {
    var value: Value = 0
    for (index, byte) in try take(MemoryLayout<Value>.size).enumerated() {
      value |= Value(truncatingIfNeeded: byte) << Value(8 * index)
    }
    return value
  }

  mutating func double() throws(TraineddataError) -> Double {
    Double(bitPattern: try integer(UInt64.self))
  }

  /// A count, of items of at least `size` bytes each: more than can follow is refused.
  mutating func count(itemsOf size: Int) throws(TraineddataError) -> Int {
    let count = Int(try integer(UInt32.self))
    guard count <= remaining / size else {
      throw .malformed("a count of \(count) at byte \(position), more than can follow")
    }
    return count
  }

  mutating func string() throws(TraineddataError) -> String {
    let text = try take(try count(itemsOf: 1))
    return String(decoding: text, as: UTF8.self)
  }
}
