internal import VietnameseText

extension PartyList {
  /// “Phòng Tổ chức” of “Phòng Tổ chức | trực ban cơ quan”: the list up to the first verb that its last
  /// name took in; nothing where it holds none.
  ///
  /// Free names end nowhere in particular; a firm verb is part of none.
  func beforeVerb(in reading: Reading) -> PartyList? {
    guard let last = members.last else { return nil }
    for index in last.range.lowerBound + 2..<last.range.upperBound
    where reading.verbs[index]?.kind == .firm && !reading.isCapital(index) {
      guard let list = PartyParser(reading, limit: index).list(at: range.lowerBound),
        list.range.upperBound == index, list.isKnown
      else { continue }
      return list
    }
    return nil
  }
}
