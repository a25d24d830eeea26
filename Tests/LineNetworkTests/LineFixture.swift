import Foundation
import LineNetwork
import Testing

/// A line's picture and what the library's network made of it.
///
/// The pictures were cut from scans of invented directives; each `.tsv` holds the number of steps
/// and classes, then every probability of 1e-3 and more (Tesseract 5.3.0, Debian's `vie`).
struct LineFixture: CustomTestStringConvertible {
  struct Entry: Hashable {
    var step: Int
    var label: Int
    var probability: Float
  }

  var name: String
  var image: GrayImage
  var steps: Int
  var classes: Int
  var entries: [Entry]

  static let names = [
    "height-9", "height-18", "height-25", "height-36", "height-51", "height-62", "height-72",
    "height-74", "speckle",
  ]

  var testDescription: String { name }

  init(
    _ name: String,
    in folder: URL = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Lines")
  ) throws {
    self.name = name
    image = try #require(
      Self.picture([UInt8](try Data(contentsOf: folder.appending(path: "\(name).pgm")))))
    let table = try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8)
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t").compactMap(Float.init) }
    let sizes = try #require(rows.first)
    steps = Int(sizes[0])
    classes = Int(sizes[1])
    entries = rows.dropFirst().map {
      Entry(step: Int($0[0]), label: Int($0[1]), probability: $0[2])
    }
  }

  /// A binary PGM with its header on three lines.
  private static func picture(_ bytes: [UInt8]) -> GrayImage? {
    let header = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    guard header.count == 4 else { return nil }
    let sizes = String(decoding: header[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    guard sizes.count == 2 else { return nil }
    return GrayImage(width: sizes[0], height: sizes[1], pixels: Array(header[3]))
  }
}

/// The data that Debian installs; tests that need it are skipped where it is missing.
enum InstalledData {
  static let url = [
    "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
  ]
  .map { URL(filePath: $0).appending(path: "vie.traineddata") }
  .first { FileManager.default.fileExists(atPath: $0.path) }

  static var exists: Bool { url != nil }

  static func data() throws -> Data {
    try Data(contentsOf: try #require(url))
  }

  /// The same data without its dictionaries, so that every byte counts.
  static func networkOnly() throws -> Data {
    let bytes = [UInt8](try data())
    let count = 24
    func offset(_ index: Int) -> Int {
      let place = 4 + 8 * index
      return bytes[place..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    try #require(bytes.count > 4 + 8 * count)
    let header = 4 + 8 * count
    let network = bytes[offset(17)..<offset(18)]
    let charset = bytes[offset(21)..<offset(22)]
    let recoder = bytes[offset(22)..<offset(23)]
    var starts = [Int](repeating: -1, count: count)
    starts[17] = header
    starts[21] = header + network.count
    starts[22] = starts[21] + charset.count
    var result = Data([24, 0, 0, 0])
    for start in starts {
      withUnsafeBytes(of: Int64(start).littleEndian) { result.append(contentsOf: $0) }
    }
    result.append(contentsOf: network + charset + recoder)
    return result
  }
}
