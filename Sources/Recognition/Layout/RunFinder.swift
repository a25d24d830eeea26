/// Strings the ink of a level page together into runs of print.
struct RunFinder {
  let xHeight: Int
  let tables: [RuledTable]

  /// Runs, and the small ink that belongs to none.
  struct Found {
    var runs: [TextRun]
    var specks: [PixelBox]
  }

  /// Along lines found elsewhere each letter joins the line that it lies in.
  func runs(in components: [PixelBox], along lines: [PixelBox]? = nil) -> Found {
    let letters = components.filter(isLetter).sorted { ($0.left, $0.top) < ($1.left, $1.top) }
    let found = lines.map { strung(letters, along: $0) } ?? strung(letters)
    let strays = StrayLetters(xHeight: xHeight)
    var runs = strays.withAccents(found)
    let small = components.filter { !isLetter($0) && $0.height * 10 < xHeight * 6 }
    let specks = SmallInk(runs, xHeight: xHeight, place: place).give(small, to: &runs)
    let bars = components.filter(isBar)
    return Found(runs: strays.withCalls(runs), specks: specks + bars)
  }

  private func strung(_ letters: [PixelBox], along lines: [PixelBox]) -> [TextRun] {
    var runs = [TextRun?](repeating: nil, count: lines.count)
    for letter in letters {
      let own = lines.indices.filter { lines[$0].containsMiddle(of: letter) }
        .max { lines[$0].verticalOverlap(letter) < lines[$1].verticalOverlap(letter) }
      guard let own else { continue }
      if runs[own] == nil {
        runs[own] = TextRun(letter, place: place(of: letter))
      } else {
        runs[own]?.append(letter)
      }
    }
    return runs.compactMap { $0 }
  }

  private func strung(_ letters: [PixelBox]) -> [TextRun] {
    var done: [TextRun] = []
    var open: [TextRun] = []
    for letter in letters {
      let place = place(of: letter)
      let reach = letter.left - 2 * xHeight
      done += open.filter { $0.box.right < reach }
      open.removeAll { $0.box.right < reach }
      let near = open.indices.filter { open[$0].place == place }
      // A comma or a call with a run to itself is no rival of the line that it stands in.
      let best = near.map { (index: $0, fit: fit(letter, open[$0])) }.filter { $0.fit > 0 }
        .max { ($0.fit + weight(of: open[$0.index])) < ($1.fit + weight(of: open[$1.index])) }
      if let best {
        open[best.index].append(letter)
      } else if let line = near.last(where: { isStop(letter, behind: open[$0]) }) {
        open[line].add(mark: letter)
      } else {
        open.append(TextRun(letter, place: place))
      }
    }
    return done + open
  }

  private func weight(of run: TextRun) -> Double {
    run.letters.count >= 3 ? 1 : 0
  }

  /// A comma or semicolon as tall as a letter that hangs at the foot of the line.
  private func isStop(_ letter: PixelBox, behind run: TextRun) -> Bool {
    let tail = run.tail
    return run.letters.count >= 3 && letter.height < xHeight && letter.width * 3 < xHeight * 2
      && letter.left - run.box.right < xHeight && letter.top > (tail.top + tail.bottom) / 2
      && letter.midY < tail.bottom + xHeight / 2
  }

  /// The side of a frame: taller than a bracket.
  private func isBar(_ box: PixelBox) -> Bool {
    box.height * 5 > xHeight * 12 && box.width * 8 < box.height
  }

  /// Or a stretch of print whose letters run into each other.
  private func isLetter(_ box: PixelBox) -> Bool {
    !isBar(box) && box.height * 10 >= xHeight * 6 && box.height <= 4 * xHeight
      && (box.width <= 14 * xHeight || box.height * 2 <= 5 * xHeight)
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
