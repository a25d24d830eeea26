internal import VietnameseText

/// A line that runs across a table's columns: its words, and where a ruling was read between them.
struct FusedTableLine {
  var line: PageLine
  var words: [PageLine.Word] = []
  var keys: [String] = []
  /// For each word, whether a ruling stands before it.
  var isCut: [Bool] = []
  var endsInRuling = false

  init(_ line: PageLine) {
    self.line = line
    var isCut = false
    for word in line.words {
      var word = word
      if word.isAfterRuling { isCut = true }
      if word.isStroke || word.text.allSatisfy(Self.ruling.contains) {
        isCut = true
        continue
      }
      var endsInRuling = false
      if !word.text.isLettersOnly {
        if let first = word.text.first, first == "|" || first == "_" {
          isCut = true
          word.text = String(word.text.dropFirst())
        }
        endsInRuling = word.text.hasSuffix("|")
        while let last = word.text.last, Self.ruling.contains(last), word.text.count > 1 {
          word.text.removeLast()
        }
        word.bare = word.text.bareKey
      }
      words.append(word)
      keys.append(word.text.trimmedMarks.wordKey)
      self.isCut.append(isCut)
      isCut = endsInRuling
    }
    endsInRuling = isCut || line.endsInRuling
  }

  /// What a vertical ruling is read as, alone or glued to a word.
  private static let ruling: Set<Character> = ["|", "_", "‘", "=", "—", "¦"]

  var hasRuling: Bool { endsInRuling || isCut.contains(true) }
  var bare: [String] { words.map { $0.bare.trimmedMarks } }

  /// Letters and spaces of the words of a cell's line, as wide as they are printed.
  func width(_ range: Range<Int>) -> Int {
    range.reduce(range.count - 1) { $0 + words[$1].text.count }
  }

  /// A title across the table in capitals, perhaps behind its mark: “II | HẠ TẦNG, DỮ LIỆU”.
  var isGroupTitle: Bool {
    guard words.count >= 2 else { return false }
    let capitals = words.indices.filter { isCapitals($0) }
    let letters = capitals.reduce(0) { $0 + words[$1].text.count }
    return letters >= 6 && capitals.count >= 2
      && words.indices.dropFirst().allSatisfy { isCapitals($0) || keys[$0].count < 2 }
  }

  private func isCapitals(_ index: Int) -> Bool {
    var isEmpty = true
    for scalar in words[index].text.unicodeScalars {
      guard let parts = Letters.parts(of: scalar) else { continue }
      if !parts.isUppercase { return false }
      isEmpty = false
    }
    return !isEmpty
  }
}
