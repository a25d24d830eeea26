internal import CPixels
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
  /// It is chosen by the page's own greys where none is given.
  func ink(darkerThan level: Int32? = nil) -> Pixmap? {
    guard depth == 8, let gray = pixGetData(pix),
      let ink = Pixmap(pixCreateNoInit(Int32(width), Int32(height), 1)),
      let bits = pixGetData(ink.pix)
    else { return nil }
    pixels_darker(
      gray, Int(pixGetWpl(pix)), Int32(width), Int32(height),
      level ?? min(max(inkLevel, 160), 200), bits, Int(pixGetWpl(ink.pix)))
    return ink.withoutBorders()
  }

  /// How often each grey occurs: a sixteenth of the pixels have the same levels as all.
  private var levels: [UInt32] {
    var counts = [UInt32](repeating: 0, count: 256)
    pixels_sample(
      pixGetData(pix), Int(pixGetWpl(pix)), Int32(width), Int32(height), &counts)
    return counts
  }

  /// Light print on dark paper, as film and blueprints show it: hardly anything is light, and that
  /// stands out far from the rest.
  var isNegative: Bool {
    guard depth == 8 else { return false }
    let levels = levels
    let all = levels.reduce(0, +)
    let dark = levels.prefix(100).reduce(0, +)
    let light = levels.suffix(80).reduce(0, +)
    return dark > all / 10 * 7 && light > all / 200
  }

  func inverted() -> Pixmap? { Pixmap(pixInvert(nil, pix)) }

  /// Between the greys of ink and those of paper, after Otsu.
  private var inkLevel: Int32 {
    let counts = levels
    var histogram = numaCreate(256)
    defer { numaDestroy(&histogram) }
    for count in counts { numaAddNumber(histogram, Float(count)) }
    var level: Int32 = 0
    numaSplitDistribution(histogram, 0.1, &level, nil, nil, nil, nil, nil)
    return level
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
