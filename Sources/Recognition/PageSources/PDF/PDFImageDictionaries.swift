internal import Foundation

/// The sizes of a PDF's pictures, read from their dictionaries before anything is decoded.
///
/// A picture is a stream, so its dictionary stands in plain sight in the file. A number that it only
/// refers to may be packed away; then the reader's limits have to do.
enum PDFImageDictionaries {
  static func sizes(in bytes: Data) -> [(width: Int, height: Int)] {
    var sizes: [(width: Int, height: Int)] = []
    var objects = PDFObjectNumbers(bytes)
    for widthEnd in PDFBytes.nameEnds("Width", in: bytes) {
      let around = bytes[
        max(bytes.startIndex, widthEnd - 1024)..<min(bytes.endIndex, widthEnd + 1024)]
      let heightEnd = PDFBytes.nameEnds("Height", in: around)
        .min { abs($0 - widthEnd) < abs($1 - widthEnd) }
      guard let heightEnd, let width = objects.number(after: widthEnd),
        let height = objects.number(after: heightEnd)
      else { continue }
      sizes.append((width, height))
    }
    return sizes
  }
}

/// Looking for names and numbers in a PDF's bytes.
enum PDFBytes {
  static func places(of name: String, in bytes: Data) -> [Int] {
    let needle = Data(name.utf8)
    var places: [Int] = []
    var start = bytes.startIndex
    while start < bytes.endIndex,
      let found = bytes.range(of: needle, in: start..<bytes.endIndex)
    {
      places.append(found.lowerBound)
      start = found.upperBound
    }
    return places
  }

  /// Where a name ends, wherever it stands, with letters written as `#68` too (ISO 32000-1, 7.3.5).
  static func nameEnds(_ name: String, in bytes: Data) -> [Int] {
    let letters = Array(name.utf8)
    return bytes.withUnsafeBytes { buffer in
      var ends: [Int] = []
      for place in buffer.indices where buffer[place] == UInt8(ascii: "/") {
        var index = place + 1
        let isThere = letters.allSatisfy { letter in
          guard index < buffer.count else { return false }
          if buffer[index] == letter {
            index += 1
            return true
          }
          guard buffer[index] == UInt8(ascii: "#"), index + 2 < buffer.count,
            let high = hexadecimal(buffer[index + 1]), let low = hexadecimal(buffer[index + 2])
          else { return false }
          index += 3
          return high << 4 | low == letter
        }
        if isThere { ends.append(bytes.startIndex + index) }
      }
      return ends
    }
  }

  static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }

  /// Behind white space; nothing where there is no number.
  static func digits(at place: Int, in bytes: Data) -> (value: Int, end: Int)? {
    var index = place
    while index < bytes.endIndex, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    let start = index
    var value = 0
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]), index - start < 12 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index == start ? nil : (value, index)
  }
}

/// Numbers that stand in a PDF directly or as objects of their own, which are looked for once.
struct PDFObjectNumbers {
  private let bytes: Data
  /// Where the body of each numbered object begins; the last one counts, as after a change.
  private lazy var bodies: [Int: Int] = Dictionary(
    PDFBytes.places(of: " obj", in: bytes).compactMap { place in
      var start = place
      while start > bytes.startIndex, place - start < 20,
        bytes[start - 1] == 0x20 || (0x30...0x39).contains(bytes[start - 1])
      {
        start -= 1
      }
      return PDFBytes.digits(at: start, in: bytes).map { ($0.value, place + 4) }
    }, uniquingKeysWith: { $1 })

  init(_ bytes: Data) {
    self.bytes = bytes
  }

  /// The number itself, or that of the object referred to, where it stands in plain sight.
  mutating func number(after place: Int) -> Int? {
    guard let first = PDFBytes.digits(at: place, in: bytes) else { return nil }
    let rest = String(
      decoding: bytes[first.end..<min(first.end + 12, bytes.endIndex)], as: UTF8.self)
    guard rest.firstMatch(of: /^\s+[0-9]+\s+R/) != nil else { return first.value }
    return bodies[first.value].flatMap { PDFBytes.digits(at: $0, in: bytes)?.value }
  }
}
