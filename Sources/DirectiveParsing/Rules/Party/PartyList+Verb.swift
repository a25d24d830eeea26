internal import VietnameseText

extension PartyList {
  /// “Phòng Tổ chức” of “Phòng Tổ chức | trực ban cơ quan”: the list up to the first verb that its last
  /// name took in; nothing where it holds none.
  ///
  /// Free names end nowhere in particular; a firm verb is part of none.
  func beforeVerb(in reading: Reading) -> PartyList? {
    guard let last = members.last else { return nil }
    for index in last.range.lowerBound + 2..<last.range.upperBound
    where startsVerb(index, reading) {
      guard let list = PartyParser(reading, limit: index).list(at: range.lowerBound),
        list.range.upperBound == index, list.isKnown
      else { continue }
      return list
    }
    return nil
  }

  /// A firm verb, also one whose first word closes the name: “Phòng Tổ chức | trực ban”.
  private func startsVerb(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.isCapital(index) else { return false }
    let verb = VerbLexicon.trie.longest(in: reading.keys, from: index, to: reading.count)
    return verb?.value == .firm
  }
}
