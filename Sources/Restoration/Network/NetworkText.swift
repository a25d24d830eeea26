/// A text as the network sees it: for each word, number or mark its row and its letter case.
struct NetworkText {
  private(set) var rows: [UInt16] = []
  private(set) var cases: [UInt8] = []

  static let outsideCase: UInt8 = 4

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    cases.removeAll(keepingCapacity: true)
  }

  mutating func append(row: UInt16, letterCase: Piece.LetterCase) {
    rows.append(row)
    cases.append(letterCase.rawValue)
  }

  var count: Int { rows.count }

  /// The row at a place, inside or not.
  @inline(__always)
  func row(_ place: Int) -> Int {
    place >= 0 && place < rows.count ? Int(rows[place]) : MarksNetworkShape.outside
  }

  /// The row of the table of cases for the word before (0), at (1) or behind (2) a place.
  @inline(__always)
  func caseRow(_ place: Int, _ which: Int) -> Int {
    let at = place + which - 1
    let letterCase = at >= 0 && at < cases.count ? cases[at] : Self.outsideCase
    return which * 5 + Int(letterCase)
  }
}
