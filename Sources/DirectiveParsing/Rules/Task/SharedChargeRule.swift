internal import DirectiveModel
internal import VietnameseText

/// “Các nội dung tại mục này do Văn phòng Sở thực hiện, hoàn thành trước ngày 15/12/2021.”: one line
/// below several duties says whose they all are, and by when.
enum SharedChargeRule {
  static let id: RuleID = "task.shared-charge"

  private static let subjects = Phrases(
    "các nội dung", "các nhiệm vụ", "các công việc", "các việc", "các hoạt động", "các hạng mục",
    "những nội dung", "những nhiệm vụ", "những việc", "các phần việc")
  private static let places = Phrases(
    "trên", "nêu trên", "trên đây", "nói trên", "này", "tại mục này", "của mục này", "tại điểm này",
    "tại khoản này", "tại phần này", "thuộc mục này", "tại chương này", "ở mục này")
  private static let works = Phrases(
    "thực hiện", "chủ trì", "chủ trì thực hiện", "tổ chức thực hiện", "triển khai",
    "triển khai thực hiện", "đảm nhiệm", "phụ trách", "chịu trách nhiệm",
    "chịu trách nhiệm thực hiện", "chủ trì tổ chức thực hiện")
  private static let by = "do".folded

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
