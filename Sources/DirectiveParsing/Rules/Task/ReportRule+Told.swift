internal import VietnameseText

// What is told or given out: only by its direction, or as sheets for an office, is it handed in.
extension ReportRule {
  /// “cung cấp số liệu về Sở Tư pháp”: “về” with a body's name hands it in, “cho” only tells.
  static func handedIn(from start: Int, in clause: Clause) -> (names: [String], end: Int)? {
    for index in start..<min(start + 20, clause.range.upperBound) {
      if [";", ".", ",", "("].contains(clause.key(index)) { break }
      if clause.key(index) == Word.ve, clause.reading.isCapital(index + 1),
        let found = receivers(at: index + 1, in: clause)
      {
        return found
      }
    }
    return gathered(from: start, in: clause) ?? due(from: start, in: clause)
  }

  /// “cung cấp kế hoạch sản xuất cho Bộ Công Thương trước ngày D”: what a body is to have by a time.
  private static func due(from start: Int, in clause: Clause) -> (names: [String], end: Int)? {
    guard clause.key(start - 1) != "cho", supplies.end(in: clause.reading, at: start - 2) == start,
      ContinuationRule.hasDate(clause, clause.range)
        || times.contains(in: clause.reading, clause.range)
    else { return nil }
    for index in start..<min(start + 24, clause.range.upperBound) {
      if [";", ".", "("].contains(clause.key(index)) { return nil }
      if clause.key(index) == "cho", clause.reading.isCapital(index + 1),
        let found = receivers(at: index + 1, in: clause)
      {
        return found
      }
    }
    return nil
  }

  private static let supplies = Phrases("cung cấp")
  private static let times = Phrases(
    "hằng ngày", "hàng ngày", "hằng tuần", "hàng tuần", "hằng tháng", "hàng tháng", "hằng quý",
    "hàng quý", "mỗi giờ", "mỗi ngày", "mỗi tuần", "định kỳ", "chậm nhất")

  /// “cung cấp số liệu cho Phòng Tài chính - Kế hoạch”: sheets that an office gathers.
  private static func gathered(from start: Int, in clause: Clause) -> (names: [String], end: Int)? {
    guard
      let sheet = sheets.end(in: clause.reading, at: start, limit: clause.range.upperBound)
    else { return nil }
    for index in sheet..<min(start + 24, clause.range.upperBound) {
      if [";", ".", "("].contains(clause.key(index)) { return nil }
      if clause.key(index) == "cho", clause.reading.isCapital(index + 1),
        desks.end(in: clause.reading, at: index + 1) != nil,
        let found = receivers(at: index + 1, in: clause), found.names.count == 1
      {
        return found
      }
    }
    return nil
  }

  private static let sheets = words["sheet"]
  private static let desks = Phrases("phòng", "sở", "vụ", "cục", "chi cục", "văn phòng", "ban")
}
