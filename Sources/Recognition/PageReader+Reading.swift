internal import DirectiveModel

extension PreparedPage {
  /// Finds the lines and reads them one by one.
  consuming func read(with recognizer: any LineRecognizer, number: Int) -> RecognizedPage {
    let upright = laid(by: recognizer)
    var page = RecognizedPage(
      number: number, source: .ocr, width: gray.width, height: gray.height, dpi: dpi,
      rotation: rotation, skew: skew)
    if let found = upright.layout {
      let (layout, read) = better(found, with: recognizer)
      var pieces = ItemDashes.kept(in: read, xHeight: layout.xHeight)
      let stamps = IncomingStamps(pieces, layout: layout, width: gray.width)
      let banners = SignatureBanners(pieces, xHeight: layout.xHeight)
      pieces.removeAll { stamps.hold($0) || banners.hold($0) || layout.seals.hold($0) }
      page.findings += UnreadInk.findings(
        in: pieces, xHeight: layout.xHeight, page: number, size: (gray.width, gray.height))
      pieces.removeAll { !$0.isPrint }
      for ordered in layout.lines(of: pieces) {
        page.lines.append(written(line(ordered), by: recognizer))
      }
      page.findings += Numerals.findings(in: page.lines, page: number)
    }
    if upright.isDoubtful {
      page.findings.append(
        Finding(
          .unsureOrientation, .info,
          "which way up the page is was hard to tell; turned by \(rotation)° it reads best",
          page: number))
    }
    let words = page.lines.flatMap(\.words)
    if words.isEmpty {
      page.status = .blank
    } else {
      page.confidence = words.reduce(0) { $0 + ($1.confidence ?? 0) } / Double(words.count)
    }
    return page
  }

  /// The lines as they lie; where they read badly, also those that the library finds, and the
  /// better of the two.
  private func better(_ layout: PageLayout, with recognizer: any LineRecognizer)
    -> (layout: PageLayout, pieces: [ReadPiece])
  {
    let pieces = cleaned(read(layout, with: recognizer))
    let letters = PlainLetters(of: pieces)
    guard letters.isDoubtful,
      let second = PageLayout(of: self, along: LibraryLines.boxes(on: gray, dpi: dpi))
    else { return (layout, pieces) }
    let again = cleaned(read(second, with: recognizer))
    return PlainLetters(of: again).plain > letters.plain ? (second, again) : (layout, pieces)
  }

  /// What the grain of a page left is no print.
  private func cleaned(_ pieces: [ReadPiece]) -> [ReadPiece] {
    guard isGrainy else { return pieces }
    return pieces.map { piece in
      var piece = piece
      if PlainLetters(piece.words).isRough { piece.isPrint = false }
      return piece
    }
  }

  /// From the top down, so that a line knows the one that it goes on from.
  private func read(_ layout: PageLayout, with recognizer: any LineRecognizer) -> [ReadPiece] {
    var flow = ParagraphFlow(xHeight: layout.xHeight)
    var pieces = [ReadPiece?](repeating: nil, count: layout.pieces.count)
    let order = layout.pieces.indices.sorted {
      (layout.pieces[$0].bounds.midY, $0) < (layout.pieces[$1].bounds.midY, $1)
    }
    for index in order {
      pieces[index] = read(layout.pieces[index], with: recognizer, in: &flow)
    }
    return pieces.compactMap { $0 }
  }

  private func read(
    _ piece: PrintPiece, with recognizer: any LineRecognizer, in flow: inout ParagraphFlow
  ) -> ReadPiece? {
    let image = piece.strip.image(of: gray, without: piece.others)
    let reading = recognizer.read(image, after: flow.state(before: piece))
    flow.add(piece, reading)
    let words = self.words(reading, of: piece, with: recognizer)
    if words.isEmpty { return nil }
    return ReadPiece(
      bounds: piece.bounds, place: piece.place, words: words,
      isPrint: piece.place != nil || PrintJudgement.isPrint(words))
  }

  private func line(_ line: OrderedLine) -> RecognizedLine {
    if line.region != .table, line.pieces.count > 1 {
      // A number written by hand may part “Số:” from the symbol, a wide gap a stop from its word.
      let words = HandwrittenFields.marked(WordSpacing.mended(line.pieces.flatMap(\.words)))
      return RecognizedLine(
        text: words.map(\.text).joined(separator: " "), words: words,
        box: Box.union(words.compactMap(\.box)), region: line.region)
    }
    var text = ""
    var words: [RecognizedWord] = []
    for piece in line.pieces {
      if let previous = words.last {
        let steps = (piece.words.first?.column ?? 0) - (previous.column ?? 0)
        text += steps > 0 ? String(repeating: "\t", count: steps) : " "
      }
      text += piece.text
      words += piece.words
    }
    return RecognizedLine(
      text: text, words: words, box: Box.union(words.compactMap(\.box)), region: line.region)
  }

  private func words(
    _ reading: LineReading, of piece: PrintPiece, with recognizer: any LineRecognizer
  ) -> [RecognizedWord] {
    let read = reading.words.map { word in
      let pieces = piece.strip.pieces(from: word.left, to: word.right)
      let signs = BarredSigns.mended(
        RomanStrokes.mended(word.text, ink: pieces), ink: pieces,
        share: { ink.share(of: $0) })
      return RecognizedWord(
        text: StopShapes.mended(signs, ink: pieces),
        box: fraction(piece.strip.inkBox(from: word.left, to: word.right)),
        confidence: word.confidence, choices: word.choices, column: piece.place?.cell.column,
        plain: word.plain)
    }
    let plain = HandwrittenFields.marked(Numerals.mended(WordSpacing.mended(Smudges.wiped(read))))
    return piece.strip.calls.reduce(plain) {
      words, call in
      guard let text = self.text(of: call, with: recognizer) else { return words }
      let mark = RecognizedWord(
        text: text.raised, box: fraction(call.box), confidence: text.confidence,
        column: piece.place?.cell.column, style: .noteCall)
      return NoteCall.inserting(mark, into: words)
    }
  }

  /// What a call says; looked at twice where the first look shows no digit.
  private func text(of call: NoteCall, with recognizer: any LineRecognizer)
    -> (raised: String, confidence: Double?)?
  {
    for room in [call.box.height / 3, call.box.height / 2] {
      let cut = call.box.padded(by: room, within: gray.width, gray.height)
      let picture = LineImage(width: cut.width, height: cut.height, pixels: gray.grayBytes(cut))
      let read = recognizer.read(picture, after: nil)
      if let text = NoteCall.raisedText(read.text) {
        return (text, read.words.first?.confidence)
      }
    }
    return nil
  }

  func fraction(_ box: PixelBox) -> Box { box.fraction(of: (gray.width, gray.height)) }
}
