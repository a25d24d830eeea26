internal import VietnameseText

/// The spellings of the vocabulary as a tree of letters; the children of a node are neighbours.
struct WordTrie: Sendable {
  /// The first child of each node; the next node's first child is its end.
  let starts: Table<UInt32>
  /// The letter that leads to each node: letter and tone of ``LetterTable``, no case.
  let letters: Table<UInt16>
  /// The word that ends at each node; zero where none does.
  let words: Table<UInt16>
  /// The tables point into it.
  private let file: ModelFile

  static let root = 0

  init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    starts = try file.table(.trieStarts, of: UInt32.self)
    letters = try file.table(.trieLetters, of: UInt16.self)
    words = try file.table(.trieWords, of: UInt16.self)
    guard letters.count == words.count, starts.count == words.count + 1 else {
      throw .damaged(path: file.path)
    }
  }

  @inline(__always)
  func children(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  @inline(__always)
  func child(of node: Int, by letter: UInt16) -> Int? {
    var low = Int(starts[node])
    var high = Int(starts[node + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if letters[middle] < letter { low = middle + 1 } else { high = middle }
    }
    return low < end && letters[low] == letter ? low : nil
  }
}

/// Builds the tree, level by level.
struct WordTrieBuilder {
  private(set) var starts: [UInt32] = []
  private(set) var letters: [UInt16] = [0]
  private(set) var words: [UInt16] = [0]

  /// Words with other characters than letters of ``LetterTable`` are left out.
  init(_ vocabulary: [(id: WordID, spelling: String)]) {
    let table = LetterTable.shared
    var level = vocabulary.compactMap { id, spelling -> (id: WordID, codes: [UInt16])? in
      let codes = spelling.unicodeScalars.map { table.code(of: $0) }
      return codes.allSatisfy(\.isLetter) ? (id, codes.map { $0.rawValue & 511 }) : nil
    }
    level.sort { $0.codes.lexicographicallyPrecedes($1.codes) }
    var groups = [level[...]]
    var depth = 0
    while !groups.isEmpty {
      var next: [ArraySlice<(id: WordID, codes: [UInt16])>] = []
      for group in groups {
        starts.append(UInt32(letters.count))
        var at = group.startIndex
        while at < group.endIndex {
          guard group[at].codes.count > depth else {
            at += 1
            continue
          }
          let letter = group[at].codes[depth]
          let end = group[at...].firstIndex { $0.codes[depth] != letter } ?? group.endIndex
          letters.append(letter)
          words.append(group[at].codes.count == depth + 1 ? group[at].id : 0)
          next.append(group[at..<end])
          at = end
        }
      }
      groups = next
      depth += 1
    }
    starts.append(UInt32(letters.count))
  }

  func write(to file: inout ModelFileWriter) {
    file.add(.trieStarts, starts)
    file.add(.trieLetters, letters)
    file.add(.trieWords, words)
  }
}
