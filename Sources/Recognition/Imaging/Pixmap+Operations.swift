internal import CTesseract

extension Pixmap {
  /// Eight bits of grey; of a colour page its red channel, in which red ink vanishes.
  func gray() -> Pixmap? {
    switch depth {
    case 32: Pixmap(pixGetRGBComponent(pix, Int32(COLOR_RED)))
    default: Pixmap(pixConvertTo8(pix, 0))
    }
  }

  /// Ink is 1; one threshold for the whole page.
  func binary() -> Pixmap? {
    if depth == 1 { return Pixmap(pixClone(pix)) }
    var result: UnsafeMutablePointer<Pix>?
    guard
      pixOtsuAdaptiveThreshold(pix, Int32(width), Int32(height), 0, 0, 0.1, nil, &result) == 0
    else { return nil }
    return Pixmap(result)
  }

  /// Turned clockwise by 0, 90, 180 or 270 degrees.
  func turned(by degrees: Int) -> Pixmap? {
    Pixmap(pixRotateOrth(pix, Int32(degrees / 90)))
  }

  /// Clockwise degrees to turn by so that lines are level; nothing where the page does not tell.
  func skew() -> Double? {
    var angle: Float = 0
    var confidence: Float = 0
    guard pixFindSkew(pix, &angle, &confidence) == 0, confidence > 2.5 else { return nil }
    return Double(angle)
  }

  /// Turned clockwise by a small angle, paper let in at the corners.
  func leveled(by degrees: Double) -> Pixmap? {
    let radians = Float(degrees * .pi / 180)
    let kind = depth == 1 ? L_ROTATE_SAMPLING : L_ROTATE_AREA_MAP
    return Pixmap(pixRotate(pix, radians, Int32(kind), Int32(L_BRING_IN_WHITE), 0, 0))
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

  /// Ink that runs on for that length: what is left of rulings when letters are worn away.
  func opened(width: Int, height: Int) -> Pixmap? {
    Pixmap(pixOpenBrick(nil, pix, Int32(width), Int32(height)))
  }

  func dilated(width: Int, height: Int) -> Pixmap? {
    Pixmap(pixDilateBrick(nil, pix, Int32(width), Int32(height)))
  }

  func subtracting(_ other: borrowing Pixmap) -> Pixmap? {
    Pixmap(pixSubtract(nil, pix, other.pix))
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

  /// Rows of grey bytes of a rectangle that lies inside the picture.
  func grayBytes(_ box: PixelBox) -> [UInt8] {
    guard depth == 8, let data = pixGetData(pix), box.width > 0, box.height > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: box.width * box.height) { buffer, count in
      pixels_copy_gray(
        data, Int(pixGetWpl(pix)), Int32(box.left), Int32(box.top), Int32(box.width),
        Int32(box.height), buffer.baseAddress)
      count = box.width * box.height
    }
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
