internal import Foundation

/// A string of a PDF as it stands in the file (ISO 32000-1, 7.3.4): in parentheses, with escapes, or
/// in hexadecimal.
enum PDFString {
  /// No name or date is longer.
  private static let mostBytes = 4096

  /// The text of the string at the beginning of the bytes, white space aside; nothing where none is,
  /// or where it says nothing.
  static func text(at start: Data) -> String? {
    let body = start.drop { [0x20, 0x0A, 0x0D, 0x09, 0x0C, 0].contains($0) }
    guard let first = body.first else { return nil }
    let content: [UInt8]
    switch first {
    case UInt8(ascii: "("): content = literal(body.dropFirst())
    case UInt8(ascii: "<") where body.dropFirst().first != UInt8(ascii: "<"):
      content = hexadecimal(body.dropFirst().prefix(2 * mostBytes))
    default: return nil
    }
    let trimmed = decoded(Data(content))?.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed?.isEmpty == false ? trimmed?.precomposedStringWithCanonicalMapping : nil
  }

  /// The bytes up to the angle bracket; what is no digit is passed over, an odd digit is followed
  /// by a nought.
  static func hexadecimal(_ bytes: Data) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count / 2)
    var high: UInt8?
    for byte in bytes {
      if byte == UInt8(ascii: ">") { break }
      guard let digit = PDFBytes.hexadecimal(byte) else { continue }
      if let first = high {
        content.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    if let high { content.append(high << 4) }
    return content
  }

  private static func literal(_ bytes: Data) -> [UInt8] {
    var content: [UInt8] = []
    var depth = 1
    var index = bytes.startIndex
    while index < bytes.endIndex, content.count < mostBytes {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"):
        if let escaped = escaped(&index, in: bytes) { content.append(escaped) }
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return content }
      default: break
      }
      content.append(byte)
    }
    return content
  }

  /// What the letters behind a backslash stand for; nothing for a line broken in the file alone.
  private static func escaped(_ index: inout Int, in bytes: Data) -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case 0x0A: return nil
    case 0x0D:
      if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      return nil
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte - 0x30)
      for _ in 0..<2 {
        guard index < bytes.endIndex, (0x30...0x37).contains(bytes[index]) else { break }
        value = value * 8 + Int(bytes[index] - 0x30)
        index += 1
      }
      return UInt8(truncatingIfNeeded: value)
    default: return byte
    }
  }

  private static func decoded(_ content: Data) -> String? {
    if content.starts(with: [0xFE, 0xFF]) {
      return String(data: content.dropFirst(2), encoding: .utf16BigEndian)
    }
    let plain = content.starts(with: [0xEF, 0xBB, 0xBF]) ? content.dropFirst(3) : content
    return String(validating: plain, as: UTF8.self)
  }
}
