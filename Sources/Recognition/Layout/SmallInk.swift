/// Tells marks (accents, dots, stops, dashes) from dirt, by where they lie about the letters.
struct SmallInk {
  private struct Band {
    let index: Int
    let box: PixelBox
    let baseline: Int
    let letters: [PixelBox]
    let place: TextRun.TablePlace?
  }

  private let bands: [Band]
  private let xHeight: Int
  private let place: (PixelBox) -> TextRun.TablePlace?

  /// Ink in a column of a table belongs to no line of another: `place` tells the cell.
  init(
    _ runs: [TextRun], xHeight: Int,
    place: @escaping (PixelBox) -> TextRun.TablePlace? = { _ in nil }
  ) {
    bands = runs.indices.map { index in
      Band(
        index: index, box: runs[index].box, baseline: runs[index].baseline,
        letters: runs[index].letters.sorted { $0.left < $1.left }, place: runs[index].place)
    }.sorted { $0.baseline < $1.baseline }
    self.xHeight = xHeight
    self.place = place
  }

  /// Gives each mark to the run that it lies nearest to; returns the dirt.
  ///
  /// On a clean page whatever lies at a line of print belongs to it. A page with specks all over
  /// its blank parts has as many in its lines: there only what lies where a mark can is kept.
  func give(_ small: [PixelBox], to runs: inout [TextRun]) -> [PixelBox] {
    let owners = small.map(nearest)
    let astray = zip(small, owners).filter { $1 == nil && isSpeck($0) }.map(\.0)
    let scattered = Self.scattered(astray, over: PixelBox.union(small))
    let isDirty = scattered > 60 && scattered * 8 > small.count - (astray.count - scattered)
    var dirt: [PixelBox] = []
    for (mark, owner) in zip(small, owners) {
      guard let owner else {
        if isDirty || max(mark.width, mark.height) * 10 < xHeight { dirt.append(mark) }
        continue
      }
      if isDirty ? isPlausible(mark, at: owner) : max(mark.width, mark.height) * 10 >= xHeight {
        runs[owner.index].add(mark: mark)
      } else {
        dirt.append(mark)
      }
    }
    return dirt
  }

  /// The specks that do not lie close together: a bleached seal leaves many in one place, and tells
  /// nothing of the page around it.
  private static func scattered(_ specks: [PixelBox], over area: PixelBox?) -> Int {
    guard let area else { return 0 }
    let (columns, rows) = (6, 8)
    var counts = [Int](repeating: 0, count: columns * rows)
    for speck in specks {
      let column = (speck.midX - area.left) * columns / max(area.width, 1)
      let row = (speck.midY - area.top) * rows / max(area.height, 1)
      counts[min(row, rows - 1) * columns + min(column, columns - 1)] += 1
    }
    return counts.sorted().dropLast(counts.count / 4).reduce(0, +)
  }

  /// An accent may reach into the row above, nothing into the column beside.
  private static func share(_ cell: TextRun.TablePlace?, _ place: TextRun.TablePlace?) -> Bool {
    guard let cell, let place else { return true }
    return cell.table == place.table && cell.cell.column == place.cell.column
  }

  private func isSpeck(_ box: PixelBox) -> Bool {
    max(box.width, box.height) * 4 < xHeight
  }

  /// An accent or dot lies over or under a letter, a stop at the foot of the line behind one, a
  /// dash in the middle, a quotation mark at the top.
  private func isPlausible(_ mark: PixelBox, at band: Band) -> Bool {
    let size = max(mark.width, mark.height)
    if size * 100 < xHeight * 17 { return false }
    let first = band.letters.partitioningIndex { $0.left > mark.midX + xHeight / 8 }
    let before = first > 0 ? band.letters[first - 1] : nil
    if let before, before.right > mark.midX - xHeight / 8 { return true }
    let rise = band.baseline - mark.midY
    let isDash = mark.width * 2 > mark.height * 3 && mark.width * 4 > xHeight
    if isDash { return rise > 0 && rise < xHeight }
    guard let before, mark.left - before.right < xHeight else { return false }
    let isStop = rise * 5 < xHeight * 2 && rise * 5 > -2 * xHeight
    let isColon = rise > 0 && rise <= xHeight && mark.left - before.right < xHeight * 2 / 3
    let isQuote = rise > xHeight && size * 4 > xHeight
    return isStop || isColon || isQuote
  }

  private func nearest(to mark: PixelBox) -> Band? {
    var best: (band: Band, distance: Int)?
    let cell = place(mark)
    let reach = xHeight * 3 / 2
    var next = bands.partitioningIndex { $0.baseline >= mark.top - xHeight }
    while next < bands.count, bands[next].baseline <= mark.bottom + 3 * xHeight {
      let band = bands[next]
      next += 1
      // A dash may open the line, and a quotation mark stand between it and the first letter.
      let rise = band.baseline - mark.midY
      let isDash = mark.width > mark.height * 2 && rise * 5 > xHeight && rise * 5 < 4 * xHeight
      let ahead = isDash ? 2 * reach : reach
      guard mark.width <= 2 * xHeight, Self.share(cell, band.place),
        mark.midX >= band.box.left - ahead,
        mark.midX <= band.box.right + reach
      else { continue }
      let above = band.baseline - xHeight - mark.midY
      let below = (mark.midY - band.baseline) * 2
      let distance = max(above, below, 0)
      if distance <= xHeight * 5 / 4, distance < best?.distance ?? .max { best = (band, distance) }
    }
    return best?.band
  }
}
