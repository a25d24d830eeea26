internal import DirectiveModel

/// The lines of a page in reading order, each with the pieces that are read on their own.
struct PageLayout {
  let xHeight: Int
  let lines: [LayoutLine]
}

/// One line to be: its pieces from left to right, or, in a table row, cell by cell.
struct LayoutLine {
  struct Piece {
    /// The rectangle that is cut out for the recogniser.
    var cut: PixelBox
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
  init?(of page: consuming Pixmap, dpi: Double) {
    let width = page.width
    let height = page.height
    let taken = Rulings.taken(from: page, dpi: dpi)
    let components = taken.rest.components()
    guard let scale = TextScale(components, dpi: dpi) else { return nil }
    let tables = RuledTable.all(in: taken.rulings, dpi: dpi)
    let finder = RunFinder(xHeight: scale.xHeight, tables: tables)
    let runs = finder.runs(in: components).filter { Self.isPrint($0, xHeight: scale.xHeight) }
    let order = ReadingOrder(xHeight: scale.xHeight)
    let cut = { (run: TextRun) in
      LineCut.rectangle(of: run, xHeight: scale.xHeight, width: width, height: height)
    }
    xHeight = scale.xHeight
    let free = runs.filter { $0.place == nil }
    let tableLines = tables.indices.map { index in
      Self.tableLines(runs.filter { $0.place?.table == index }, order: order, cut: cut)
    }
    // A table interrupts the flow: what lies above it is ordered apart from what lies below.
    var lines: [LayoutLine] = []
    var above = Int.min
    for index in tables.indices.sorted(by: { tables[$0].box.top < tables[$1].box.top }) {
      let top = tables[index].box.midY
      let part = free.filter { $0.box.midY >= above && $0.box.midY < top }
      lines += Self.flow(part, order: order, cut: cut) + tableLines[index]
      above = top
    }
    lines += Self.flow(free.filter { $0.box.midY >= above }, order: order, cut: cut)
    self.lines = lines
  }

  private static func isPrint(_ run: TextRun, xHeight: Int) -> Bool {
    if run.letters.count >= 3 { return true }
    return run.box.height * 10 >= xHeight * 8 && run.box.height < 3 * xHeight
      && run.box.width < 4 * xHeight
  }

  private static func flow(
    _ runs: [TextRun], order: ReadingOrder, cut: (TextRun) -> PixelBox
  ) -> [LayoutLine] {
    order.rows(runs).map { row in
      LayoutLine(pieces: row.map { .init(cut: cut($0), column: nil) }, region: .body)
    }
  }

  private static func tableLines(
    _ runs: [TextRun], order: ReadingOrder, cut: (TextRun) -> PixelBox
  ) -> [LayoutLine] {
    let rows = Dictionary(grouping: runs) { $0.place?.cell.row ?? 0 }
    return rows.keys.sorted().map { row in
      let cells = Dictionary(grouping: rows[row] ?? []) { $0.place?.cell.column ?? 0 }
      let pieces = cells.keys.sorted().flatMap { column in
        order.sideBySide(cells[column] ?? []).joined().map {
          LayoutLine.Piece(cut: cut($0), column: column)
        }
      }
      return LayoutLine(pieces: pieces, region: .table)
    }
  }
}
