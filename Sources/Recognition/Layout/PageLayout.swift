internal import DirectiveModel

/// What of a page looks like print, run by run, and what bounds it; not yet in reading order.
///
/// The order is found when the runs have been read: what a seal or a scribble left between two
/// columns is no print then, and does not close the gap.
struct PageLayout {
  let xHeight: Int
  let pieces: [PrintPiece]
  let tables: [RuledTable]
  /// Frames of one cell: of stamps, of marks of urgency.
  let frames: [PixelBox]
  let seals: Seals
  let uprightness: Uprightness
}

/// A run of print that is read on its own.
struct PrintPiece {
  var strip: TextStrip
  /// Ink of other lines that reaches into the strip.
  var others: [PixelBox]
  var bounds: PixelBox
  var place: TextRun.TablePlace?
}

extension TextRun: PlacedLine {
  var bounds: PixelBox { box }
}

extension PageLayout {
  /// Finds the lines on a level page of ink, or takes those found elsewhere.
  init?(of page: borrowing PreparedPage, along lines: [PixelBox]? = nil) {
    let width = page.gray.width
    let dpi = page.dpi
    guard let taken = Rulings.taken(from: page.ink, dpi: dpi) else { return nil }
    let all = taken.rest.components()
    let ruled = RuledTable.all(in: taken.rulings, dpi: dpi)
    tables = ruled.tables
    frames = ruled.frames
    let isDebris = { (box: PixelBox) in
      ruled.tables.contains { $0.box.containsMiddle(of: box) }
        && taken.rulings.leave(box, dpi: dpi)
    }
    let components = all.filter { !isDebris($0) }
    let debris = all.count == components.count ? [] : all.filter(isDebris)
    guard let scale = TextScale(components, dpi: dpi) else { return nil }
    xHeight = scale.xHeight
    let finder = RunFinder(xHeight: scale.xHeight, tables: tables)
    let found = finder.runs(in: components, along: lines)
    seals = Seals(components, dpi: dpi)
    uprightness = Uprightness(of: found.runs, xHeight: scale.xHeight)
    let runs = found.runs.filter {
      Self.isPrint($0, xHeight: scale.xHeight, share: page.ink.share(of: $0.box))
    }
    let neighbours = Neighbours(runs, specks: found.specks + debris)
    pieces = runs.map { run in
      let strip = TextStrip(run, xHeight: scale.xHeight, pageWidth: width)
      return PrintPiece(
        strip: strip, others: neighbours.reaching(into: strip), bounds: run.box, place: run.place)
    }
  }

  /// One or two letters alone may be a page number, or a punch hole.
  private static func isPrint(_ run: TextRun, xHeight: Int, share: @autoclosure () -> Double)
    -> Bool
  {
    if run.letters.count >= 3 || run.box.width > 14 * xHeight { return true }
    guard run.box.height * 10 >= xHeight * 8, run.box.height < 3 * xHeight,
      run.box.width < 4 * xHeight
    else { return false }
    let isRound = run.box.width * 3 > run.box.height * 2 && run.box.width * 2 < run.box.height * 3
    // No hole was punched into the middle of a cell: that is “III”, its serifs joined.
    return !isRound || run.place != nil || share() < 0.7
  }
}

/// A piece with the words that were read in it.
struct ReadPiece: PlacedLine {
  var bounds: PixelBox
  var place: TextRun.TablePlace?
  var words: [RecognizedWord]
  /// What is none may still tell what lies beside it.
  var isPrint = true

  var text: String { words.map(\.text).joined(separator: " ") }
}

/// One line of the page: its pieces from left to right, or, in a table row, cell by cell.
struct OrderedLine {
  var pieces: [ReadPiece]
  var region: Region
}

extension PageLayout {
  /// The pieces as lines in reading order.
  ///
  /// A table interrupts the flow: what lies above it is ordered apart from what lies below.
  func lines(of pieces: [ReadPiece]) -> [OrderedLine] {
    let order = ReadingOrder(xHeight: xHeight)
    let flow = { (pieces: [ReadPiece]) in
      order.rows(pieces).map { OrderedLine(pieces: $0, region: .body) }
    }
    let free = pieces.filter { $0.place == nil }
    var lines: [OrderedLine] = []
    var above = Int.min
    for index in tables.indices.sorted(by: { tables[$0].box.top < tables[$1].box.top }) {
      let top = tables[index].box.midY
      lines += flow(free.filter { $0.bounds.midY >= above && $0.bounds.midY < top })
      lines += tableLines(pieces.filter { $0.place?.table == index }, order)
      above = top
    }
    return lines + flow(free.filter { $0.bounds.midY >= above })
  }

  private func tableLines(_ pieces: [ReadPiece], _ order: ReadingOrder) -> [OrderedLine] {
    let rows = Dictionary(grouping: pieces) { $0.place?.cell.row ?? 0 }
    return rows.keys.sorted().map { row in
      let cells = Dictionary(grouping: rows[row] ?? []) { $0.place?.cell.column ?? 0 }
      let ordered = cells.keys.sorted().flatMap { column in
        order.sideBySide(cells[column] ?? []).joined()
      }
      return OrderedLine(pieces: ordered, region: .table)
    }
  }
}
