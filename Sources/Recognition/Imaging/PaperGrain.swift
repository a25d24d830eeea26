internal import CTesseract

/// The grain of paper that a weak lamp, a fast film or a strong compression leaves over a page.
///
/// Print as pale as the grain is deep falls apart into it: specks by the hundred thousand look like
/// letters, and lines of them like print.
struct PaperGrain {
  /// How deep the grain of blank paper is, as a share of the print's depth below the paper.
  let depth: Double

  /// Takes the quarter of the tiles with the least depth for blank, the fiftieth with the most for
  /// written: a directive has margins, and its last page may hold a few lines only.
  init(_ map: PaperMap) {
    let depths = map.paper.indices.map { Int(map.paper[$0]) - Int(map.ink[$0]) }.sorted()
    let blank = depths[depths.count / 4]
    let written = depths[depths.count * 49 / 50]
    depth = Double(max(blank, 0)) / Double(max(written, 1))
  }

  /// Clean scans lie below 0.03, photocopies that read well below 0.14.
  var isCoarse: Bool { depth > 0.16 }

  /// Deviations of the bells that smooth it away, in inches.
  ///
  /// Lines are found on a page so smooth that the thinnest strokes fade; the letters are read on
  /// one that keeps them.
  static let forLayout = 0.01
  static let forReading = 0.005

  /// Smoothed and evened out, print stands far below the paper: the middle parts them.
  static func ink(of gray: borrowing Pixmap, dpi: Double) -> Pixmap? {
    guard let smooth = gray.smoothed(by: forLayout * dpi),
      var paper = PaperMap(of: smooth, dpi: dpi)
    else { return nil }
    paper.bridge()
    smooth.evenOut(paper)
    return smooth.ink(darkerThan: 130)
  }
}

extension Pixmap {
  /// Each pixel the mean of those around it, weighted by a bell of that deviation in pixels.
  func smoothed(by deviation: Double) -> Pixmap? {
    let reach = max(1, Int32((2.5 * deviation).rounded(.up)))
    var across: UnsafeMutablePointer<L_Kernel>?
    var down: UnsafeMutablePointer<L_Kernel>?
    guard makeGaussianKernelSep(reach, reach, Float(deviation), 1, &across, &down) == 0 else {
      return nil
    }
    defer {
      kernelDestroy(&across)
      kernelDestroy(&down)
    }
    return Pixmap(pixConvolveSep(pix, across, down, 8, 1))
  }
}
