package import DirectiveModel
internal import VietnameseText

/// Mends what recognition and lost diacritics did to a document.
package struct NoisyChannelRestorer: Restorer {
  private let model: RestorationModel

  package init(_ model: RestorationModel) { self.model = model }

  package func restore(_ pages: [RecognizedPage]) -> [RestoredPage] {
    let scanner = TextScanner()
    let decoder = MarksDecoder(model)
    let document = pages.flatMap(\.lines).flatMap {
      scanner.pieces(of: $0.text.precomposedIfNeeded)
    }
    let loss = MarkLoss(document)
    return pages.map { page in
      let lines = page.lines.map { restore($0, decoder, scanner, loss) }
      return RestoredPage(recognized: page, lines: lines)
    }
  }

  private func restore(
    _ line: RecognizedLine, _ decoder: MarksDecoder, _ scanner: TextScanner, _ loss: MarkLoss
  ) -> RestoredLine {
    var text = line.text.precomposedIfNeeded
    let pieces = scanner.pieces(of: text)
    guard loss.mayHaveLost(pieces) else { return RestoredLine(unchanged: line) }
    var words: [WordID] = []
    let restored = decoder.decode(pieces, into: &words)
    if loss.needsProof {
      guard restored - decoder.score(pieces) > 4 else { return RestoredLine(unchanged: line) }
    }
    var speller = WordSpeller(model.vocabulary)
    speller.placement = loss.placement
    return text.withUTF8 { bytes in
      Self.rewrite(line, bytes, pieces, words, speller)
    }
  }

  private static func rewrite(
    _ line: RecognizedLine, _ bytes: UnsafeBufferPointer<UInt8>, _ pieces: [Piece],
    _ words: [WordID], _ speller: WordSpeller
  ) -> RestoredLine {
    var output: [UInt8] = []
    var edits: [Edit] = []
    var at = 0
    var scalars = 0
    for (piece, word) in zip(pieces, words)
    where piece.kind == .word && !piece.isMarked && word >= Vocabulary.firstWord {
      let range = Int(piece.start)..<Int(piece.end)
      let before = bytes[at..<range.lowerBound]
      output.append(contentsOf: before)
      scalars += before.count { $0 & 0xC0 != 0x80 }
      let original = UnsafeBufferPointer(rebasing: bytes[range])
      let start = output.count
      speller.append(word, like: original, to: &output)
      let from = String(decoding: original, as: UTF8.self)
      let to = String(decoding: output[start...], as: UTF8.self)
      if from != to { edits.append(Edit(at: scalars, from: from, to: to, why: "diacritics")) }
      scalars += original.count { $0 & 0xC0 != 0x80 }
      at = range.upperBound
    }
    output.append(contentsOf: bytes[at...])
    let text = String(decoding: output, as: UTF8.self)
    let texts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard texts.count == line.words.count else { return RestoredLine(unchanged: line) }
    let restored = texts.indices.map {
      RestoredWord(
        text: texts[$0], sources: $0..<$0 + 1, confidence: line.words[$0].confidence ?? 1)
    }
    return RestoredLine(text: text, words: restored, edits: edits)
  }
}
