/// Rows of a word list that was built into the program: tab-separated, `#` opens a comment.
package enum LexiconTable {
  package static func rows(_ start: UnsafePointer<UInt8>, _ size: Int) -> [[String]] {
    UnsafeBufferPointer(start: start, count: size)
      .split(separator: UInt8(ascii: "\n"))
      .filter { $0.first != UInt8(ascii: "#") }
      .map { row in
        row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
      }
  }
}
