internal import CPixels
internal import CTesseract

/// The brightness of paper and ink over a grey page, tile by tile.
struct PaperMap {
  let tile: Int
  let columns: Int
  let rows: Int
  private(set) var paper: [UInt8]
  private(set) var ink: [UInt8]

  init?(of gray: borrowing Pixmap, dpi: Double) {
    guard gray.depth == 8, let data = pixGetData(gray.pix) else { return nil }
    let tile = max(16, Int(dpi / 5))
    let columns = (gray.width + tile - 1) / tile
    let rows = (gray.height + tile - 1) / tile
    var paper = [UInt8](repeating: 255, count: columns * rows)
    var ink = paper
    pixels_map_levels(
      data, Int(pixGetWpl(gray.pix)), Int32(gray.width), Int32(gray.height), Int32(tile), &paper,
      &ink, Int32(columns), Int32(rows))
    self.paper = paper
    self.ink = ink
    self.tile = tile
    self.columns = columns
    self.rows = rows
  }

  /// Some of the print is pale, or the paper is grey, shaded or stained.
  var isUneven: Bool {
    let levels = paper.sorted()
    let median = levels[levels.count / 2]
    if median < 225 || levels[levels.count * 9 / 10] - levels[levels.count / 10] > 20 {
      return true
    }
    let written = paper.indices.filter { Int(paper[$0]) - Int(ink[$0]) > 60 }.map { ink[$0] }
      .sorted()
    return !written.isEmpty && written[written.count / 2] > 110
  }

  /// Most of the page is darker than any paper.
  var isDark: Bool { paper.count { $0 < 100 } * 3 > paper.count * 2 }

  /// Print stands on much darker paper in places that lie away from the edges: stains, shading.
  ///
  /// At the edges a copier's lid and an open book leave shadows, without print.
  var hasStainedPrint: Bool {
    let levels = paper.sorted()
    let median = Int(levels[levels.count / 2])
    let edge = 2
    let stained = paper.indices.count { index in
      let (row, column) = (index / columns, index % columns)
      let level = Int(paper[index])
      return level >= Self.darkestPaper && level * 5 < median * 4
        && (level - Int(ink[index])) * 5 > level * 2
        && row >= edge && row < rows - edge && column >= edge && column < columns - edge
    }
    return stained * 125 > paper.count
  }

  /// What is darker is no paper, but a hole, a seal or the lid.
  static let darkestPaper = 50

  /// Beside clear print there are stretches as long as a word or two that are much paler: pale
  /// print, or what shows through from the other side.
  var hasPaleStretches: Bool {
    var pale = 0
    for row in 0..<rows {
      var run = 0
      for column in 0...columns {
        if column < columns {
          let index = row * columns + column
          if (25...90).contains(Int(paper[index]) - Int(ink[index])) {
            run += 1
            continue
          }
        }
        if run >= 4 { pale += run }
        run = 0
      }
    }
    return pale * 100 > paper.count
  }

  /// Nothing stands out clearly, but something does in more than a few tiles: faint print, or what
  /// shows through from the other side.
  var isFaint: Bool {
    let contrast = paper.indices.map { Int(paper[$0]) - Int(ink[$0]) }
    return contrast.allSatisfy { $0 <= 60 } && contrast.count { $0 > 24 } * 100 > contrast.count
  }

  /// Gives each tile levels that print can be judged by, pale print beside black print its own.
  ///
  /// Tiles that show no paper (holes, seals, dark borders) take the paper around them, tiles
  /// without print the ink around them.
  mutating func bridge(keepingPale: Bool = false) {
    let levels = paper.sorted()
    let least = UInt8(clamping: Int(levels[levels.count / 2]) * 6 / 10)
    paper = filled(paper, known: paper.map { $0 >= least })
    if keepingPale {
      ink = filled(ink, known: paper.indices.map { Int(paper[$0]) - Int(ink[$0]) > 24 })
      return
    }
    // A tile's ink is the darkest of its own and of those beside it: a line may just touch it.
    let darkest = paper.indices.map { index in
      neighbours(of: index).reduce(ink[index]) { min($0, ink[$1]) }
    }
    let contrast = zip(paper, darkest).map { Int($0) - Int($1) }
    let strong = contrast.sorted()[contrast.count * 9 / 10]
    ink = filled(darkest, known: contrast.map { $0 * 4 >= strong && $0 > 24 })
  }

  /// Unknown tiles take the mean of known ones beside them, from the edge of the known inwards.
  private func filled(_ levels: [UInt8], known: [Bool]) -> [UInt8] {
    var levels = levels
    var known = known
    guard known.contains(true) else { return levels }
    while known.contains(false) {
      let fills = levels.indices.filter { !known[$0] }.compactMap { index in
        let near = neighbours(of: index).filter { known[$0] }.map { Int(levels[$0]) }
        return near.isEmpty ? nil : (index, UInt8(clamping: near.reduce(0, +) / near.count))
      }
      for (index, level) in fills {
        levels[index] = level
        known[index] = true
      }
    }
    return levels
  }

  private func neighbours(of index: Int) -> [Int] {
    let row = index / columns
    let column = index % columns
    var near: [Int] = []
    if row > 0 { near.append(index - columns) }
    if row + 1 < rows { near.append(index + columns) }
    if column > 0 { near.append(index - 1) }
    if column + 1 < columns { near.append(index + 1) }
    return near
  }
}

extension Pixmap {
  /// Stretches print to black on white, in place: only for a picture that has no other owner.
  func evenOut(_ map: PaperMap) {
    guard depth == 8, let data = pixGetData(pix) else { return }
    pixels_even_out(
      data, Int(pixGetWpl(pix)), Int32(width), Int32(height), Int32(map.tile), map.paper, map.ink,
      Int32(map.columns), Int32(map.rows))
  }

  /// Makes stained paper as white as the rest, in place: only for a picture that has no other owner.
  ///
  /// Paper is what is left when strokes are filled with what surrounds them; a stain is broader, and
  /// keeps its edges.
  func liftStains(dpi: Double) {
    let broaderThanStrokes = Int32(dpi * 0.08) | 1
    guard depth == 8, let paper = Pixmap(pixCloseGray(pix, broaderThanStrokes, broaderThanStrokes)),
      let data = pixGetData(pix), let levels = pixGetData(paper.pix),
      pixGetWpl(paper.pix) == pixGetWpl(pix)
    else { return }
    pixels_whiten(
      data, levels, Int(pixGetWpl(pix)), Int32(width), Int32(height),
      Int32(PaperMap.darkestPaper))
  }
}
