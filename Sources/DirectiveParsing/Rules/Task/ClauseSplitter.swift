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
    return joined(clauses, of: reading).flatMap { cut($0, of: reading) }
  }

  /// Words of the longest clause that is read as one.
  ///
  /// No clerk writes so long a one; what rules look for inside a clause grows with its square.
  static let longest = 400

  /// A clause without end is cut at its commas.
  private static func cut(_ clause: Range<Int>, of reading: Reading) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = clause.lowerBound
    while clause.upperBound - start > longest {
      let end = start + longest
      let comma = (start + longest / 2..<end).last { reading.keys[$0] == "," }
      pieces.append(start..<(comma ?? end - 1) + 1)
      start = (comma ?? end - 1) + 1
    }
    return pieces + [start..<clause.upperBound]
  }

  /// “Giao Thủ trưởng các sở; Chủ tịch UBND các xã tổ chức …”: a semicolon between owners ends
  /// no clause.
  private static func joined(_ clauses: [Range<Int>], of reading: Reading) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for clause in clauses {
      if let last = result.last, reading.keys[last.upperBound - 1] == ";", last.count < longest,
        endsWithOwners(last, of: reading),
        PartyParser(reading, limit: clause.upperBound).list(at: clause.lowerBound)?.isKnown == true
      {
        result[result.count - 1] = last.lowerBound..<clause.upperBound
      } else {
        result.append(clause)
      }
    }
    return result
  }

  private static let triggers = Phrases(
    "giao", "giao cho", "yêu cầu", "đề nghị", "phân công", "giao nhiệm vụ cho", "chỉ đạo")

  /// Nothing but parties stands between a trigger, or the beginning, and the semicolon.
  private static func endsWithOwners(_ clause: Range<Int>, of reading: Reading) -> Bool {
    let end = clause.upperBound - 1
    let parser = PartyParser(reading, limit: end)
    func isList(_ start: Int) -> Bool {
      guard start < end, let list = parser.list(at: start), list.isKnown else { return false }
      return list.range.upperBound == end
    }
    if isList(clause.lowerBound) { return true }
    return clause.contains { index in
      triggers.end(in: reading, at: index, limit: end).map(isList) ?? false
    }
  }

  private static func ends(_ reading: Reading, at index: Int) -> Bool {
    switch reading.keys[index] {
    case ";": true
    case "./.", ".//.": true
    case ".": isStop(reading, at: index)
    case "…", "...": conditions.end(in: reading, at: index + 1) != nil
    default: false
    }
  }

  /// Not the point of an abbreviation such as TP or of an ellipsis.
  private static func isStop(_ reading: Reading, at index: Int) -> Bool {
    guard index + 1 < reading.count else { return true }
    if reading.keys[index + 1] == "." { return false }
    // “…, đấu thầu,... khi phát hiện sai phạm phải chuyển hồ sơ”
    if index > 0, reading.keys[index - 1] == ".",
      conditions.end(in: reading, at: index + 1) != nil
    {
      return true
    }
    guard
      reading.isCapital(index + 1) || ["“", "\"", "-", "(", "+"].contains(reading.keys[index + 1])
    else { return false }
    guard index > 0 else { return false }
    let before = reading.passage.tokens[index - 1].text
    return !abbreviations.contains(before)
  }

  /// Behind the dots of an open list they begin what is to be done.
  private static let conditions = Phrases(
    TaskWords.table.surfaces(of: "condition") + ["trường hợp", "trong trường hợp", "đồng thời"])

  private static let abbreviations: Set<String> = [
    "TP", "TS", "PGS", "GS", "PGS.TS", "GS.TS", "PGS.TS.", "GS.TS.", "TM", "KT", "TL", "Q", "BS",
    "CK", "CKI", "CKII", "KS", "CN",
    "BSCKI", "BSCKII", "BSNT", "DS", "ThS", "KTV",
  ]
}
