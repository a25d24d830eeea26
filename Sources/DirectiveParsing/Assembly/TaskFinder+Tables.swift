internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// One row of a table that names an owner (S8); a merged or “-nt-” cell takes the one above.
  mutating func readRow(_ index: Int) {
    let node = outline.nodes[index]
    guard traits.kind != .silent, frames[index].section != .silent,
      let task = cell(.task, of: node) ?? longest(of: node), !task.tokens.isEmpty
    else { return }
    var row = TaskRow(node: index, range: 0..<node.passage.tokens.count, predicate: 0)
    row.heading = frames[index].heading
    row.rules["task"] = TableRowRule.id
    row.text = TableRowRule.text(of: node.cells)
    if node.columns.contains(.owner) {
      if let owner = cell(.owner, of: node), !TableRowRule.repeatsAbove(owner) {
        row.owners = TableRowRule.parties(in: owner)
        lastRowOwners = row.owners
      } else {
        row.owners = lastRowOwners
        row.isInherited = true
      }
      row.rules["owners"] = TableRowRule.id
      guard !row.owners.isEmpty else { return }
    } else {
      guard
        let opening = OpeningReader().opening(
          of: Clause(
            reading: Reading(task), range: 0..<min(task.tokens.count, ClauseSplitter.longest))),
        opening.owners != nil || !frames[index].owners.isEmpty && node.columns.contains(.deadline)
      else { return }
      row.owners = opening.owners?.parties ?? frames[index].owners
      row.isInherited = opening.owners == nil
      row.rules["owners"] =
        opening.owners == nil ? frames[index].rule ?? TableRowRule.id : opening.rule
    }
    if let coordinators = cell(.coordinator, of: node) {
      row.coordinators =
        TableRowRule.repeatsAbove(coordinators)
        ? lastRowCoordinators : TableRowRule.parties(in: coordinators)
      row.rules["coordinators"] = TableRowRule.id
      lastRowCoordinators = row.coordinators
    }
    let clause = Clause(
      reading: Reading(task), range: 0..<min(task.tokens.count, ClauseSplitter.longest))
    row.reportTo = ReportRule.receivers(in: clause, from: 0)
    row.deliverable = cell(.deliverable, of: node).flatMap { $0.text.isEmpty ? nil : $0.text }
    setDeadline(of: &row, node, clause)
    rows.append(row)
  }

  private mutating func setDeadline(of row: inout TaskRow, _ node: OutlineNode, _ task: Clause) {
    if let time = cell(.deadline, of: node), !time.tokens.isEmpty {
      if TableRowRule.repeatsAbove(time) {
        row.deadline = lastRowDeadline
        return
      }
      if let found = reader.principal(of: deadlines(inCell: time)) {
        row.deadline = found.deadline
        row.rules["deadline"] = found.rule
        row.doubts += found.doubts
      }
      lastRowDeadline = row.deadline
    } else if let found = reader.principal(of: deadlines(in: task)) {
      row.deadline = found.deadline
      row.rules["deadline"] = found.rule
    }
  }

  private func cell(_ column: OutlineNode.Column, of node: OutlineNode) -> Passage? {
    for (place, kind) in node.columns.enumerated() where kind == column && place < node.cells.count
    {
      return node.cells[place]
    }
    return nil
  }

  private func longest(of node: OutlineNode) -> Passage? {
    node.cells.max { $0.tokens.count < $1.tokens.count }
  }
}
