/// Sorts numbers byte by byte, least first; bytes that all agree cost nothing but their count.
enum KeySort {
  static func sort(_ keys: inout [UInt64]) {
    var scratch = [UInt64](repeating: 0, count: keys.count)
    keys.withUnsafeMutableBufferPointer { keys in
      scratch.withUnsafeMutableBufferPointer { scratch in
        var source = keys
        var target = scratch
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
          if scatter(source, to: target, by: shift) { swap(&source, &target) }
        }
        if source.baseAddress != keys.baseAddress {
          for index in keys.indices { keys[index] = source[index] }
        }
      }
    }
  }

  /// Whether anything was moved.
  private static func scatter(
    _ source: UnsafeMutableBufferPointer<UInt64>, to target: UnsafeMutableBufferPointer<UInt64>,
    by shift: UInt64
  ) -> Bool {
    var starts = [Int](repeating: 0, count: 256)
    for key in source { starts[Int(key >> shift & 255)] += 1 }
    if starts.contains(source.count) { return false }
    var sum = 0
    for digit in 0..<256 {
      let count = starts[digit]
      starts[digit] = sum
      sum += count
    }
    starts.withUnsafeMutableBufferPointer { starts in
      for key in source {
        let digit = Int(key >> shift & 255)
        target[starts[digit]] = key
        starts[digit] &+= 1
      }
    }
    return true
  }
}
