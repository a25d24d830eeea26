internal import Archive
internal import DirectiveModel

/// Tasks for the eye: deadline, owners, text, document; the text takes what the line leaves.
struct TaskTable {
  private let rows: [[String]]
  private let width: Int

  init(_ tasks: [FoundTask], width: Int) {
    rows = tasks.map { found in
      [
        found.task.deadline.date?.description ?? found.task.deadline.text ?? "–",
        found.task.owners.map(\.organization).joined(separator: ", "),
        found.task.action.isEmpty ? found.task.text : found.task.action,
        found.numberSymbol ?? found.path,
        found.review == .open ? "?" : found.review == .reviewed ? "✓" : "",
      ]
    }
    self.width = width
  }

  /// Ends without a line break.
  var text: String {
    guard !rows.isEmpty else { return "no tasks" }
    let most = [12, 28, Int.max, 20, 1]
    var widths = most.indices.map { column in
      min(rows.map { $0[column].count }.max() ?? 0, most[column])
    }
    let others = widths.enumerated().reduce(0) { $1.offset == 2 ? $0 : $0 + $1.element + 2 }
    widths[2] = max(20, min(widths[2], width - others))
    return rows.map { row in
      zip(row, widths).map(Self.fitted).joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private static func fitted(_ text: String, _ width: Int) -> String {
    let line = text.replacing("\n", with: " ")
    if line.count > width { return line.prefix(max(0, width - 1)) + "…" }
    return line + String(repeating: " ", count: width - line.count)
  }
}
