/// Rows of a word list that was built into the program: tab-separated, `#` opens a comment.
package enum LexiconTable {
  package static func rows(_ start: UnsafePointer<UInt8>, _ size: Int) -> [[String]] {
    String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
      .split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
