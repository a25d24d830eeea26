/// Strings the ink of a level page together into runs of print.
struct RunFinder {
  let xHeight: Int
  let tables: [RuledTable]

  /// Runs, and the small ink that belongs to none.
  struct Found {
    var runs: [TextRun]
    var specks: [PixelBox]
  }

  func runs(in components: [PixelBox]) -> Found {
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
    let strays = StrayLetters(xHeight: xHeight)
    var runs = strays.withAccents(done + open)
    let small = components.filter { !isLetter($0) && $0.height * 10 < xHeight * 6 }
    let specks = SmallInk(runs, xHeight: xHeight).give(small, to: &runs)
    return Found(runs: strays.withCalls(runs), specks: specks)
  }

  private func isLetter(_ box: PixelBox) -> Bool {
    box.height * 10 >= xHeight * 6 && box.height <= 4 * xHeight && box.width <= 14 * xHeight
      && box.width * 10 >= xHeight
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
}
