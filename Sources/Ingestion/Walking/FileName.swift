package import Foundation

/// A path as the kernel has it: bytes without zero, mostly UTF-8.
package struct FileName: Hashable, Sendable, Comparable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  package var data: Data { Data(bytes) }

  package var last: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
  }

  package func appending(_ name: some Sequence<UInt8>) -> FileName {
    let separator = bytes.isEmpty || bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return FileName(bytes: bytes + separator + name)
  }

  /// For people and records: bytes that are no UTF-8 stand as `\xE1`, so that no two names look alike.
  package var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = (1...4).first {
        $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil
      }
      if let length, let piece = String(validating: rest.prefix(length), as: UTF8.self) {
        text += piece
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + String(first, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// Calls C with the bytes and the zero at their end.
  func withCharacters<Value>(_ work: (UnsafePointer<CChar>) -> Value) -> Value {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
      for (index, byte) in bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
      buffer[bytes.count] = 0
      // A buffer of one element or more has an address.
      return work(UnsafePointer(buffer.baseAddress.unsafelyUnwrapped))
    }
  }

  package static func < (a: FileName, b: FileName) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}
