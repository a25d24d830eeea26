internal import CTesseract

extension Pixmap {
  /// Eight bits of grey; of a page in colour, with seals, signatures and banners bleached.
  func gray() -> Pixmap? {
    if depth == 8, pixGetColormap(pix) == nil { return copy() }
    guard depth == 32 else { return Pixmap(pixConvertTo8(pix, 0)) }
    guard let gray = Pixmap(pixCreateNoInit(Int32(width), Int32(height), 8)),
      let from = pixGetData(pix), let to = pixGetData(gray.pix)
    else { return nil }
    pixels_bleach(
      from, Int(pixGetWpl(pix)), Int32(width), Int32(height), to, Int(pixGetWpl(gray.pix)))
    return gray
  }

  /// Specks of one pixel, in a million pixels.
  func specks() -> Int {
    guard depth == 8, let data = pixGetData(pix), width * height > 0 else { return 0 }
    let step = 8
    let found = pixels_impulses(
      data, Int(pixGetWpl(pix)), Int32(width), Int32(height), Int32(step), 0)
    return found * step * 1_000_000 / (width * height)
  }

  /// Takes specks of one pixel off, in place: only for a picture that has no other owner.
  ///
  /// A stroke's pixels have each other for neighbours, so letters stay as sharp as they were.
  func removeSpecks() {
    guard depth == 8, let data = pixGetData(pix) else { return }
    _ = pixels_impulses(data, Int(pixGetWpl(pix)), Int32(width), Int32(height), 1, 1)
  }

  /// Ink is 1.
  ///
  /// One threshold for the page, near the paper's side, so that faded print is ink too: it only
  /// decides where letters are, not how they look to the engine.
  func ink() -> Pixmap? {
    guard let level = inkLevel() else { return nil }
    return Pixmap(pixThresholdToBinary(pix, Int32(min(max(level, 160), 200))))?.withoutBorders()
  }

  /// The brightness that parts ink from paper; 0 for a scrap that no letter has room on.
  private func inkLevel() -> Int? {
    // The library takes no picture with a shorter side.
    let least = 16
    guard min(width, height) >= least else { return 0 }
    // A sixteenth of the pixels have the same levels as all.
    let step = max(1, min(4, min(width, height) / least))
    var threshold: UnsafeMutablePointer<Pix>?
    guard let sample = Pixmap(pixScaleByIntSampling(pix, Int32(step))),
      pixOtsuAdaptiveThreshold(
        sample.pix, Int32(sample.width), Int32(sample.height), 0, 0, 0.1, &threshold, nil) == 0,
      let threshold = Pixmap(threshold)
    else { return nil }
    var level: UInt32 = 0
    _ = pixGetPixel(threshold.pix, 0, 0, &level)
    return Int(level)
  }

  /// How much of a rectangle is ink.
  func share(of box: PixelBox) -> Double {
    guard depth == 1, box.area > 0,
      let rectangle = boxCreate(
        Int32(box.left), Int32(box.top), Int32(box.width), Int32(box.height))
    else { return 0 }
    defer {
      var rectangle: UnsafeMutablePointer<CTesseract.Box>? = rectangle
      boxDestroy(&rectangle)
    }
    var count: Int32 = 0
    _ = pixCountPixelsInRect(pix, rectangle, &count, nil)
    return Double(count) / Double(box.area)
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

  /// A strip that follows a baseline; `shifts` are sixteenths of a pixel, one for each column.
  func strip(_ box: PixelBox, shifts: [Int32]) -> [UInt8] {
    guard depth == 8, let data = pixGetData(pix), box.width > 0, box.height > 0,
      shifts.count == box.width
    else { return [] }
    return [UInt8](unsafeUninitializedCapacity: box.width * box.height) { buffer, count in
      pixels_copy_strip(
        data, Int(pixGetWpl(pix)), Int32(width), Int32(height), Int32(box.left), Int32(box.top),
        Int32(box.width), Int32(box.height), shifts, buffer.baseAddress)
      count = box.width * box.height
    }
  }
}
