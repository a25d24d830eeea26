internal import DirectiveModel

extension PreparedPage {
  /// Finds the lines and reads them one by one.
  consuming func read(with recognizer: any LineRecognizer, number: Int) -> RecognizedPage {
    var layout = PageLayout(of: self)
    if let found = layout, found.isUpsideDown {
      turn(by: 180)
      layout = PageLayout(of: self)
    }
    var page = RecognizedPage(
      number: number, source: .ocr, width: gray.width, height: gray.height, dpi: dpi,
      rotation: rotation, skew: skew)
    for line in layout?.lines ?? [] {
      if let read = read(line, with: recognizer) { page.lines.append(read) }
    }
    let words = page.lines.flatMap(\.words)
    if words.isEmpty {
      page.status = .blank
    } else {
      page.confidence = words.reduce(0) { $0 + ($1.confidence ?? 0) } / Double(words.count)
    }
    return page
  }

  private func read(_ line: LayoutLine, with recognizer: any LineRecognizer) -> RecognizedLine? {
    var text = ""
    var words: [RecognizedWord] = []
    for piece in line.pieces {
      let read = read(piece, with: recognizer)
      guard let first = read.first, line.region == .table || PrintJudgement.isPrint(read) else {
        continue
      }
      if let previous = words.last {
        let steps = (first.column ?? 0) - (previous.column ?? 0)
        text += steps > 0 ? String(repeating: "\t", count: steps) : " "
      }
      text += read.map(\.text).joined(separator: " ")
      words += read
    }
    if words.isEmpty { return nil }
    return RecognizedLine(
      text: text, words: words, box: Box.union(words.compactMap(\.box)), region: line.region)
  }

  private func read(_ piece: LayoutLine.Piece, with recognizer: any LineRecognizer)
    -> [RecognizedWord]
  {
    let image = piece.strip.image(of: gray, without: piece.others)
    let words = recognizer.read(image).words.map { word in
      RecognizedWord(
        text: word.text, box: fraction(piece.strip.inkBox(from: word.left, to: word.right)),
        confidence: word.confidence, choices: word.choices, column: piece.column)
    }
    return piece.strip.calls.reduce(words) { words, call in
      let cut = call.cut(width: gray.width, height: gray.height)
      let picture = LineImage(width: cut.width, height: cut.height, pixels: gray.grayBytes(cut))
      let read = recognizer.read(picture)
      guard let text = NoteCall.raisedText(read.text) else { return words }
      let mark = RecognizedWord(
        text: text, box: fraction(call.box), confidence: read.words.first?.confidence,
        column: piece.column, style: .noteCall)
      return NoteCall.inserting(mark, into: words)
    }
  }

  private func fraction(_ box: PixelBox) -> Box {
    let width = Double(gray.width)
    let height = Double(gray.height)
    return Box(
      left: Double(box.left) / width, top: Double(box.top) / height,
      right: Double(box.right) / width, bottom: Double(box.bottom) / height)
  }
}
