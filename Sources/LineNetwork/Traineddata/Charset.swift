/// The characters that the network's classes stand for.
///
/// Only sets in which every character has one code are read here.
struct Charset: Sendable {
  /// By class; the empty string for classes that stand for nothing, the blank among them.
  let symbols: [String]

  init(
    charset: ArraySlice<UInt8>, recoder: ArraySlice<UInt8>, classes: Int, blank: Int
  ) throws(TraineddataError) {
    let characters = try Self.characters(charset)
    var symbols = [String](repeating: "", count: classes)
    var reader = ByteReader(recoder)
    guard try reader.count(itemsOf: 9) == characters.count else {
      throw .malformed("a code table of another size than the set of characters")
    }
    for (id, character) in characters.enumerated() {
      _ = try reader.integer(Int8.self)
      guard try reader.integer(Int32.self) == 1 else {
        throw .unsupported("characters with more than one code")
      }
      let code = Int(try reader.integer(Int32.self))
      guard symbols.indices.contains(code) else {
        throw .malformed("code \(code) of \(classes)")
      }
      // Two ids stand for pieces of characters; they share the blank's code.
      if code == blank { continue }
      guard symbols[code].isEmpty else { throw .unsupported("codes that several characters share") }
      symbols[code] = id == 0 ? " " : character
    }
    guard symbols.first == " " else {
      throw .unsupported("a set in which class 0 is not the space")
    }
    self.symbols = symbols
  }

  /// The first field of every line but the first, which counts them.
  private static func characters(_ bytes: ArraySlice<UInt8>) throws(TraineddataError) -> [String] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard
      let first = lines.first, let count = Int(String(decoding: first, as: UTF8.self)),
      (1...100_000).contains(count), lines.count > count
    else { throw .malformed("a set of characters without its count") }
    return lines[1...count].map { line in
      String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
  }
}
