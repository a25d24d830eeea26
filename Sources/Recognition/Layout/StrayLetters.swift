/// Brings home what looks like a letter and is none: stacked accents, and the raised digits that
/// call footnotes.
struct StrayLetters {
  let xHeight: Int

  /// Runs of one or two small letters that hang over a letter of another run are its accents.
  func withAccents(_ runs: [TextRun]) -> [TextRun] {
    var hosts = runs.filter { !isStray($0) }
    var alone: [TextRun] = []
    for stray in runs.filter(isStray) {
      if let host = hosts.indices.first(where: { isAccent(stray.box, over: hosts[$0]) }) {
        for letter in stray.letters { hosts[host].add(mark: letter) }
      } else {
        alone.append(stray)
      }
    }
    return hosts + alone
  }

  /// Sets calls apart, those strung together with letters and those that follow one.
  ///
  /// It wants the marks given to their runs: what has a foot below it is the top of a worn letter.
  func withCalls(_ runs: [TextRun]) -> [TextRun] {
    var hosts = runs.filter { !isStray($0) }
    var alone: [TextRun] = []
    for index in hosts.indices { raiseCalls(in: &hosts[index]) }
    for stray in runs.filter(isStray) {
      if let host = hosts.indices.first(where: { isCall(stray.box, in: hosts[$0]) }) {
        for letter in stray.letters { hosts[host].add(raised: letter) }
      } else {
        alone.append(stray)
      }
    }
    return hosts + alone
  }

  private func isStray(_ run: TextRun) -> Bool {
    run.letters.count <= 2 && run.box.height * 10 <= xHeight * 12
  }

  private func isAccent(_ box: PixelBox, over host: TextRun) -> Bool {
    guard box.bottom > host.box.top - xHeight, box.top < host.box.bottom else { return false }
    return host.letters.contains {
      $0.horizontalOverlap(box) * 2 > min(box.width, $0.width)
        && box.bottom <= $0.top + xHeight / 2 && box.bottom >= $0.top - xHeight * 4 / 5
    }
  }

  /// High, small, and close behind a letter, or before the first.
  private func isCall(_ box: PixelBox, in host: TextRun) -> Bool {
    guard box.left > host.box.left - 2 * xHeight, box.right < host.box.right + xHeight,
      isRaised(box, over: host.baseline), !hasFoot(box, in: host), !opensPercent(box, in: host)
    else { return false }
    let before = host.letters.filter { $0.midX < box.midX }.map(\.right).max()
    guard let before else { return host.box.left - box.right < xHeight }
    return box.left - before < xHeight * 7 / 10
  }

  private func isRaised(_ box: PixelBox, over baseline: Int) -> Bool {
    let foot = baseline - box.bottom
    return foot * 20 >= 9 * xHeight && foot * 2 <= 3 * xHeight && baseline - box.top >= xHeight
      && box.height * 2 >= xHeight && box.height * 10 <= xHeight * 12 && box.width < xHeight
  }

  private func hasFoot(_ box: PixelBox, in run: TextRun) -> Bool {
    run.marks.contains {
      $0.horizontalOverlap(box) > 0 && $0.top >= box.midY && $0.bottom > box.bottom
    }
  }

  /// The upper ring of “%”: the stroke behind it leans over it.
  private func opensPercent(_ ring: PixelBox, in run: TextRun) -> Bool {
    run.letters.contains {
      $0.height * 5 >= xHeight * 6 && $0.midX > ring.midX
        && $0.horizontalOverlap(ring) * 6 > ring.width
    }
  }

  /// Calls that were strung together with the letters beside them.
  private func raiseCalls(in run: inout TextRun) {
    guard run.letters.count >= 4 else { return }
    let baseline = Baseline(of: run.letters, tolerance: Double(xHeight) / 5)
    let high = run.letters.filter { letter in
      isRaised(letter, over: Int(baseline(Double(letter.midX)).rounded()))
        && !opensPercent(letter, in: run)
        && !hasFoot(letter, in: run)
        && !run.letters.contains {
          $0 != letter && $0.horizontalOverlap(letter) * 3 > letter.width
        }
    }
    if high.count * 4 <= run.letters.count { run.raise(high) }
  }
}
