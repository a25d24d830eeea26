/// What a first look at a fused table's rows shows of all of them.
struct FusedTableLayout {
  /// Of each column but that of the number, in letters, by the lines that had to break.
  var widths: [Double]
  /// Rows have their number in the first line, not half way down.
  var isNumberedAtTop: Bool
  var isFullyNumbered: Bool

  init(_ placements: [CellSearch.Placement], _ lines: [FusedTableLine], count: Int) {
    widths = Self.widths(placements, lines, count: count)
    let rows = placements.filter(\.opensRow).count
    let numbered = placements.filter(\.hasNumber).count
    let atTop = placements.filter { $0.hasNumber && $0.opensRow }.count
    isNumberedAtTop = numbered > 2 && atTop * 10 >= numbered * 7
    isFullyNumbered = numbered > 2 && numbered * 10 >= rows * 8
  }

  private static func widths(
    _ placements: [CellSearch.Placement], _ lines: [FusedTableLine], count: Int
  ) -> [Double] {
    var full = Array(repeating: [Int](), count: count)
    var any = Array(repeating: [Int](), count: count)
    var ruled = Array(repeating: [Int](), count: count)
    var open = Array(repeating: Int?.none, count: count)
    for (line, placement) in zip(lines, placements) {
      if placement.opensRow { open = Array(repeating: nil, count: count) }
      var begin = placement.hasNumber ? 1 : 0
      for (column, end) in placement.ends.enumerated() {
        guard end > begin else {
          open[column] = nil
          continue
        }
        let width = line.width(begin..<end)
        // The line above broke before this one's first word.
        if let above = open[column] { full[column].append(above) }
        any[column].append(width)
        if begin == 0 || line.isCut[begin] || placement.hasNumber && begin == 1,
          end == line.words.count ? placement.ends.last == end : line.isCut[end]
        {
          ruled[column].append(width)
        }
        open[column] = width
        begin = end
      }
    }
    return (0..<count).map { column in
      let known =
        ruled[column].count >= 3
        ? ruled[column] : full[column].count >= 2 ? full[column] : any[column]
      guard !known.isEmpty else { return 1000 }
      let sorted = known.sorted()
      return Double(sorted[min(sorted.count - 1, sorted.count * 9 / 10)])
    }
  }
}
