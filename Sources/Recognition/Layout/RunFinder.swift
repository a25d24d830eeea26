/// Strings the ink of a level page together into runs of print.
struct RunFinder {
  let xHeight: Int
  let tables: [RuledTable]

  func runs(in components: [PixelBox]) -> [TextRun] {
    let letters = components.filter(isLetter).sorted { ($0.left, $0.top) < ($1.left, $1.top) }
    var done: [TextRun] = []
    var open: [TextRun] = []
    for letter in letters {
      let place = place(of: letter)
      let reach = letter.left - 2 * xHeight
      done += open.filter { $0.box.right < reach }
      open.removeAll { $0.box.right < reach }
      let best = open.indices.filter { open[$0].place == place }
        .map { (index: $0, fit: fit(letter, open[$0])) }.filter { $0.fit > 0 }
        .max { $0.fit < $1.fit }
      if let best {
        open[best.index].append(letter)
      } else {
        open.append(TextRun(letter, place: place))
      }
    }
    var runs = done + open
    let marks = components.filter { !isLetter($0) && isMark($0) }
    Self.give(marks, to: &runs, xHeight: xHeight)
    return runs
  }

  private func isLetter(_ box: PixelBox) -> Bool {
    box.height * 10 >= xHeight * 6 && box.height <= 4 * xHeight && box.width <= 14 * xHeight
      && box.width * 10 >= xHeight
  }

  private func isMark(_ box: PixelBox) -> Bool {
    box.height * 10 < xHeight * 6 && box.width <= 2 * xHeight && max(box.width, box.height) >= 3
  }

  private func place(of box: PixelBox) -> TextRun.TablePlace? {
    for (index, table) in tables.enumerated() {
      if let cell = table.cell(atX: box.midX, y: box.midY) {
        return TextRun.TablePlace(table: index, cell: cell)
      }
    }
    return nil
  }

  /// Share of the smaller height that letter and run have in common, nothing below a half.
  private func fit(_ letter: PixelBox, _ run: TextRun) -> Double {
    let tail = run.tail
    let common = min(letter.bottom, tail.bottom) - max(letter.top, tail.top)
    let share = Double(common) / Double(min(letter.height, tail.bottom - tail.top))
    if share < 0.5 { return 0 }
    let gap = Double(max(0, letter.left - run.box.right)) / Double(2 * xHeight)
    return share - 0.2 * gap
  }

  /// Each mark goes to the run whose band of print it lies nearest to.
  private static func give(_ marks: [PixelBox], to runs: inout [TextRun], xHeight: Int) {
    let bands = runs.map { (box: $0.box, baseline: $0.baseline) }
    let order = bands.indices.sorted { bands[$0].baseline < bands[$1].baseline }
    for mark in marks {
      var best: (index: Int, distance: Int)?
      for index in order {
        let band = bands[index]
        if band.baseline < mark.top - xHeight { continue }
        if band.baseline > mark.bottom + 3 * xHeight { break }
        let reach = xHeight * 3 / 2
        guard mark.midX >= band.box.left - reach, mark.midX <= band.box.right + reach else {
          continue
        }
        let above = band.baseline - xHeight - mark.midY
        let below = (mark.midY - band.baseline) * 2
        let distance = max(above, below, 0)
        if distance <= xHeight * 5 / 4, distance < best?.distance ?? .max {
          best = (index, distance)
        }
      }
      if let best { runs[best.index].add(mark: mark) }
    }
  }
}
