/// Something placed on the page that is put into reading order.
protocol PlacedLine {
  var bounds: PixelBox { get }
}

/// Reading order of a directive's page: rows from the top, the left block of a two-column zone
/// before the right one.
struct ReadingOrder {
  /// Height of a small letter.
  let xHeight: Int

  /// Rows of runs that stand side by side; a zone of two columns gives its left rows, then its right.
  func rows<Line: PlacedLine>(_ lines: [Line]) -> [[Line]] {
    let rows = sideBySide(lines)
    var ordered: [[Line]] = []
    var index = 0
    while index < rows.count {
      guard let zone = zone(from: index, in: rows) else {
        ordered.append(rows[index])
        index += 1
        continue
      }
      let members = rows[zone.rows].flatMap { $0 }
      let isLeft = { (line: Line) in line.bounds.midX < zone.gutter }
      ordered += sideBySide(members.filter(isLeft))
      ordered += sideBySide(members.filter { !isLeft($0) })
      index = zone.rows.upperBound
    }
    return ordered
  }

  /// Lines grouped into rows by their height on the page, each row from left to right.
  func sideBySide<Line: PlacedLine>(_ lines: [Line]) -> [[Line]] {
    var rows: [(band: PixelBox, lines: [Line])] = []
    for line in lines.sorted(by: { $0.bounds.midY < $1.bounds.midY }) {
      let box = line.bounds
      let match = rows.indices.suffix(6).last { index in
        let band = rows[index].band
        let common = band.verticalOverlap(box)
        return common * 2 > min(band.height, box.height)
          && rows[index].lines.allSatisfy { $0.bounds.horizontalOverlap(box) <= xHeight }
      }
      if let match {
        rows[match].lines.append(line)
      } else {
        rows.append((box, [line]))
      }
    }
    return rows.map { $0.lines.sorted { $0.bounds.left < $1.bounds.left } }
  }

  private struct Zone {
    var rows: Range<Int>
    var gutter: Int
  }

  /// The zone of two columns that begins in that row, where one does.
  ///
  /// Rows are taken while a blank stripe runs down between them; two lines on each side have to
  /// stand beside each other. One-sided rows at the end belong only while they follow closely.
  private func zone<Line: PlacedLine>(from start: Int, in rows: [[Line]]) -> Zone? {
    guard let gutter = gutter(from: start, in: rows) else { return nil }
    let middle = gutter.stripe.midX
    let boxes = rows[start..<gutter.end].map { $0.map(\.bounds) }
    let left = boxes.joined().filter { $0.midX < middle }
    let right = boxes.joined().filter { $0.midX >= middle }
    guard let leftBlock = PixelBox.union(left), let rightBlock = PixelBox.union(right) else {
      return nil
    }
    let beside = { (lines: [PixelBox], block: PixelBox) in
      lines.count { $0.midY > block.top - xHeight && $0.midY < block.bottom + xHeight }
    }
    guard beside(left, rightBlock) >= 2, beside(right, leftBlock) >= 2 else { return nil }
    return Zone(rows: start..<start + length(of: boxes, middle: middle), gutter: middle)
  }

  /// Rows of the zone up to the last that stands beside the other block or follows closely.
  private func length(of rows: [[PixelBox]], middle: Int) -> Int {
    var length = 0
    var bottoms: [Bool: Int] = [:]
    for (index, row) in rows.enumerated() {
      let sides = Set(row.map { $0.midX < middle })
      let top = row.map(\.top).min() ?? 0
      let follows = sides.contains { top - (bottoms[$0] ?? .min / 2) < 3 * xHeight / 2 }
      let isBeside = sides.contains { (bottoms[!$0] ?? .min / 2) > top }
      if sides.count == 2 || follows || isBeside { length = index + 1 }
      for box in row {
        bottoms[box.midX < middle] = max(bottoms[box.midX < middle] ?? .min, box.bottom)
      }
    }
    return max(length, 1)
  }

  /// The blank stripe that runs down from that row, and the row where it ends.
  private func gutter<Line: PlacedLine>(from start: Int, in rows: [[Line]]) -> (
    stripe: PixelBox, end: Int
  )? {
    guard let firstSplit = rows[start...].firstIndex(where: { !gaps(in: $0).isEmpty }),
      firstSplit - start <= 3
    else { return nil }
    var stripes = gaps(in: rows[firstSplit])
    for row in rows[start..<firstSplit] {
      stripes = stripes.compactMap { Self.free($0, of: row.map(\.bounds), least: xHeight) }
    }
    var end = firstSplit + 1
    while end < rows.count {
      let narrowed = stripes.compactMap {
        Self.free($0, of: rows[end].map(\.bounds), least: xHeight)
      }
      if narrowed.isEmpty { break }
      stripes = narrowed
      end += 1
    }
    guard let widest = stripes.max(by: { $0.width < $1.width }) else { return nil }
    return (widest, end)
  }

  /// Blank stretches between the runs of a row that can be a gutter.
  private func gaps<Line: PlacedLine>(in row: [Line]) -> [PixelBox] {
    guard row.count > 1 else { return [] }
    return zip(row, row.dropFirst()).compactMap { left, right in
      let gap = PixelBox(left: left.bounds.right, top: 0, right: right.bounds.left, bottom: 1)
      return gap.width >= xHeight ? gap : nil
    }
  }

  /// What stays blank of a gutter beside those boxes.
  private static func free(_ gutter: PixelBox, of boxes: [PixelBox], least: Int) -> PixelBox? {
    var free = gutter
    for box in boxes where box.right > free.left && box.left < free.right {
      if box.left <= free.left && box.right >= free.right { return nil }
      if box.midX < free.midX { free.left = box.right } else { free.right = box.left }
    }
    return free.width >= least ? free : nil
  }
}
