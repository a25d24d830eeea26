internal import VietnameseText

/// Cuts a passage at its full stops and semicolons; brackets and quotes are left whole.
enum ClauseSplitter {
  static func clauses(of reading: Reading) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in reading.keys.indices where reading.isMark(index) && !reading.isInner[index] {
      guard ends(reading, at: index) else { continue }
      clauses.append(start..<index + 1)
      start = index + 1
    }
    if start < reading.count { clauses.append(start..<reading.count) }
    return clauses
  }

  private static func ends(_ reading: Reading, at index: Int) -> Bool {
    switch reading.keys[index] {
    case ";": true
    case "./.", ".//.": true
    case ".": isStop(reading, at: index)
    default: false
    }
  }

  /// Not the point of an abbreviation such as TP or of an ellipsis.
  private static func isStop(_ reading: Reading, at index: Int) -> Bool {
    guard index + 1 < reading.count else { return true }
    if reading.keys[index + 1] == "." { return false }
    guard
      reading.isCapital(index + 1) || ["“", "\"", "-", "(", "+"].contains(reading.keys[index + 1])
    else { return false }
    guard index > 0 else { return false }
    let before = reading.passage.tokens[index - 1].text
    return
      !(before.count <= 3 && before.allSatisfy(\.isUppercase) && abbreviations.contains(before))
  }

  private static let abbreviations: Set<String> = ["TP", "TS", "PGS", "GS", "TM", "KT", "TL", "Q"]
}
