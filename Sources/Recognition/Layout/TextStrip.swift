/// The strip of a page that holds one run of print, level along its baseline.
///
/// The engine's network scales each strip to one height, so its top and bottom decide how large
/// the letters appear: there is room for ascenders and descenders even where the run has none.
struct TextStrip {
  /// Where the strip lies; its rows are moved by `shifts` to follow the baseline.
  let box: PixelBox
  /// Sixteenths of a pixel, one for each column.
  let shifts: [Int32]
  /// The run's own ink.
  let ink: [PixelBox]
  /// Calls of footnotes, painted over in the strip's own picture.
  let calls: [NoteCall]
  /// Height of its small letters.
  let letterHeight: Int

  init(_ run: TextRun, xHeight: Int, pageWidth: Int) {
    let small = min(max(run.letterHeight, xHeight * 3 / 4), xHeight * 3 / 2)
    let baseline = Baseline(of: run.letters, tolerance: Double(small) / 5)
    let ink = run.letters + run.marks
    calls = NoteCall.calls(in: run.raised, xHeight: xHeight)
    // A call that opens or ends the line is left out: a blank in its place reads as a dash.
    let full = PixelBox.union(ink) ?? run.fullBox
    let anchor = Int(baseline(Double(full.midX)).rounded())
    var above = small * 3 / 2
    var below = small * 2 / 5
    // Specks beside the print must not make the strip taller.
    for box in ink where max(box.width, box.height) * 5 >= small {
      let foot = Int(baseline(Double(box.midX)).rounded())
      above = max(above, min(foot - box.top, small * 5 / 2))
      below = max(below, min(box.bottom - foot, small))
    }
    let margin = 4
    box = PixelBox(
      left: max(0, full.left - margin), top: anchor - above - margin,
      right: min(pageWidth, full.right + margin), bottom: anchor + below + margin)
    let origin = Double(anchor)
    shifts = (box.left..<box.right).map { x in
      Int32(((baseline(Double(x)) - origin) * 16).rounded())
    }
    self.ink = ink
    letterHeight = small
  }

  /// How far the strip's rows lie below their own place at that column of the page.
  func shift(at x: Int) -> Int {
    shifts.isEmpty ? 0 : Int(shifts[min(max(x - box.left, 0), shifts.count - 1)]) >> 4
  }

  /// The strip's picture, with what belongs to other lines painted over.
  func image(of page: borrowing Pixmap, without others: [PixelBox]) -> LineImage {
    var pixels = page.strip(box, shifts: shifts)
    let width = box.width
    let height = box.height
    guard pixels.count == width * height else { return LineImage(width: 0, height: 0, pixels: []) }
    // Around a call's own picture a blurred edge would be left for a dash.
    let edge = max(2, letterHeight / 6)
    let raised = calls.map { $0.box.padded(by: edge, within: .max, .max) }
    for other in others + raised {
      let shift = shift(at: other.midX) + box.top
      // A call may lie wholly outside: behind the last letter, or above the strip's top.
      let columns = (other.left - box.left - 1..<other.right - box.left + 1)
        .clamped(to: 0..<width)
      let rows = (other.top - shift - 1..<other.bottom - shift + 1).clamped(to: 0..<height)
      if columns.isEmpty || rows.isEmpty { continue }
      let own = ink.filter { $0.horizontalOverlap(other) > 0 && $0.verticalOverlap(other) > 0 }
      for y in rows {
        for x in columns {
          let isOwn = own.contains {
            $0.left <= x + box.left && x + box.left < $0.right && $0.top <= y + shift
              && y + shift < $0.bottom
          }
          if !isOwn { pixels[y * width + x] = 255 }
        }
      }
    }
    return LineImage(width: width, height: height, pixels: pixels)
  }

  /// The pieces of ink between two columns of the strip.
  func pieces(from left: Int, to right: Int) -> [PixelBox] {
    let wanted = box.left + left..<max(box.left + right, box.left + left + 1)
    return ink.filter { wanted.contains($0.midX) }
  }

  /// The ink between two columns of the strip, on the page.
  func inkBox(from left: Int, to right: Int) -> PixelBox {
    let wanted = box.left + left..<max(box.left + right, box.left + left + 1)
    if let exact = PixelBox.union(pieces(from: left, to: right)) { return exact }
    let shift = shift(at: (wanted.lowerBound + wanted.upperBound) / 2)
    return PixelBox(
      left: wanted.lowerBound, top: box.top + shift, right: wanted.upperBound,
      bottom: box.bottom + shift)
  }
}
