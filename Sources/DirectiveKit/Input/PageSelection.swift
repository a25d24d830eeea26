/// Pages asked for on the command line, 1-based.
///
/// `3`, `1-3`, `2-` and `1,4-6` are selections.
public struct PageSelection: Hashable, Sendable {
  public var ranges: [ClosedRange<Int>]

  public init(ranges: [ClosedRange<Int>]) {
    self.ranges = ranges
  }

  /// Nothing where the text is no selection.
  public init?(_ text: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = Int(ends[0]), first >= 1 else { return nil }
      if ends.count == 1 {
        ranges.append(first...first)
      } else if ends[1].isEmpty {
        ranges.append(first...Int.max)
      } else {
        guard let last = Int(ends[1]), last >= first else { return nil }
        ranges.append(first...last)
      }
    }
    self.ranges = ranges
  }

  public func contains(_ page: Int) -> Bool {
    ranges.contains { $0.contains(page) }
  }
}
