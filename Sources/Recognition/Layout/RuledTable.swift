/// A table drawn with rulings, and where its columns and rows begin.
struct RuledTable {
  let box: PixelBox
  /// Edges in order, the outer ones included.
  let columnEdges: [Int]
  let rowEdges: [Int]
  private let horizontal: [PixelBox]
  private let vertical: [PixelBox]
  private let level: LevelGrid
  private let slack: Int

  struct Cell: Hashable {
    var row: Int
    var column: Int
  }

  /// Groups rulings that touch; a group with two of each direction and an inner edge is a table,
  /// one without inner edge a frame.
  static func all(in rulings: Rulings, dpi: Double) -> (tables: [RuledTable], frames: [PixelBox]) {
    let slack = max(4, Int(dpi * 0.04))
    var groups: [(box: PixelBox, horizontal: [PixelBox], vertical: [PixelBox])] = []
    let lines =
      rulings.horizontal.map { (box: $0, isAcross: true) }
      + rulings.vertical.map { (box: $0, isAcross: false) }
    for line in lines {
      var merged = (
        box: line.box, horizontal: line.isAcross ? [line.box] : [],
        vertical: line.isAcross ? [] : [line.box]
      )
      var rest: [(box: PixelBox, horizontal: [PixelBox], vertical: [PixelBox])] = []
      for group in groups {
        // A worn ruling is in pieces, end to end.
        let others = group.vertical + group.horizontal
        let grown = line.box.padded(by: slack, within: .max, .max)
        let touches = others.contains {
          $0.horizontalOverlap(grown) > 0 && $0.verticalOverlap(grown) > 0
        }
        if touches {
          merged.box = merged.box.union(group.box)
          merged.horizontal += group.horizontal
          merged.vertical += group.vertical
        } else {
          rest.append(group)
        }
      }
      groups = rest + [merged]
    }
    var frames: [PixelBox] = []
    let tables: [RuledTable] = groups.compactMap { group in
      let level = LevelGrid(
        horizontal: group.horizontal, vertical: group.vertical, box: group.box, slack: slack)
      let columns = edges(group.vertical.map(level.x), slack: 2 * slack)
      let rows = edges(group.horizontal.map(level.y), slack: 2 * slack)
      if columns.count == 2, rows.count == 2 { frames.append(group.box) }
      guard columns.count >= 2, rows.count >= 2, columns.count + rows.count >= 5,
        group.box.width > Int(dpi), group.box.height > Int(dpi * 0.3)
      else { return nil }
      return RuledTable(
        box: group.box, columnEdges: columns, rowEdges: rows, horizontal: group.horizontal,
        vertical: group.vertical, level: level, slack: slack)
    }
    return (tables, frames)
  }

  /// Positions that lie together count once.
  private static func edges(_ positions: [Int], slack: Int) -> [Int] {
    var edges: [[Int]] = []
    for position in positions.sorted() {
      if let last = edges.last?.last, position - last <= slack {
        edges[edges.count - 1].append(position)
      } else {
        edges.append([position])
      }
    }
    return edges.map { $0.reduce(0, +) / $0.count }
  }

  /// The cell whose top left corner bounds that place; a merged cell counts from its first.
  func cell(atX x: Int, y: Int) -> Cell? {
    guard x >= box.left - slack, x <= box.right + slack, y >= box.top - slack,
      y <= box.bottom + slack
    else { return nil }
    let (levelX, levelY) = (level.x(atX: x, y: y), level.y(atX: x, y: y))
    let left = vertical.filter {
      level.x($0) <= levelX && $0.top - slack <= y && y <= $0.bottom + slack
    }.map(level.x).max()
    let top = horizontal.filter {
      level.y($0) <= levelY && $0.left - slack <= x && x <= $0.right + slack
    }.map(level.y).max()
    return Cell(
      row: index(of: top ?? box.top, among: rowEdges),
      column: index(of: left ?? box.left, among: columnEdges))
  }

  private func index(of edge: Int, among edges: [Int]) -> Int {
    edges.indices.min { abs(edges[$0] - edge) < abs(edges[$1] - edge) } ?? 0
  }
}
