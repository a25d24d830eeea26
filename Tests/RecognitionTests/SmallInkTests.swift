import Testing

@testable import Recognition

/// Marks and dirt about lines of print.
struct SmallInkTests {
  /// Lines of letters 20 pixels high, with a stop of two pixels over the foot of each last one.
  private static let runs: [TextRun] = (0..<20).map { line in
    var run = TextRun(letter(0, line), place: nil)
    for index in 1..<30 { run.append(letter(index, line)) }
    return run
  }

  private static func letter(_ index: Int, _ line: Int) -> PixelBox {
    let (left, top) = (200 + 24 * index, 200 + 60 * line)
    return PixelBox(left: left, top: top, right: left + 16, bottom: top + 20)
  }

  private static let dots = (0..<20).map { line in
    PixelBox(left: 920, top: 203 + 60 * line, right: 923, bottom: 206 + 60 * line)
  }

  private static func specks(_ places: [(Int, Int)]) -> [PixelBox] {
    places.map { PixelBox(left: $0.0, top: $0.1, right: $0.0 + 3, bottom: $0.1 + 3) }
  }

  private func kept(_ specks: [PixelBox]) -> Int {
    var runs = Self.runs
    _ = SmallInk(runs, xHeight: 20).give(Self.dots + specks, to: &runs)
    return runs.reduce(0) { $0 + $1.marks.count }
  }

  @Test func `what a bleached seal leaves makes no page dirty`() {
    let seal = Self.specks((0..<150).map { (1500 + $0 % 15 * 8, 1300 + $0 / 15 * 8) })
    #expect(kept([]) == 20)
    #expect(kept(seal) == 20)
  }

  @Test func `on a page with specks all over, small ink counts only where a mark can be`() {
    let dirt = Self.specks((0..<400).map { (1100 + $0 % 20 * 60, 20 + $0 / 20 * 80) })
    let below = Self.specks((0..<400).map { (20 + $0 % 20 * 50, 1500 + $0 / 20 * 40) })
    #expect(kept(dirt + below) < 20)
  }

  @Test func `a dash belongs to the line of its own column`() {
    let place = { (box: PixelBox) in
      TextRun.TablePlace(
        table: 0, cell: RuledTable.Cell(row: 0, column: box.midX < 470 ? 0 : 1))
    }
    var runs = [(200, 0), (500, 1)].map { left, column in
      var run = TextRun(
        PixelBox(left: left, top: 200, right: left + 16, bottom: 220),
        place: TextRun.TablePlace(table: 0, cell: RuledTable.Cell(row: 0, column: column)))
      for index in 1..<10 {
        let left = left + 24 * index
        run.append(PixelBox(left: left, top: 200, right: left + 16, bottom: 220))
      }
      return run
    }
    let dash = PixelBox(left: 440, top: 209, right: 452, bottom: 212)
    _ = SmallInk(runs, xHeight: 20, place: place).give([dash], to: &runs)
    #expect(runs.map(\.marks) == [[dash], []])
  }
}
