/// Straight printed lines: of tables, under headings, above footnotes.
struct Rulings {
  var horizontal: [PixelBox]
  var vertical: [PixelBox]

  init(horizontal: [PixelBox] = [], vertical: [PixelBox] = []) {
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// Whether ink is what a worn ruling leaves behind: as thin, and on its way.
  func leave(_ box: PixelBox, dpi: Double) -> Bool {
    let thickness = Int(dpi * 0.03)
    let beside = Int(dpi * 0.02)
    let further = Int(dpi * 0.3)
    if box.width <= thickness, box.height > 2 * box.width {
      return vertical.contains {
        abs($0.midX - box.midX) <= beside && $0.top - further < box.bottom
          && $0.bottom + further > box.top
      }
    }
    if box.height <= thickness, box.width > 2 * box.height {
      return horizontal.contains {
        abs($0.midY - box.midY) <= beside && $0.left - further < box.right
          && $0.right + further > box.left
      }
    }
    return false
  }

  /// Rulings, and the page without them.
  struct Taken: ~Copyable {
    let rulings: Rulings
    let rest: Pixmap
  }

  /// Finds the rulings of a page and takes them off it.
  static func taken(from page: borrowing Pixmap, dpi: Double) -> Taken? {
    let length = max(40, Int(dpi * 0.4))
    guard let runs = page.longRuns(length) else { return nil }
    let thickness = Int(dpi * 0.06) + 2
    let rulings = Rulings(
      horizontal: pieces(of: runs.across, isAcross: true, thickness: thickness, length: length),
      vertical: pieces(of: runs.down, isAcross: false, thickness: thickness, length: length))
    let margin = max(1, (Int(dpi / 100) | 1) - 2)
    guard let wideAcross = runs.across.dilated(width: margin, height: margin),
      let wideDown = runs.down.dilated(width: margin, height: margin),
      let less = page.subtracting(wideAcross), let rest = less.subtracting(wideDown)
    else { return nil }
    return Taken(rulings: rulings, rest: rest)
  }

  /// Rulings as they are, and those that slope, as on a page that lay unevenly, in level pieces.
  private static func pieces(
    of lines: borrowing Pixmap, isAcross: Bool, thickness: Int, length: Int
  ) -> [PixelBox] {
    let extent = { (box: PixelBox) -> (along: Int, through: Int) in
      isAcross ? (along: box.width, through: box.height) : (box.height, box.width)
    }
    let all = lines.components()
    let level = all.filter { extent($0).through <= thickness }
    let sloping = all.filter {
      let (along, through) = extent($0)
      return through > thickness && through <= thickness + along / 16
    }
    guard !sloping.isEmpty, let cut = lines.cut(every: 2 * length, columns: isAcross) else {
      return level
    }
    return level
      + cut.components().filter { piece in
        extent(piece).through <= thickness && sloping.contains { $0.contains(piece) }
      }
  }
}
