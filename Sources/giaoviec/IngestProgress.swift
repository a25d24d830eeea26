internal import Foundation

/// How far an ingest is, and how fast.
struct IngestProgress {
  var counts = IngestCounts()
  private let began = ContinuousClock.now
  private var told = ContinuousClock.now

  /// Five times a second at most.
  var isDue: Bool {
    mutating get {
      guard told.duration(to: .now) > .milliseconds(200) else { return false }
      told = .now
      return true
    }
  }

  func line(_ style: ProgressStyle) -> String? {
    switch style {
    case .bar: "\r\u{1B}[K" + bar
    case .ndjson: Self.json(counts, event: "progress", pagesPerSecond: pagesPerSecond, left: left)
    case .auto, .none: nil
    }
  }

  private var seconds: Double {
    let passed = began.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }

  private var pagesPerSecond: Double { seconds > 0 ? Double(counts.pages) / seconds : 0 }

  /// Seconds, from the documents read so far; nothing while files are still being found.
  private var left: Int? {
    guard let waiting = counts.waiting, counts.read > 0 else { return nil }
    return Int(seconds / Double(counts.read) * Double(waiting))
  }

  private var bar: String {
    let total = counts.waiting.map { counts.read + $0 }
    let width = 24
    let filled = total.map { $0 == 0 ? width : width * counts.read / $0 } ?? 0
    let drawn =
      String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    let rate = String(format: "%.1f", pagesPerSecond)
    let time = left.map { " · \($0 / 3600):\(padded($0 / 60 % 60)):\(padded($0 % 60)) left" } ?? ""
    return "\(drawn) \(counts.read)/\(total.map(String.init) ?? "…") · \(rate) pages/s\(time)"
      + " · \(counts.failed + counts.partial) failed · \(counts.needsReview) to review"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// One line, with its end.
  static func json(
    _ counts: IngestCounts, event: String, pagesPerSecond: Double? = nil, left: Int? = nil
  ) -> String {
    struct Line: Encodable {
      var event: String
      var counts: IngestCounts
      var pagesPerSecond: Double?
      var secondsLeft: Int?
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      event: event, counts: counts, pagesPerSecond: pagesPerSecond, secondsLeft: left)
    return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }
}
