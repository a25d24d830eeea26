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
  /// stand beside each other. One-sided rows at the end belong only while they follow closely or
  /// stand centred under their block.
  private func zone<Line: PlacedLine>(from start: Int, in rows: [[Line]]) -> Zone? {
    let boxes = rows[start...].map { $0.map(\.bounds) }
    guard let gutter = gutter(in: boxes) else { return nil }
    let middle = gutter.stripe.midX
    let taken = Array(boxes[..<gutter.end])
    let left = taken.joined().filter { $0.midX < middle }
    let right = taken.joined().filter { $0.midX >= middle }
    guard let leftBlock = PixelBox.union(left), let rightBlock = PixelBox.union(right) else {
      return nil
    }
    let beside = { (lines: [PixelBox], block: PixelBox) in
      lines.count { $0.midY > block.top - xHeight && $0.midY < block.bottom + 5 * xHeight }
    }
    // A signer's title may be all that stands beside a list of recipients.
    let isWide = gutter.stripe.width > 3 * xHeight
    let (onLeft, onRight) = (beside(left, rightBlock), beside(right, leftBlock))
    guard min(onLeft, onRight) >= 2 || (isWide && onLeft >= 3 && onRight >= 1) else { return nil }
    let length = length(of: taken, middle: middle)
    return Zone(rows: start..<start + length, gutter: middle)
  }

  /// Rows of the zone up to the last that stands beside the other block or follows its own.
  private func length(of rows: [[PixelBox]], middle: Int) -> Int {
    var length = 0
    var blocks: [Bool: PixelBox] = [:]
    // Rows that belong only if a later one does: none follows closely on them.
    var waiting: [PixelBox] = []
    for (index, row) in rows.enumerated() {
      let top = row.map(\.top).min() ?? 0
      if index > 0, beginsAnew(rows[index...], below: blocks, middle: middle) { break }
      let belongs = row.contains { box in
        let isLeft = box.midX < middle
        if let other = blocks[!isLeft], other.bottom > top { return true }
        guard let own = blocks[isLeft] else { return false }
        let isClose = top - own.bottom < 3 * xHeight / 2
        let isCentred = top - own.bottom < 5 * xHeight && abs(box.midX - own.midX) < xHeight * 5 / 4
        return isClose || isCentred
      }
      waiting += row
      let begins = row.contains { blocks[$0.midX < middle] == nil }
      let isTwoSided = Set(row.map { $0.midX < middle }).count == 2
      guard belongs || begins || isTwoSided else { continue }
      if belongs || isTwoSided { length = index + 1 }
      for box in waiting {
        blocks[box.midX < middle] = blocks[box.midX < middle]?.union(box) ?? box
      }
      waiting = []
    }
    return max(length, 1)
  }

  /// Two blocks that both begin anew below a blank band: the mark of a certified copy below the
  /// signature of the original.
  ///
  /// A letterhead's number and date do so too, but no signature stands above them.
  private func beginsAnew(
    _ rows: ArraySlice<[PixelBox]>, below blocks: [Bool: PixelBox], middle: Int
  ) -> Bool {
    guard let left = blocks[true], let right = blocks[false],
      left.height > 8 * xHeight, right.height > 8 * xHeight
    else { return false }
    let near = rows.prefix(2).joined()
    guard let nextLeft = near.filter({ $0.midX < middle }).map(\.top).min(),
      let nextRight = near.filter({ $0.midX >= middle }).map(\.top).min()
    else { return false }
    let band = min(nextLeft, nextRight) - max(left.bottom, right.bottom)
    return band > 2 * xHeight && abs(nextLeft - nextRight) < 3 * xHeight
  }

  /// The blank stripe that runs down from the first row, and the row where it ends.
  ///
  /// The first rows may stand on one side only; a row over three quarters of the width is none of them.
  private func gutter(in rows: [[PixelBox]]) -> (stripe: PixelBox, end: Int)? {
    guard let page = PixelBox.union(rows.joined()) else { return nil }
    var covered: [PixelBox] = []
    var stripe: PixelBox?
    var end = 0
    for row in rows {
      if row.contains(where: { $0.width * 4 > page.width * 3 }) { break }
      let with = Self.merged(covered + row, gap: xHeight / 2)
      let gaps = zip(with, with.dropFirst()).map {
        PixelBox(left: $0.right, top: 0, right: $1.left, bottom: 1)
      }
      if gaps.isEmpty, stripe != nil { break }
      covered = with
      stripe = gaps.max { $0.width < $1.width } ?? stripe
      end += 1
    }
    return stripe.map { ($0, end) }
  }

  /// The stretches of the line that the boxes cover, joined where less than a gap is between them.
  private static func merged(_ boxes: [PixelBox], gap: Int) -> [PixelBox] {
    var merged: [PixelBox] = []
    for box in boxes.sorted(by: { $0.left < $1.left }) {
      if let last = merged.last, box.left - last.right < gap {
        merged[merged.count - 1] = last.union(box)
      } else {
        merged.append(box)
      }
    }
    return merged
  }
}
