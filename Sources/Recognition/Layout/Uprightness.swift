/// Tells a page from one that stands on its head.
///
/// Vietnamese carries most of its marks above the letters; a page whose small ink lies below its
/// lines is upside down.
struct Uprightness {
  private(set) var above = 0
  private(set) var below = 0
  /// Lines long enough to tell.
  private(set) var lines = 0

  init(of runs: [TextRun], xHeight: Int) {
    for run in runs where run.letters.count >= 8 {
      lines += 1
      let middles = run.letters.map(\.midY).sorted()
      let middle = middles[middles.count / 2]
      for mark in run.marks where mark.height * 8 > xHeight {
        if mark.bottom < middle - xHeight / 3 { above += 1 }
        if mark.top > middle + xHeight / 3 { below += 1 }
      }
    }
  }

  /// Marks above outnumber what lies below: accents, against stops and dots.
  ///
  /// Text in capitals or without marks does not tell, nor does a page with hardly a line.
  var isSure: Bool { lines < 3 || (above >= 10 && above * 2 > below * 3) }
}
