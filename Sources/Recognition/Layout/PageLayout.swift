internal import DirectiveModel

/// The lines of a page in reading order, each with the pieces that are read on their own.
struct PageLayout {
  let xHeight: Int
  let lines: [LayoutLine]
  let isUpsideDown: Bool
}

/// One line to be: its pieces from left to right, or, in a table row, cell by cell.
struct LayoutLine {
  struct Piece {
    var strip: TextStrip
    /// Ink of other lines that reaches into the strip.
    var others: [PixelBox]
    /// Column of the table cell.
    var column: Int?
  }

  var pieces: [Piece]
  var region: Region
}

extension TextRun: PlacedLine {
  var bounds: PixelBox { box }
}

extension PageLayout {
  /// Finds the lines on a level page of ink.
  init?(of page: borrowing PreparedPage) {
    let width = page.gray.width
    let dpi = page.dpi
    guard let taken = Rulings.taken(from: page.ink, dpi: dpi) else { return nil }
    let components = taken.rest.components()
    guard let scale = TextScale(components, dpi: dpi) else { return nil }
    xHeight = scale.xHeight
    let tables = RuledTable.all(in: taken.rulings, dpi: dpi)
    let finder = RunFinder(xHeight: scale.xHeight, tables: tables)
    let found = finder.runs(in: components)
    isUpsideDown = Uprightness(of: found.runs, xHeight: scale.xHeight).isUpsideDown
    let runs = found.runs.filter {
      Self.isPrint($0, xHeight: scale.xHeight, share: page.ink.share(of: $0.box))
    }
    let order = ReadingOrder(xHeight: scale.xHeight)
    let neighbours = Neighbours(runs, specks: found.specks)
    let piece = { (run: TextRun) in
      let strip = TextStrip(run, xHeight: scale.xHeight, pageWidth: width)
      return LayoutLine.Piece(
        strip: strip, others: neighbours.reaching(into: strip), column: run.place?.cell.column)
    }
    let free = runs.filter { $0.place == nil }
    // A table interrupts the flow: what lies above it is ordered apart from what lies below.
    var lines: [LayoutLine] = []
    var above = Int.min
    for index in tables.indices.sorted(by: { tables[$0].box.top < tables[$1].box.top }) {
      let top = tables[index].box.midY
      lines += Self.flow(free.filter { $0.box.midY >= above && $0.box.midY < top }, order, piece)
      lines += Self.tableLines(runs.filter { $0.place?.table == index }, order, piece)
      above = top
    }
    lines += Self.flow(free.filter { $0.box.midY >= above }, order, piece)
    self.lines = lines
  }

  /// One or two letters alone may be a page number, or a punch hole.
  private static func isPrint(_ run: TextRun, xHeight: Int, share: @autoclosure () -> Double)
    -> Bool
  {
    if run.letters.count >= 3 { return true }
    guard run.box.height * 10 >= xHeight * 8, run.box.height < 3 * xHeight,
      run.box.width < 4 * xHeight
    else { return false }
    let isRound = run.box.width * 3 > run.box.height * 2 && run.box.width * 2 < run.box.height * 3
    return !isRound || share() < 0.7
  }

  private static func flow(
    _ runs: [TextRun], _ order: ReadingOrder, _ piece: (TextRun) -> LayoutLine.Piece
  ) -> [LayoutLine] {
    order.rows(runs).map { LayoutLine(pieces: $0.map(piece), region: .body) }
  }

  private static func tableLines(
    _ runs: [TextRun], _ order: ReadingOrder, _ piece: (TextRun) -> LayoutLine.Piece
  ) -> [LayoutLine] {
    let rows = Dictionary(grouping: runs) { $0.place?.cell.row ?? 0 }
    return rows.keys.sorted().map { row in
      let cells = Dictionary(grouping: rows[row] ?? []) { $0.place?.cell.column ?? 0 }
      let pieces = cells.keys.sorted().flatMap { column in
        order.sideBySide(cells[column] ?? []).joined().map(piece)
      }
      return LayoutLine(pieces: pieces, region: .table)
    }
  }
}

/// Finds what reaches into a strip from other lines.
struct Neighbours {
  private let boxes: [PixelBox]
  private let tallest: Int

  init(_ runs: [TextRun], specks: [PixelBox]) {
    let all = runs.flatMap(\.ink) + specks
    boxes = all.sorted { $0.top < $1.top }
    tallest = boxes.map(\.height).max() ?? 0
  }

  func reaching(into strip: TextStrip) -> [PixelBox] {
    let slack = strip.box.height
    var first = boxes.partitioningIndex { $0.top >= strip.box.top - slack - tallest }
    let own = Set(strip.ink + strip.calls.map(\.box))
    var reaching: [PixelBox] = []
    while first < boxes.count, boxes[first].top < strip.box.bottom + slack {
      let box = boxes[first]
      first += 1
      guard box.horizontalOverlap(strip.box) > 0, !own.contains(box) else { continue }
      let shift = strip.shift(at: box.midX)
      if box.bottom - shift > strip.box.top && box.top - shift < strip.box.bottom {
        reaching.append(box)
      }
    }
    return reaching
  }
}

extension Array {
  /// The first index whose element passes, in an array where all that pass stand at the end.
  func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
