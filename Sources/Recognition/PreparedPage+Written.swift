internal import DirectiveModel

extension PreparedPage {
  /// A line whose gap for the number or the day, if it was filled by hand, is read as figures.
  ///
  /// The likeliest row of figures stands for the word, the others are its choices; it stays
  /// handwriting, which nobody takes for read. Figures that a program printed into the gap of a
  /// signed page stand a little high, and are read by themselves.
  func written(_ line: RecognizedLine, by recognizer: any LineRecognizer) -> RecognizedLine {
    guard line.region != .table, let gap = HandwrittenFields.gap(in: line.words) else {
      return line
    }
    let words = line.words[gap.words]
    let isDoubtful = words.contains { $0.style == .handwriting }
    // What stands there surely is print, and costs no look.
    guard isDoubtful || words.isEmpty || words.contains(where: { ($0.confidence ?? 1) < 0.9 }),
      let (readings, box) = figures(in: gap, of: line.words), let best = readings.first
    else { return line }
    let read = words.map(\.text).joined(separator: " ")
    if !isDoubtful, !words.isEmpty,
      readings.contains(where: { $0.text == read && $0.probability > 0.05 })
    {
      return line
    }
    if let printed = printed(best, in: gap, of: line.words, by: recognizer) {
      var line = line
      line.words.replaceSubrange(gap.words, with: [printed])
      line.text = line.words.map(\.text).joined(separator: " ")
      return line
    }
    var written = RecognizedWord(
      text: best.text, box: Box.union(words.compactMap(\.box)) ?? box,
      confidence: min(best.probability, words.compactMap(\.confidence).min() ?? 1),
      choices: Array(readings.dropFirst().prefix(8)), style: .handwriting)
    written.column = words.first?.column
    if !read.isEmpty, read != best.text {
      written.plain = read
      if let other = Self.figures(alike: read), other != best.text,
        !written.choices.contains(where: { $0.text == other })
      {
        written.choices.insert(
          WordChoice(text: other, probability: 0.02), at: min(1, written.choices.count))
      }
    }
    var line = line
    line.words.replaceSubrange(gap.words, with: [written])
    line.text = line.words.map(\.text).joined(separator: " ")
    return line
  }

  /// The word where both readers agree on it and its figures are as high as those of print.
  ///
  /// Who writes fills the line: figures written by hand are higher than print's nearly always. The
  /// day stands in the italics of its line, and is looked at upright as well.
  private func printed(
    _ best: WordChoice, in gap: HandwrittenFields.Gap, of words: [RecognizedWord],
    by recognizer: any LineRecognizer
  ) -> RecognizedWord? {
    let isDay = gap.values.upperBound == 31
    guard isDay || best.probability >= 0.9, let own = printedInk(in: gap, of: words) else {
      return nil
    }
    let line = LineImage(width: own.width, height: own.height, pixels: gray.grayBytes(own))
    func agreed(_ choice: WordChoice, slope: Double) -> RecognizedWord? {
      let look = UprightLook(line, slope: slope, base: line.height)
      let read = recognizer.read(look.picture, after: nil)
      guard read.words.count == 1, let word = read.words.first, word.confidence >= 0.6,
        word.text == choice.text || slope > 0 && Self.figures(alike: word.text) == choice.text
      else { return nil }
      return RecognizedWord(
        text: choice.text, box: fraction(own),
        confidence: max(word.confidence, choice.probability), column: words[gap.before].column)
    }
    if best.probability >= 0.9, let word = agreed(best, slope: 0) { return word }
    guard isDay else { return nil }
    let upright = figures(in: gap, of: words, slope: 0.25)?.readings.first
    guard
      let likeliest = [best, upright].compactMap({ $0 })
        .max(by: { $0.probability < $1.probability }), likeliest.probability >= 0.85
    else { return nil }
    return agreed(likeliest, slope: 0.25) ?? agreed(likeliest, slope: 0.35)
  }

  /// The gap's own ink where it is as high as the figures of print.
  private func printedInk(in gap: HandwrittenFields.Gap, of words: [RecognizedWord]) -> PixelBox? {
    guard let place = place(of: gap, in: words) else { return nil }
    let room = (place.bottom - place.top) / 2
    let box = PixelBox(
      left: place.left, top: max(place.top - room, 0), right: place.right,
      bottom: min(place.bottom + room, gray.height))
    let picture = LineImage(width: box.width, height: box.height, pixels: gray.grayBytes(box))
    let slices = InkSlices(
      picture, line: place.top - box.top..<place.bottom - box.top, gap: 0..<box.width)
    guard let ink = PixelBox.union(slices.all.map(\.box)),
      (66...80).contains(100 * ink.height / place.height)
    else { return nil }
    return PixelBox(
      left: box.left + ink.left, top: box.top + ink.top, right: box.left + ink.right,
      bottom: box.top + ink.bottom
    ).padded(by: max(ink.height / 6, 2), within: gray.width, gray.height)
  }

  /// Where the gap lies on the page, as high as the words beside it.
  private func place(of gap: HandwrittenFields.Gap, in words: [RecognizedWord]) -> PixelBox? {
    guard let before = words[gap.before].box, let after = words[gap.after].box else { return nil }
    let columns = HandwrittenFields.columns(of: gap, in: words, width: gray.width)
    let height = Double(gray.height)
    let top = Int(min(before.top, after.top) * height)
    let bottom = Int(max(before.bottom, after.bottom) * height)
    guard columns.count > 3, top < bottom, columns.count < 40 * (bottom - top) else { return nil }
    return PixelBox(left: columns.lowerBound, top: top, right: columns.upperBound, bottom: bottom)
  }

  /// The figures that letters were read for: “Ơ1” is 01.
  private static func figures(alike text: String) -> String? {
    var figures = ""
    for character in text {
      switch character {
      case "0"..."9": figures.append(character)
      case "O", "o", "Ơ", "ơ", "Ô", "ô", "Ø", "Ó", "ó", "D", "Đ": figures += "0"
      case "I", "l", "|", "Í", "Ì", "í", "ì", "!", "]": figures += "1"
      default: return nil
      }
    }
    return (1...5).contains(figures.count) ? figures : nil
  }

  private func figures(
    in gap: HandwrittenFields.Gap, of words: [RecognizedWord], slope: Double = 0
  ) -> (readings: [WordChoice], box: Box)? {
    guard let place = place(of: gap, in: words) else { return nil }
    let room = place.height / 2
    let box = PixelBox(
      left: max(place.left - 2 * room, 0), top: max(place.top - room, 0),
      right: min(place.right + 2 * room, gray.width),
      bottom: min(place.bottom + room, gray.height))
    guard box.width < 40 * place.height else { return nil }
    let base = place.bottom - box.top
    let look = UprightLook(
      LineImage(width: box.width, height: box.height, pixels: gray.grayBytes(box)), slope: slope,
      base: base)
    let left = place.left - box.left + look.margin
    let found = WrittenFigures(
      in: look.picture, line: place.top - box.top..<base, gap: left..<left + place.width,
      values: gap.values)
    return (found.readings, fraction(place))
  }
}
