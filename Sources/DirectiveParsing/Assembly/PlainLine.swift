internal import DirectiveModel
internal import VietnameseText

/// A line as it was plainly read, and the changes that made of it what stands in the record.
///
/// The engine asks the language while it reads: where it chose otherwise than the letters alone say,
/// that is a change as restoration's are, and told as one.
struct PlainLine {
  /// One for each word of the recognised line.
  private(set) var words: [String]
  private var edits: [(word: Int, edit: Edit)] = []

  init(_ recognized: RecognizedLine, _ restored: RestoredLine) {
    words = recognized.words.map(\.text)
    let starts = restored.edits.isEmpty ? [] : Self.starts(in: recognized.text)
    // Words that an edit takes together with others stay as the engine gave them.
    var joined: Set<Int> = []
    for edit in restored.edits {
      guard let word = starts.lastIndex(where: { $0 <= edit.at }), words.indices.contains(word)
      else { continue }
      let end = edit.at + edit.from.unicodeScalars.count
      if let last = starts.lastIndex(where: { $0 < end }), last > word {
        joined.formUnion(word...last)
      }
      var moved = edit
      moved.at -= starts[word]
      edits.append((word, moved))
    }
    for (index, word) in recognized.words.enumerated() where !joined.contains(index) {
      if let plain = word.plain { tell(plain, at: index, word, restored) }
    }
    edits.sort { ($0.word, $0.edit.at) < ($1.word, $1.edit.at) }
  }

  /// The edits of a word; their offsets count in it.
  func edits(of word: Int) -> [Edit] { edits.filter { $0.word == word }.map(\.edit) }

  /// One edit for all that became of the word.
  private mutating func tell(
    _ plain: String, at index: Int, _ word: RecognizedWord, _ restored: RestoredLine
  ) {
    let own = edits.first { $0.word == index }?.edit
    let text = restored.words.filter { $0.sources.contains(index) }.map(\.text)
      .joined(separator: " ")
    words[index] = plain
    edits.removeAll { $0.word == index }
    if text == plain { return }
    let edit = Edit(
      at: 0, from: plain, to: text, why: own?.why ?? "reading",
      probability: own?.probability ?? word.confidence)
    edits.append((index, edit))
  }

  /// Where the words of a line begin, in scalars.
  private static func starts(in text: String) -> [Int] {
    var starts: [Int] = []
    var isInWord = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isSpace = scalar.isSpace
      if !isSpace, !isInWord { starts.append(index) }
      isInWord = !isSpace
    }
    return starts
  }
}
