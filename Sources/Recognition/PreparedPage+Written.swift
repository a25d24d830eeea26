internal import DirectiveModel

extension PreparedPage {
  /// A line whose gap for the number or the day, if it was filled by hand, is read as figures.
  ///
  /// The likeliest row of figures stands for the word, the others are its choices; it stays
  /// handwriting, which nobody takes for read.
  func written(_ line: RecognizedLine) -> RecognizedLine {
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

  /// The figures that letters were read for: “Ơ1” is 01.
  private static func figures(alike text: String) -> String? {
    var figures = ""
    for character in text {
      switch character {
      case "0"..."9": figures.append(character)
      case "O", "o", "Ơ", "ơ", "Ô", "ô", "Ø", "Ó", "ó", "D", "Đ": figures += "0"
      case "I", "l", "|", "Í", "Ì", "í", "ì", "!": figures += "1"
      default: return nil
      }
    }
    return (1...5).contains(figures.count) ? figures : nil
  }

  private func figures(in gap: HandwrittenFields.Gap, of words: [RecognizedWord])
    -> (readings: [WordChoice], box: Box)?
  {
    guard let before = words[gap.before].box, let after = words[gap.after].box else { return nil }
    let columns = HandwrittenFields.columns(of: gap, in: words, width: gray.width)
    let height = Double(gray.height)
    let top = Int(min(before.top, after.top) * height)
    let bottom = Int(max(before.bottom, after.bottom) * height)
    let room = (bottom - top) / 2
    let box = PixelBox(
      left: max(columns.lowerBound - 2 * room, 0), top: max(top - room, 0),
      right: min(columns.upperBound + 2 * room, gray.width), bottom: min(bottom + room, gray.height)
    )
    guard columns.count > 3, top < bottom, box.width < 40 * (bottom - top) else { return nil }
    let picture = LineImage(width: box.width, height: box.height, pixels: gray.grayBytes(box))
    let found = WrittenFigures(
      in: picture, line: top - box.top..<bottom - box.top,
      gap: columns.lowerBound - box.left..<columns.upperBound - box.left, values: gap.values)
    let place = PixelBox(
      left: columns.lowerBound, top: top, right: columns.upperBound, bottom: bottom)
    return (found.readings, fraction(place))
  }
}
