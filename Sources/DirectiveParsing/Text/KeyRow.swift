/// The folded words of a passage, each with its code: tries look at codes alone.
struct KeyRow: RandomAccessCollection, Sendable {
  let strings: [String]
  let codes: [WordCode]

  init(_ strings: [String]) {
    self.strings = strings
    codes = strings.map(WordCode.init(key:))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { strings.count }

  subscript(index: Int) -> String { strings[index] }
}
