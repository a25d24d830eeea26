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
  /// The figures of day, month and year, as tokens of the line.
  private(set) var figures: Range<Int> = 0..<0
  /// Neither blank nor damaged.
  private(set) var isClear = false

  init(_ line: OutlineLine) {
    let tokens = line.passage.tokens
    let bare = tokens.map { $0.text.bareKey }
    guard let start = bare.firstIndex(of: "ngay") ?? bare.firstIndex(of: "thang") else { return }
    readPlace(line, before: start)
    text = line.passage.text(of: start..<tokens.count)
    figures = start..<tokens.count
    if bare[start] == "ngay", let printed = PrintedDate.read(tokens, at: start),
      let day = printed.day
    {
      self.day = day
      text = line.passage.text(of: start..<printed.end)
      figures = start..<printed.end
      isClear = true
      return
    }
    let month = bare.firstIndex(of: "thang")
    let year = bare[start...].firstIndex(of: "nam")
    func figure(_ from: Int?, _ to: Int?) -> String {
      guard let from, from + 1 <= (to ?? tokens.count) else { return "" }
      return tokens[(from + 1)..<(to ?? tokens.count)].map(\.text).joined()
    }
    let days = DamagedFigure.readings(
      bare[start] == "ngay" ? figure(start, month) : "", in: 1...31)
    let months = DamagedFigure.readings(figure(month, year), in: 1...12)
    let years = DamagedFigure.readings(String(figure(year, nil).prefix(5)), in: 1945...2099)
    for y in years {
      for m in months {
        for d in days {
          if let day = CalendarDay(year: y, month: m, day: d), !candidates.contains(day) {
            candidates.append(day)
          }
        }
      }
    }
    candidates = Array(candidates.prefix(6))
  }

  private mutating func readPlace(_ line: OutlineLine, before start: Int) {
    var tokens = Array(line.passage.tokens[..<start])
    while let last = tokens.last, last.kind == .mark { tokens.removeLast() }
    while let first = tokens.first, first.kind == .mark { tokens.removeFirst() }
    guard !tokens.isEmpty, tokens.count <= 6,
      !tokens.contains(where: { $0.text.contains("/") })
    else { return }
    place = tokens.joinedText
  }
}

/// What damaged figures may stand for.
enum DamagedFigure {
  private static let alike: [Character: [String]] = [
    "O": ["0"], "o": ["0"], "D": ["0"], "Q": ["0"], "l": ["1"], "I": ["1"], "|": ["1"], "i": ["1"],
    "/": ["1", ""], "!": ["1"], "S": ["5"], "s": ["5"], "Z": ["2"], "z": ["2"], "B": ["8"],
    "G": ["6"],
    "b": ["6"], "g": ["9"], "q": ["9"], "A": ["4"], "?": ["2", "7"], "T": ["7"], "t": ["1"],
  ]

  /// Numbers in the range, the nearest reading first; nothing for blanks and dots.
  static func readings(_ text: String, in range: ClosedRange<Int>) -> [Int] {
    let figures = text.filter { $0.isLetter || $0.isNumber || "/|!?".contains($0) }
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
