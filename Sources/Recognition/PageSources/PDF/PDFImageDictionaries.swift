internal import Foundation

/// The sizes of a PDF's pictures, read from their dictionaries before anything is decoded.
///
/// A picture is a stream, so its dictionary stands in plain sight in the file.
enum PDFImageDictionaries {
  static func sizes(in bytes: Data) -> [(width: Int, height: Int)] {
    var sizes: [(width: Int, height: Int)] = []
    for widthKey in PDFBytes.places(of: "/Width", in: bytes) {
      let around = bytes[
        max(bytes.startIndex, widthKey - 1024)..<min(bytes.endIndex, widthKey + 1024)]
      guard let width = PDFBytes.number(after: widthKey + 6, in: bytes),
        let heightKey = PDFBytes.nearest("/Height", to: widthKey, in: around),
        let height = PDFBytes.number(after: heightKey + 7, in: bytes)
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

  static func nearest(_ name: String, to place: Int, in bytes: Data) -> Int? {
    places(of: name, in: bytes).min { abs($0 - place) < abs($1 - place) }
  }

  /// A direct number; a reference to another object is nothing.
  static func number(after place: Int, in bytes: Data) -> Int? {
    var index = place
    while index < bytes.endIndex, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    var digits = 0
    var value = 0
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]), digits < 12 {
      value = value * 10 + Int(bytes[index] - 0x30)
      digits += 1
      index += 1
    }
    if digits == 0 { return nil }
    let rest = String(decoding: bytes[index..<min(index + 6, bytes.endIndex)], as: UTF8.self)
    return rest.firstMatch(of: /^\s+[0-9]+\s+R/) == nil ? value : nil
  }
}
