internal import VietnameseText

/// Writes a word of the vocabulary with the case of the word that it stands for.
struct WordSpeller {
  private let table = LetterTable.shared
  let vocabulary: Vocabulary
  var placement = TonePlacement.first

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Adds the word in UTF-8; letter for letter in the case of `original`, which has as many letters.
  func append(_ word: WordID, like original: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let spelling = vocabulary.spellingBytes(of: word)
    if placement == .second {
      let moved = TonePlacement.second.applied(to: String(decoding: spelling, as: UTF8.self))
      var text = moved
      text.withUTF8 { append($0, like: original, to: &output) }
    } else {
      append(spelling, like: original, to: &output)
    }
  }

  private func append(
    _ spelling: UnsafeBufferPointer<UInt8>, like original: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    var at = 0
    var place = 0
    while at < spelling.count {
      let (scalar, length) = TextScanner.scalar(spelling, at)
      var isUppercase = false
      if place < original.count {
        let (letter, width) = TextScanner.scalar(original, place)
        isUppercase = table.code(of: letter).isUppercase
        place += width
      }
      let code = table.code(of: scalar)
      if isUppercase, code.isLetter {
        let upper = table.scalar(letter: code.letter, tone: code.tone, isUppercase: true)
        output.append(contentsOf: UTF8.encode(upper).unsafelyUnwrapped)
      } else {
        for offset in 0..<length { output.append(spelling[at + offset]) }
      }
      at += length
    }
  }
}
