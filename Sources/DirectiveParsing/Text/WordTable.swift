/// Values by words as they stand or by their keys: a dictionary without its cost for marked letters.
struct WordTable<Value: Sendable>: Sendable {
  let keys: [String]
  private let values: CodeMap<Value>

  init(_ values: [String: Value]) {
    keys = Array(values.keys)
    self.values = CodeMap(
      Dictionary(
        values.map { (WordCode(key: $0), $1) }, uniquingKeysWith: { first, _ in first }))
  }

  subscript(word: String) -> Value? { values[WordCode(key: word)] }
}
