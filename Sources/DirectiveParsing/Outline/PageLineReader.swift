internal import DirectiveModel
internal import VietnameseText

/// Cuts restored pages into lines of words that know their place.
enum PageLineReader {
  static func lines(of page: RestoredPage, at index: Int) -> [PageLine] {
    var result: [PageLine] = []
    var isAfterBlank = false
    for (number, line) in page.lines.enumerated() {
      let recognized =
        number < page.recognized.lines.count ? page.recognized.lines[number] : nil
      guard !line.words.isEmpty else {
        isAfterBlank = true
        continue
      }
      var read = self.line(line, recognized, page: index, number: number)
      read.isAfterBlank = isAfterBlank
      isAfterBlank = false
      if !read.words.isEmpty, let clean = Debris.cleaned(read) { result.append(clean) }
    }
    return result
  }

  private static func line(
    _ line: RestoredLine, _ recognized: RecognizedLine?, page: Int, number: Int
  ) -> PageLine {
    let layout = spacing(of: line.text, count: line.words.count)
    var words: [PageLine.Word] = []
    words.reserveCapacity(line.words.count)
    var isTable = recognized?.region == .table
    var rulings = RulingReader(recognized)
    for (position, word) in line.words.enumerated() {
      let sources = word.sources.clamped(to: 0..<(recognized?.words.count ?? 0))
      let isAfterRuling = rulings.stands(before: word.text, sources)
      let source = recognized.flatMap { sources.isEmpty ? nil : $0.words[sources] }
      if source?.allSatisfy({ $0.style == .noteCall }) == true { continue }
      let visible = word.text.withoutInvisible
      let text = words.isEmpty ? visible : visible.withoutNoteCall
      guard !text.isEmpty else { continue }
      let column = source?.first?.column
      if column != nil { isTable = true }
      words.append(
        PageLine.Word(
          text: text, bare: text.bareKey,
          place: WordPlace(page: page, line: number, word: position),
          box: source.flatMap { Box.union($0.compactMap(\.box)) }, gap: layout[position].gap,
          cell: column ?? layout[position].cell,
          confidence: source.flatMap { $0.compactMap(\.confidence).min() },
          isStroke: source?.count == 1 && source?.first?.text == "|", isAfterRuling: isAfterRuling))
    }
    partDates(&words)
    widenGaps(&words)
    return PageLine(
      words: words, box: recognized?.box, region: recognized?.region ?? .body,
      isAfterBlank: false, isRow: isTable || line.text.has("\t"),
      endsInRuling: rulings.standsAtEnd())
  }

  /// “Hà Nội,ngày 14”: two words without a space.
  private static func partDates(_ words: inout [PageLine.Word]) {
    for index in words.indices.reversed() {
      guard words[index].bare.hasSuffix(",ngay"),
        let comma = words[index].text.lastIndex(of: ","), comma > words[index].text.startIndex
      else { continue }
      var day = words[index]
      day.text = String(day.text[day.text.index(after: comma)...])
      day.bare = "ngay"
      day.gap = 1
      words[index].text = String(words[index].text[...comma])
      words[index].bare = words[index].text.bareKey
      words.insert(day, at: index + 1)
    }
  }

  /// On a page with boxes a gap of several letters parts columns, whatever the white space says.
  private static func widenGaps(_ words: inout [PageLine.Word]) {
    for index in words.indices.dropFirst() {
      guard let box = words[index].box, let before = words[index - 1].box else { continue }
      let letters = Double(words[index].text.count + words[index - 1].text.count)
      let letter = (box.width + before.width) / max(1, letters)
      if box.left - before.right > max(3.5 * letter, 0.03) { words[index].gap = 9 }
    }
  }

  private static func spacing(of text: String, count: Int) -> [(gap: Int, cell: Int)] {
    var result: [(gap: Int, cell: Int)] = []
    result.reserveCapacity(count)
    var gap = 0
    var cell = 0
    var inWord = false
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        gap += 1
        if scalar == "\t" { cell += 1 }
        inWord = false
      } else {
        if !inWord { result.append((gap, cell)) }
        inWord = true
        gap = 0
      }
    }
    while result.count < count { result.append((1, cell)) }
    return result
  }
}

extension String {
  /// Without marks of byte order and spaces of no width, which would hide a number from the rules.
  fileprivate var withoutInvisible: String {
    guard utf8.contains(where: { $0 == 0xEF || $0 == 0xE2 }),
      unicodeScalars.contains(where: Self.isInvisible)
    else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !Self.isInvisible($0) }))
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFEFF, 0x200B...0x200F, 0x2060: true
    default: false
    }
  }

  /// Raised figures that call a footnote taken off the end: KH-UBND³ or xã¹;.
  fileprivate var withoutNoteCall: String {
    // Nearly no word has one: all of them begin with one of these bytes.
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }),
      unicodeScalars.contains(where: Self.raised.contains)
    else { return self }
    // A raised figure that opens the line marks the note itself, and m² is a unit.
    guard let first = unicodeScalars.first, !Self.raised.contains(first) else {
      return self == String(String.UnicodeScalarView(unicodeScalars.filter(Self.raised.contains)))
        ? "" : self
    }
    if Self.units.contains(where: { hasPrefix($0) }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !Self.raised.contains($0) }))
  }

  private static let raised: Set<Unicode.Scalar> = [
    "¹", "²", "³", "⁰", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹",
  ]

  private static let units = ["m²", "m³", "km²", "cm²", "dm²", "dm³", "cm³", "mm²", "ha²"]
}
