extension PointReader {
  /// “17 giờ 00 phút”, “17h00’”, “16 giờ 30”, “8:30”.
  func clock(at index: Int) -> (time: String, end: Int)? {
    let start = text.skip(Self.at, at: index)
    if case .clock(let hour, let minute) = text.shape(at: start) {
      return (Self.format(hour, minute), text.skip(Self.minuteSigns, at: start + 1))
    }
    guard case .integer(let hour, let digits) = text.shape(at: start), digits <= 2, hour <= 24,
      let next = text.end(of: Self.hourWords, at: start + 1)
    else { return nil }
    guard case .integer(let minute, let minuteDigits) = text.shape(at: next), minute < 60,
      minuteDigits == 2, text.end(of: Self.strokes, at: next + 1) == nil
    else { return (Self.format(hour, 0), next) }
    return (Self.format(hour, minute), text.skip(Self.minuteSigns, at: next + 1))
  }

  /// 24 giờ is the day's last minute.
  private static func format(_ hour: Int, _ minute: Int) -> String {
    if hour == 24 { return "23:59" }
    return (hour < 10 ? "0\(hour)" : "\(hour)") + ":" + (minute < 10 ? "0\(minute)" : "\(minute)")
  }

  private static let at: PhraseSet = ["lúc", "vào lúc"]
  private static let hourWords: PhraseSet = ["giờ", "h"]
  private static let minuteSigns: PhraseSet = ["phút", "’", "'", "p"]
  private static let strokes: PhraseSet = ["/"]
}
