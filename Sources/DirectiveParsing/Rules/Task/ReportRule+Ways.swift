internal import VietnameseText

// The ways by which something reaches its receiver: through an office, to a box, in a bracket.
extension ReportRule {
  /// “qua Phòng Kinh tế”; “qua Bưu điện” is a way and no office.
  static func through(in clause: Clause, at index: Int) -> (names: [String], end: Int)? {
    guard let end = via.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      channels.end(in: clause.reading, at: end) == nil
    else { return nil }
    return receivers(at: end, in: clause)
  }

  /// “về địa chỉ email của Phòng A”, “qua hộp thư điện tử của Phòng A”: whose box it is.
  static func mailbox(in clause: Clause, at index: Int) -> (names: [String], end: Int)? {
    guard
      let box = boxes.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      let of = (box..<min(box + 4, clause.range.upperBound)).first(where: {
        clause.key($0) == Word.cua || clause.reading.isMark($0)
      }), clause.key(of) == Word.cua
    else { return nil }
    return receivers(at: of + 1, in: clause)
  }

  private static let cutVia = "hông".wordKey

  /// “(qua …”, “(thông qua …”, of which the bracket may have hidden the first letter.
  static func way(in clause: Clause, at index: Int) -> Int? {
    let limit = clause.range.upperBound
    if let end = via.end(in: clause.reading, at: index, limit: limit) { return end }
    let word = clause.key(index)
    guard clause.key(index + 1) == "qua", word.hasSuffix(cutVia), word != Word.khong else {
      return nil
    }
    return index + 2
  }

  /// Where a bracket ends; nothing where it names a way (“qua Sở A”) or does not close.
  static func closing(of clause: Clause, _ open: Int) -> Int? {
    guard way(in: clause, at: open + 1) == nil else {
      return nil
    }
    return clause.reading.keys[open..<clause.range.upperBound].prefix(24).firstIndex(of: ")")
  }

  private static let via = words["way"]
  private static let boxes = words["box"]
  /// A way that is no office: “gửi qua Bưu điện”.
  private static let channels = words["channel"]
}
