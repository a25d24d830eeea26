internal import CPixels
internal import CTesseract
internal import Foundation

extension Pixmap {
  /// Turned clockwise by 0, 90, 180 or 270 degrees.
  func turned(by degrees: Int) -> Pixmap? {
    Pixmap(pixRotateOrth(pix, Int32(degrees / 90)))
  }

  /// How well the page's ink falls into level lines, and the clockwise degrees that make it so.
  struct Levelness {
    var degrees: Double
    var score: Double
    var isSure: Bool
  }

  /// Measured on a small picture in which specks have gone.
  func levelness() -> Levelness? {
    var angle: Float = 0
    var confidence: Float = 0
    var score: Float = 0
    guard pixFindSkewSweepAndSearchScore(pix, &angle, &confidence, &score, 1, 1, 0, 7, 1, 0.02) == 0
    else { return nil }
    return Levelness(degrees: Double(angle), score: Double(score), isSure: confidence > 2.5)
  }

  /// A fourth of the size (half at low resolution), where ink needs half of its place to stay.
  func smallInk(dpi: Double) -> Pixmap? {
    Pixmap(pixReduceRankBinaryCascade(pix, 2, dpi < 180 ? 0 : 2, 0, 0))
  }

  /// Without the dark edges that a copier's lid leaves.
  func withoutBorders() -> Pixmap? {
    let touches = pixels_touch_edge(
      pixGetData(pix), Int(pixGetWpl(pix)), Int32(width), Int32(height))
    return touches == 0 ? copy() : Pixmap(pixRemoveBorderConnComps(pix, 8))
  }

  /// Turned clockwise by a small angle, paper let in at the corners.
  func leveled(by degrees: Double) -> Pixmap? {
    let radians = Float(degrees * .pi / 180)
    if depth == 8, abs(degrees) < 1.5, let turned = turnedSlightly(by: degrees) { return turned }
    let kind = depth == 1 ? L_ROTATE_SAMPLING : L_ROTATE_AREA_MAP
    return Pixmap(pixRotate(pix, radians, Int32(kind), Int32(L_BRING_IN_WHITE), 0, 0))
  }

  private func turnedSlightly(by degrees: Double) -> Pixmap? {
    guard let turned = Pixmap(pixCreateNoInit(Int32(width), Int32(height), 8)),
      let from = pixGetData(pix), let to = pixGetData(turned.pix),
      pixels_turn_slightly(
        from, to, Int(pixGetWpl(pix)), Int32(width), Int32(height),
        Float(tan(degrees * .pi / 180))) != 0
    else { return nil }
    return turned
  }

  /// Bounding boxes of the connected runs of ink.
  func components() -> [PixelBox] {
    guard let boxes = pixConnCompBB(pix, 8) else { return [] }
    defer {
      var boxes: UnsafeMutablePointer<Boxa>? = boxes
      boxaDestroy(&boxes)
    }
    return (0..<boxaGetCount(boxes)).map { index in
      var x: Int32 = 0
      var y: Int32 = 0
      var width: Int32 = 0
      var height: Int32 = 0
      _ = boxaGetBoxGeometry(boxes, index, &x, &y, &width, &height)
      return PixelBox(
        left: Int(x), top: Int(y), right: Int(x + width), bottom: Int(y + height))
    }
  }

  struct LongRuns: ~Copyable {
    let across: Pixmap
    let down: Pixmap
  }

  /// Ink that runs on for that length: what is left of rulings when letters are worn away.
  ///
  /// Thickened by a pixel on each side, a ruling of curling paper still does.
  func longRuns(_ length: Int) -> LongRuns? {
    guard depth == 1, let across = Pixmap(pixCreateTemplate(pix)),
      let down = Pixmap(pixCreateTemplate(pix)),
      pixels_rulings(
        pixGetData(pix), Int(pixGetWpl(pix)), Int32(width), Int32(height), Int32(length),
        pixGetData(across.pix), pixGetData(down.pix)) != 0
    else { return nil }
    return LongRuns(across: across, down: down)
  }

  /// With a blank column, or row, at every step.
  func cut(every step: Int, columns: Bool) -> Pixmap? {
    guard let cut = Pixmap(pixCopy(nil, pix)) else { return nil }
    for place in stride(from: step, to: columns ? width : height, by: step) {
      let (x, y) = columns ? (place, 0) : (0, place)
      pixRasterop(
        cut.pix, Int32(x), Int32(y), columns ? 1 : Int32(width), columns ? Int32(height) : 1,
        PIX_CLR, nil, 0, 0)
    }
    return cut
  }

  func dilated(width: Int, height: Int) -> Pixmap? {
    Pixmap(pixDilateBrick(nil, pix, Int32(width), Int32(height)))
  }

  func subtracting(_ other: borrowing Pixmap) -> Pixmap? {
    Pixmap(pixSubtract(nil, pix, other.pix))
  }

  /// Whether it ends in rows of one and the same grey: what a decoder puts where data breaks off.
  ///
  /// Paper ends in rows that differ, or in white ones.
  var breaksOff: Bool {
    guard depth == 8, height > 200, width > 200, let data = pixGetData(pix) else { return false }
    let stride = Int(pixGetWpl(pix))
    // Whole words of four pixels; the last may hold less.
    let words = width / 4
    let last = data[(height - 1) * stride]
    let grey = last & 0xFF
    guard grey > 40, grey < 235, last == grey * 0x0101_0101 else { return false }
    return (height - max(16, height / 50)..<height).allSatisfy { row in
      (0..<words).allSatisfy { data[row * stride + $0] == last }
    }
  }

  /// Correlation of brightness with another picture of the same page, 1 where they are alike.
  func likeness(turnedBy degrees: Int, to other: borrowing Pixmap) -> Double {
    guard let small = Pixmap(pixScaleToSize(pix, 48, 48))?.gray()?.turned(by: degrees),
      let wanted = Pixmap(pixScaleToSize(other.pix, 48, 48))?.gray()
    else { return 0 }
    let a = small.grayBytes(PixelBox(left: 0, top: 0, right: small.width, bottom: small.height))
    let b = wanted.grayBytes(PixelBox(left: 0, top: 0, right: wanted.width, bottom: wanted.height))
    return Self.correlation(a, b)
  }

  private static func correlation(_ a: [UInt8], _ b: [UInt8]) -> Double {
    guard a.count == b.count, !a.isEmpty else { return 0 }
    let count = Double(a.count)
    let meanA = a.reduce(0) { $0 + Double($1) } / count
    let meanB = b.reduce(0) { $0 + Double($1) } / count
    var product = 0.0
    var squareA = 0.0
    var squareB = 0.0
    for (x, y) in zip(a, b) {
      let dx = Double(x) - meanA
      let dy = Double(y) - meanB
      product += dx * dy
      squareA += dx * dx
      squareB += dy * dy
    }
    let scale = (squareA * squareB).squareRoot()
    return scale > 0 ? product / scale : 0
  }
}
