internal import VietnameseText

/// Mends numbering that one stroke too few or too many took out of its series: “II.” behind “II.”
/// and before “IV.”, “1,” for “1.”.
///
/// A series in order is left as it stands.
struct NumberingSeries {
  private var lines: [PageLine]

  static func mended(_ lines: [PageLine]) -> [PageLine] {
    var series = NumberingSeries(lines: lines)
    series.mendMarks()
    series.mendPoints()
    series.mendNumerals()
    return series.lines
  }

  // MARK: I. II. III.

  private mutating func mendNumerals() {
    let places = lines.indices.filter { romanOrdinal(lines[$0]) != nil }
    var last = 0
    for (index, place) in places.enumerated() {
      guard let read = romanOrdinal(lines[place]) else { continue }
      if let opened = opened(between: index > 0 ? places[index - 1] : 0, and: place) {
        last = opened
      }
      var number = read
      // The same or a lower one than before, and no new series: the next in order, when only
      // strokes part the two.
      if last > 0, read <= last, differsInStrokes(read, last + 1),
        read > 1 || next(after: index, places) == last + 2
      {
        number = last + 1
        setNumeral(number, at: place)
      }
      last = number
    }
  }

  private func next(after index: Int, _ places: [Int]) -> Int? {
    index + 1 < places.count ? romanOrdinal(lines[places[index + 1]]) : nil
  }

  /// The number that a series begun between two headings has reached.
  ///
  /// It is 0 behind “Phần thứ hai”, and 1 behind a first numeral that opens no line of capitals:
  /// “I. THỂ CHẾ (Vụ Pháp chế chủ trì)”.
  private func opened(between first: Int, and second: Int) -> Int? {
    guard first + 1 < second else { return nil }
    return lines[first + 1..<second].reversed().lazy.compactMap { line -> Int? in
      guard let label = NumberLabel.read(line) else { return nil }
      switch label.label.style {
      case .part, .chapter, .appendix, .article: return 0
      case .roman: return label.ordinal == 1 ? 1 : nil
      case .section, .upperLetter, .arabic, .decimal, .point, .dash, .plus, .row: return nil
      }
    }.first
  }

  /// Of a heading in capitals, where no name or initial can stand.
  private func romanOrdinal(_ line: PageLine) -> Int? {
    guard line.isCapitals, line.words.count > 1, let label = NumberLabel.read(line),
      label.label.style == .roman
    else { return nil }
    return label.ordinal
  }

  /// I and II and III, V and VI …: alike but for the strokes at the end.
  private func differsInStrokes(_ a: Int, _ b: Int) -> Bool {
    guard let one = Self.numerals[a], let other = Self.numerals[b], a != b else { return false }
    func stem(_ text: String) -> Substring { text[...].trimmedStrokes }
    return stem(one) == stem(other)
  }

  private mutating func setNumeral(_ number: Int, at place: Int) {
    guard let numeral = Self.numerals[number] else { return }
    let text = lines[place].words[0].text
    let rest = text.drop { $0.isLetter }
    setFirst(of: place, to: numeral + rest)
  }

  private static let numerals: [Int: String] = [
    1: "I", 2: "II", 3: "III", 4: "IV", 5: "V", 6: "VI", 7: "VII", 8: "VIII", 9: "IX", 10: "X",
    11: "XI", 12: "XII",
  ]

  // MARK: 1, a]

  /// A number with a comma for its point, where its neighbours in the series have points.
  private mutating func mendMarks() {
    var last: [Int] = []
    for place in lines.indices {
      guard lines[place].words.count > 2, !lines[place].isRow else { continue }
      let text = lines[place].words[0].text
      if let number = Self.arabic(text, mark: ".") {
        last.append(number)
        continue
      }
      guard let number = Self.arabic(text, mark: ","),
        lines[place].words[1].text.first?.isUppercase == true,
        lines[place].isAfterBlank || place == 0 || lines[place - 1].endsSentence
          || lines[place - 1].isCapitals,
        number == 1 || last.suffix(4).contains(number - 1)
      else { continue }
      last.append(number)
      setFirst(of: place, to: "\(number).")
    }
  }

  // MARK: d) d)

  /// The second of two points d) in one list is đ), whose stroke was lost.
  private mutating func mendPoints() {
    var last = ""
    for place in lines.indices {
      guard let label = NumberLabel.read(lines[place]) else {
        mendOddPoint(at: place, behind: &last)
        continue
      }
      switch label.label.style {
      case .point:
        let text = lines[place].words[0].text
        if label.label.text == "d", last == "d", text.hasPrefix("d") {
          setFirst(of: place, to: "đ" + text.dropFirst())
          last = "đ"
        } else {
          last = label.label.text
        }
      case .dash, .plus, .row: break
      case .appendix, .part, .chapter, .section, .article, .upperLetter, .roman, .arabic, .decimal:
        last = ""
      }
    }
  }

  /// “ø) Củng cố …” behind e): the next point, when what stands before the bracket is no letter.
  private mutating func mendOddPoint(at place: Int, behind last: inout String) {
    guard lines[place].words.count > 2, let letter = lines[place].words[0].text.first,
      lines[place].words[0].text == "\(letter))", !letter.isASCII,
      letter.unicodeScalars.allSatisfy({ Letters.parts(of: $0) == nil }),
      lines[place].words[1].text.first?.isUppercase == true,
      let index = NumberLabel.points.firstIndex(of: last), index + 1 < NumberLabel.points.count
    else { return }
    last = NumberLabel.points[index + 1]
    setFirst(of: place, to: last + ")")
  }

  private static func arabic(_ text: String, mark: Character) -> Int? {
    guard text.last == mark, text.dropLast().isSmallNumber, text.count <= 3 else { return nil }
    return Int(text.dropLast())
  }

  private mutating func setFirst(of place: Int, to text: String) {
    lines[place].words[0].text = text
    lines[place].words[0].bare = text.bareKey
  }
}

extension Substring {
  /// Without the strokes at its end.
  fileprivate var trimmedStrokes: Substring {
    var rest = self
    while rest.last == "I" { rest = rest.dropLast() }
    return rest
  }
}
