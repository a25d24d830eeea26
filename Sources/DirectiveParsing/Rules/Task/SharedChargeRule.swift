internal import DirectiveModel
internal import VietnameseText

/// “Các nội dung tại mục này do Văn phòng Sở thực hiện, hoàn thành trước ngày 15/12/2021.”: one line
/// below several duties says whose they all are, and by when.
enum SharedChargeRule {
  static let id: RuleID = "task.shared-charge"

  private static let subjects = TaskWords.table["shared-subject"]
  private static let places = TaskWords.table["shared-place"]
  private static let works = TaskWords.table["shared-work"]
  private static let by = "do".wordKey

  static func attributes(of reading: Reading, reader: DeadlineReader) -> TaskAttributes? {
    guard let subject = subjects.end(in: reading, at: 0),
      let place = places.end(in: reading, at: subject), place < reading.count,
      reading.keys[place] == by,
      let list = PartyParser(reading, limit: reading.count).list(at: place + 1), list.isKnown,
      works.end(in: reading, at: list.range.upperBound) != nil
    else { return nil }
    var found = TaskAttributes()
    found.owners = list.parties
    found.deadline = reader.principal(of: reader.readings(in: reading.time))?.deadline
    return found
  }
}
