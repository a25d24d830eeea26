internal import DirectiveModel

extension PDFPage {
  /// Whether the page shows more than the few words of its layer: print drawn as curves, or cut into
  /// many pictures, beside the text of a stamp.
  ///
  /// Rules are no print, and red and blue ink does not count.
  func showsMore(than words: [RecognizedWord]) -> Bool {
    guard let drawn = draw(dpi: Self.glance) else { return false }
    let (columns, rows) = (drawn.width, drawn.height)
    var ink = InkGrid(columns: columns, rows: rows) { row in
      drawn.grayBytes(PixelBox(left: 0, top: row, right: columns, bottom: row + 1))
    }
    ink.clearRules()
    let all = ink.count
    for box in words.compactMap(\.box) { ink.clear(box) }
    return ink.count > all - ink.count && ink.count > columns * rows / 500
  }

  /// Dots an inch, enough to see print as grey lines.
  private static let glance = 60.0
}

/// Where a small drawing of a page is dark.
private struct InkGrid {
  private let columns: Int
  private let rows: Int
  private var isDark: [Bool] = []

  init(columns: Int, rows: Int, row: (Int) -> [UInt8]) {
    self.columns = columns
    self.rows = rows
    isDark.reserveCapacity(columns * rows)
    for index in 0..<rows { isDark += row(index).map { $0 < 160 } }
  }

  var count: Int { isDark.count { $0 } }

  /// A little over, for marks above the letters; a box may lie anywhere.
  mutating func clear(_ box: Box) {
    let across = Self.places(box.left, box.right, of: columns)
    for row in Self.places(box.top, box.bottom, of: rows) {
      for column in across { isDark[row * columns + column] = false }
    }
  }

  private static func places(_ start: Double, _ end: Double, of count: Int) -> Range<Int> {
    guard start.isFinite, end.isFinite, start <= end else { return 0..<0 }
    func place(_ share: Double) -> Int { Int(min(max(share, 0), 1) * Double(count)) }
    return max(0, place(start) - 2)..<min(count, place(end) + 3)
  }

  /// Darkness longer than a word or higher than a letter: an inch across, half an inch down.
  mutating func clearRules() {
    let all = isDark
    for row in 0..<rows {
      clearRuns(of: all, from: row * columns, step: 1, steps: columns, least: 60)
    }
    for column in 0..<columns {
      clearRuns(of: all, from: column, step: columns, steps: rows, least: 30)
    }
  }

  /// `all` is the ink before any rule was cleared: they cross.
  private mutating func clearRuns(
    of all: [Bool], from start: Int, step: Int, steps: Int, least: Int
  ) {
    var run = 0
    for index in 0...steps {
      if index < steps, all[start + index * step] {
        run += 1
        continue
      }
      if run >= least {
        for place in index - run..<index { isDark[start + place * step] = false }
      }
      run = 0
    }
  }
}
