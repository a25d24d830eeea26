internal import DirectiveModel

/// Meaning for the columns whose titles say nothing: who, with whom, by when, by what their cells
/// hold.
enum TableColumns {
  /// What a column's cells are, row by row.
  struct Cells {
    var written = 0
    var bodies = 0
    var times = 0

    /// More than half of what is written.
    func isMostly(_ count: Int) -> Bool { count > 1 && count * 2 > written }
  }

  /// - Parameters:
  ///   - titles: What the header row's words say.
  ///   - cells: One count for each column.
  /// - Returns: The columns with those that no title explains.
  static func completed(_ titles: [OutlineNode.Column], _ cells: [Cells]) -> [OutlineNode.Column] {
    var columns = titles
    guard columns.contains(.task) || columns.contains(.owner) else { return columns }
    for (place, cell) in cells.enumerated()
    where place < columns.count && columns[place] == .other {
      if cell.isMostly(cell.times), !columns.contains(.deadline) {
        columns[place] = .deadline
      } else if titles.contains(.task), cell.isMostly(cell.bodies) {
        if !columns.contains(.owner) {
          columns[place] = .owner
        } else if !columns.contains(.coordinator) {
          columns[place] = .coordinator
        }
      }
    }
    return columns
  }
}
