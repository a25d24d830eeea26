internal import DirectiveModel

/// A page made ready for reading: upright, level, grey.
struct PreparedPage: ~Copyable {
  let gray: Pixmap
  let binary: Pixmap
  let dpi: Double
  let rotation: Int
  let skew: Double

  init?(_ image: consuming PageImage) {
    guard var gray = image.pixels.gray() else { return nil }
    if image.rotation != 0, let turned = gray.turned(by: image.rotation) { gray = turned }
    guard var binary = gray.binary() else { return nil }
    var skew = 0.0
    if let found = binary.skew(), abs(found) > 0.1, let level = gray.leveled(by: found) {
      gray = level
      skew = found
      guard let again = gray.binary() else { return nil }
      binary = again
    }
    dpi = image.dpi ?? Double(max(gray.width, gray.height)) / 11.69
    rotation = image.rotation
    self.skew = skew
    self.gray = gray
    self.binary = binary
  }

  func read(with recognizer: any LineRecognizer, number: Int) -> RecognizedPage {
    let width = gray.width
    let height = gray.height
    var page = RecognizedPage(
      number: number, source: .ocr, width: width, height: height, dpi: dpi, rotation: rotation,
      skew: skew)
    guard let ink = binary.copy(), let layout = PageLayout(of: ink, dpi: dpi) else {
      page.status = .blank
      return page
    }
    for line in layout.lines {
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
      guard let first = read.first else { continue }
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
    let image = LineImage(
      width: piece.cut.width, height: piece.cut.height, pixels: gray.grayBytes(piece.cut))
    let pageWidth = Double(gray.width)
    let pageHeight = Double(gray.height)
    return recognizer.read(image).words.map { word in
      RecognizedWord(
        text: word.text,
        box: Box(
          left: Double(piece.cut.left + word.left) / pageWidth,
          top: Double(piece.cut.top) / pageHeight,
          right: Double(piece.cut.left + word.right) / pageWidth,
          bottom: Double(piece.cut.bottom) / pageHeight),
        confidence: word.confidence, choices: word.choices, column: piece.column)
    }
  }
}
