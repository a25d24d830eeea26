/// The rectangle of a line as the engine's network was taught to see it.
///
/// The network scales each rectangle to one height, so its top and bottom decide how large the
/// letters appear: room for ascenders and descenders is there even where the line has none.
enum LineCut {
  static func rectangle(of run: TextRun, xHeight: Int, width: Int, height: Int) -> PixelBox {
    let baseline = run.baseline
    let small = min(max(run.letterHeight, xHeight * 3 / 4), xHeight * 3 / 2)
    var box = run.fullBox
    box.top = min(box.top, baseline - small * 3 / 2)
    box.bottom = max(box.bottom, baseline + small * 2 / 5)
    return box.padded(by: 4, within: width, height)
  }
}
