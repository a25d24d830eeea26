internal import DirectiveModel
internal import VietnameseText

/// Địa danh và ngày: “Bến Tre, ngày 21 tháng 3 năm 2025”.
///
/// A day that is blank or damaged gives candidates, never a guess.
struct PlaceDateRule {
  private(set) var place: String?
  private(set) var day: CalendarDay?
  /// As printed, from “ngày” on.
  private(set) var text: String?
  /// Other readings of a damaged date, best first.
  private(set) var candidates: [CalendarDay] = []
  /// The tokens of day, month and year.
  private(set) var figures: Range<Int> = 0..<0

  init(_ line: OutlineLine) {
    let tokens = line.passage.tokens
    let bare = tokens.map(\.text.bareKey)
    let month = bare.firstIndex { $0.hasSuffix("thang") }
    let comma = tokens.indices.prefix(8).first { tokens[$0].text == "," }
    guard
      let start = bare.firstIndex(of: "ngay") ?? comma.map({ $0 + 1 })
        ?? bare.firstIndex(where: { $0.hasPrefix("ngay") }), start < tokens.count
    else { return }
    readPlace(tokens, before: comma ?? start)
    text = line.passage.text(of: start..<tokens.count)
    figures = start..<tokens.count
    if let printed = PrintedDate.read(tokens, at: start), let day = printed.day {
      self.day = day
      text = line.passage.text(of: start..<printed.end)
      figures = start..<printed.end
      return
    }
    guard let month else { return }
    let year = bare[month...].firstIndex(of: "nam")
    let dayText =
      tokens[start..<month].map(\.text).joined().withoutDayWord
      + tokens[month].text.dropLast(5)
    let monthText = year.map { tokens[(month + 1)..<$0].map(\.text).joined() } ?? ""
    let yearText = year.flatMap { $0 + 1 < tokens.count ? tokens[$0 + 1].text : nil } ?? ""
    if let exact = Self.exact(dayText, monthText, yearText) {
      day = exact
      return
    }
    combine(
      DamagedFigure.readings(dayText, in: 1...31), DamagedFigure.readings(monthText, in: 1...12),
      DamagedFigure.readings(yearText, in: 1945...2099))
  }

  /// I or l for 1 and O for 0 leave one reading only.
  private static func exact(_ day: String, _ month: String, _ year: String) -> CalendarDay? {
    func plain(_ text: String) -> Int? {
      let alike: Set<Character> = ["I", "l", "|", "O", "o"]
      guard text.contains(where: \.isNumber),
        text.allSatisfy({ ("0"..."9").contains($0) || alike.contains($0) })
      else { return nil }
      return Int(
        String(text.map { "Il|".contains($0) ? "1" : "Oo".contains($0) ? "0" : $0 }))
    }
    guard let day = plain(day), let month = plain(month), let year = plain(year), year >= 1945
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private mutating func combine(_ days: [Int], _ months: [Int], _ years: [Int]) {
    for year in years.prefix(2) {
      for month in months.prefix(3) {
        for day in days {
          guard let found = CalendarDay(year: year, month: month, day: day),
            !candidates.contains(found), candidates.count < 6
          else { continue }
          candidates.append(found)
        }
      }
    }
  }

  private mutating func readPlace(_ line: [Token], before start: Int) {
    var tokens = line[..<start]
    while let last = tokens.last, last.kind == .mark { tokens.removeLast() }
    while let first = tokens.first, first.kind == .mark || first.text.first?.isLetter != true {
      tokens.removeFirst()
    }
    guard !tokens.isEmpty, tokens.count <= 6, !tokens.contains(where: { $0.text.has("/") })
    else { return }
    place = tokens.joinedText
  }
}

extension String {
  /// What stands behind “ngày”, also where handwriting ran into the word.
  fileprivate var withoutDayWord: String {
    for word in ["ngày", "ngay", "ngà"] where lowercased().hasPrefix(word) {
      return String(dropFirst(word.count))
    }
    return self
  }
}

/// What damaged figures may stand for.
enum DamagedFigure {
  private static let alike: [Character: [String]] = [
    "O": ["0"], "o": ["0"], "D": ["0"], "Q": ["0"], "Ø": ["0"], "Ð": ["0"], "l": ["1"], "I": ["1"],
    "|": ["1"], "i": ["1"], "/": ["1", ""], "!": ["1"], "]": ["1"], "†": ["7", "1"], "‡": ["4"],
    "S": ["5"], "s": ["5"], "Z": ["2"], "z": ["2"], "B": ["8"], "G": ["6"], "b": ["6"], "g": ["9"],
    "q": ["9"], "A": ["4"], "?": ["2", "7"], "T": ["7"], "t": ["1"],
  ]

  /// Numbers in the range, the nearest reading first; nothing for blanks and dots.
  static func readings(_ text: String, in range: ClosedRange<Int>) -> [Int] {
    let figures = text.filter { $0.isLetter || $0.isNumber || alike[$0] != nil }
    guard !figures.isEmpty, figures.count <= 6 else { return [] }
    var results: [String] = [""]
    for character in figures {
      let choices = alike[character] ?? [character.isNumber ? String(character) : ""]
      results = results.flatMap { head in choices.map { head + $0 } }
      if results.count > 32 { return [] }
    }
    var readings = results.compactMap { Int($0) }.filter(range.contains)
    if readings.isEmpty {
      // One figure too many: a stroke of the pen or of the frame.
      for result in results where result.count >= 2 {
        for index in result.indices {
          var shorter = result
          shorter.remove(at: index)
          if let number = Int(shorter), range.contains(number) { readings.append(number) }
        }
      }
    }
    var seen: Set<Int> = []
    return readings.filter { seen.insert($0).inserted }
  }
}
