/// Restores lost marks of UTF-8 text and changes no letter.
///
/// Holds working memory: one for each thread.
package final class MarksRestorer {
  private let decoder: MarksDecoder
  private let speller: WordSpeller
  private let scanner = TextScanner()
  private var pieces: [Piece] = []
  private var words: [WordID] = []

  package init(_ model: RestorationModel, width: Int = 10, depth: Float = 3) {
    decoder = MarksDecoder(model, width: width, depth: depth)
    speller = WordSpeller(model.vocabulary)
  }

  /// Adds each line of the text with its marks to `output`.
  package func restore(text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var start = 0
    var letters = PointLetters()
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      restore(UnsafeBufferPointer(rebasing: text[start..<end]), &letters, into: &output)
      if end < text.count { output.append(0x0A) }
      start = end + 1
    }
  }

  /// Adds the line with its marks to `output`.
  package func restore(line: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var letters = PointLetters()
    restore(line, &letters, into: &output)
  }

  private func restore(
    _ line: UnsafeBufferPointer<UInt8>, _ letters: inout PointLetters, into output: inout [UInt8]
  ) {
    pieces.removeAll(keepingCapacity: true)
    scanner.scan(line, into: &pieces)
    _ = decoder.decode(pieces, into: &words)
    var at = 0
    if let point = letters.printed(pieces, in: line), let first = pieces.first {
      output.append(contentsOf: line[..<Int(first.start)])
      output.append(contentsOf: String(point).utf8)
      at = Int(first.end)
    }
    let isBare = !pieces.contains(where: \.isMarked)
    for (piece, word) in zip(pieces, words)
    where piece.kind == .word && !piece.isMarked && Int(piece.start) >= at {
      let range = Int(piece.start)..<Int(piece.end)
      guard word >= Vocabulary.firstWord else {
        if isBare, piece.letterCase == .upper,
          let reading = AcronymLetters.shared.printed(Array(line[range]))
        {
          output.append(contentsOf: line[at..<range.lowerBound])
          output.append(contentsOf: reading.text.utf8)
          at = range.upperBound
        }
        continue
      }
      output.append(contentsOf: line[at..<range.lowerBound])
      speller.append(word, like: UnsafeBufferPointer(rebasing: line[range]), to: &output)
      at = range.upperBound
    }
    output.append(contentsOf: line[at...])
  }

  package func restore(_ text: some StringProtocol) -> String {
    var text = text.precomposedIfNeeded
    var output: [UInt8] = []
    text.withUTF8 { restore(text: $0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}
