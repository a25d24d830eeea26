internal import VietnameseText

/// What is hoped for, or what the issuer will do: “Phấn đấu đến cuối năm học: 100% học sinh …”, “Xã nào
/// không có báo cáo, Sở sẽ thống kê …”.
///
/// Goals without an owner and announcements bind nobody.
enum OutlookRule {
  static let id: RuleID = "task.outlook"

  static func foretells(_ clause: Clause) -> Bool {
    let start = ClauseShape.start(of: clause)
    return start < clause.range.upperBound
      && (isGoal(clause, from: start) || announces(clause, from: start)
        || figures.end(in: clause.reading, at: start, limit: clause.range.upperBound) != nil)
  }

  /// “Số liệu báo cáo tính đến ngày cuối cùng của tháng trước.” tells what is counted.
  private static let figures = Phrases(
    "số liệu báo cáo tính đến", "số liệu tính đến", "số liệu báo cáo được tính", "số liệu lấy đến",
    "số liệu được tính", "mốc số liệu", "thời điểm lấy số liệu")

  private static let aims = Phrases("phấn đấu")
  private static let longestTerm = 8

  /// A time and a colon behind the aim, then what is to be reached.
  private static func isGoal(_ clause: Clause, from start: Int) -> Bool {
    guard let end = aims.end(in: clause.reading, at: start, limit: clause.range.upperBound),
      let colon = (end..<min(end + longestTerm, clause.range.upperBound)).first(where: {
        clause.key($0) == ":"
      }), !(end..<colon).contains(where: { clause.verb(at: $0)?.kind == .firm })
    else { return false }
    return (colon..<clause.range.upperBound).contains {
      clause.reading.passage.tokens[$0].kind == .number
    }
  }

  private static let works = TaskWords.table["fault-report"]
  private static let reach = 14
  private static let willing = "sẽ".wordKey
  private static let must = "phải".wordKey

  /// “nào … , … sẽ”, and nothing that those are to do.
  private static func announces(_ clause: Clause, from start: Int) -> Bool {
    guard
      let which = (start..<min(start + reach, clause.range.upperBound)).first(where: {
        clause.key($0) == Word.nao
      }),
      let will = (which..<clause.range.upperBound).first(where: { clause.key($0) == willing }),
      let comma = (which..<will).last(where: { clause.key($0) == "," })
    else { return false }
    return will - comma < reach && !(which..<comma).contains { clause.key($0) == must }
      && works.first(in: clause.reading, will..<clause.range.upperBound) == nil
  }
}
