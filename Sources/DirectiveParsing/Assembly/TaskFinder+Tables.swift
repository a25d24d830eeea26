internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// One row of a table that names an owner (S8); a merged or “-nt-” cell takes the one above.
  mutating func readRow(_ index: Int) {
    var node = outline.nodes[index]
    node.columns = columns[index] ?? node.columns
    guard traits.kind != .silent, frames[index].section != .silent,
      let task = cell(.task, of: node) ?? longest(of: node), !task.tokens.isEmpty
    else { return }
    var row = TaskRow(node: index, range: 0..<node.passage.tokens.count, predicate: 0)
    row.heading = frames[index].heading
    row.rules["task"] = TableRowRule.id
    row.text = TableRowRule.text(of: node.cells)
    if node.columns.contains(.owner) {
      if let owner = cell(.owner, of: node), !TableRowRule.repeatsAbove(owner) {
        row.owners = TableRowRule.parties(in: reading(owner)).map(ofIssuer)
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
            reading: reading(task), range: 0..<min(task.tokens.count, ClauseSplitter.longest))),
        opening.owners != nil || !frames[index].owners.isEmpty && node.columns.contains(.deadline)
      else { return }
      row.owners = opening.owners?.parties ?? frames[index].owners
      row.isInherited = opening.owners == nil
      row.rules["owners"] =
        opening.owners == nil ? frames[index].rule ?? TableRowRule.id : opening.rule
    }
    if let coordinators = cell(.coordinator, of: node) {
      // An empty cell is a merged one only where that of the owner is too.
      let isMerged =
        !coordinators.tokens.isEmpty || cell(.owner, of: node)?.tokens.isEmpty == true
      row.coordinators =
        isMerged && TableRowRule.repeatsAbove(coordinators)
        ? lastRowCoordinators : TableRowRule.parties(in: reading(coordinators))
      row.rules["coordinators"] = TableRowRule.id
      if isMerged { lastRowCoordinators = row.coordinators }
    }
    let clause = Clause(
      reading: reading(task), range: 0..<min(task.tokens.count, ClauseSplitter.longest))
    row.reportTo = ReportRule.receivers(in: clause, from: 0)
    if let product = cell(.deliverable, of: node), !product.text.isEmpty {
      row.deliverable = product.text
      // “Đề án trình HĐND huyện”
      let whole = Clause(
        reading: reading(product), range: 0..<min(product.tokens.count, ClauseSplitter.longest))
      row.reportTo += ReportRule.receivers(in: whole, from: 0)
        .filter { !row.reportTo.contains($0) }
    }
    takeReceivers(&row, node)
    setDeadline(of: &row, node, clause)
    rows.append(row)
  }

  /// “Đ/c Nguyễn Văn A - Giám đốc”: of the body that writes.
  private func ofIssuer(_ party: Party) -> Party {
    guard party.organization.isEmpty, let issuer = traits.issuer else { return party }
    var party = party
    party.organization = issuer.organization
    return party
  }

  /// “Cấp trình”, “Nơi nhận”: a column of its own.
  private mutating func takeReceivers(_ row: inout TaskRow, _ node: OutlineNode) {
    guard let cell = cell(.receiver, of: node), !cell.tokens.isEmpty else { return }
    // “-” says that nobody does.
    if cell.text == "-" || cell.text == "–" { return }
    let names =
      TableRowRule.repeatsAbove(cell)
      ? lastRowReceivers : TableRowRule.parties(in: reading(cell)).map(\.name)
    row.reportTo += names.filter { !row.reportTo.contains($0) }
    lastRowReceivers = names
  }

  private mutating func setDeadline(of row: inout TaskRow, _ node: OutlineNode, _ task: Clause) {
    if let time = timeCell(of: node) {
      if TableRowRule.repeatsAbove(time) {
        row.deadline = lastRowDeadline
        return
      }
      if let found = recurring(in: task, from: time) ?? reader.principal(
        of: deadlines(inCell: time))
        ?? reader.principal(of: deadlines(in: task))
      {
        row.deadline = found.deadline
        row.rules["deadline"] = found.rule
        row.doubts += found.doubts
      }
      lastRowDeadline = row.deadline
    } else if let found = reader.principal(of: deadlines(in: task)) {
      row.deadline = found.deadline
      row.rules["deadline"] = found.rule
    } else if let period = frames[row.node].deadline {
      row.deadline = period
      row.deadline.inherited = true
    }
  }

  /// A group row that is nothing but a time, “THÁNG 3”, “Quý II”: that of its rows.
  mutating func readPeriod(_ index: Int) {
    let passage = outline.nodes[index].passage
    frames[index].month = nil
    guard let found = reader.principal(of: deadlines(inCell: passage)),
      found.range.count >= passage.tokens.filter({ $0.kind != .mark }).count,
      let last = found.deadline.date
    else { return }
    frames[index].deadline = found.deadline
    if found.deadline.kind == .withinMonth {
      frames[index].month = CalendarDay(year: last.year, month: last.month, day: 1)
    }
  }

  /// Of several columns of time the last that is filled: “Thời hạn được giao”, “Thời hạn mới”.
  private func timeCell(of node: OutlineNode) -> Passage? {
    node.columns.enumerated().last { place, kind in
      kind == .deadline && place < node.cells.count && !node.cells[place].tokens.isEmpty
    }.map { node.cells[$0.offset] }
  }

  /// “định kỳ 02 số/tháng” beside “Từ tháng 6/2025”: from then on, again and again.
  private func recurring(in task: Clause, from time: Passage) -> DeadlineReading? {
    guard time.tokens.first?.key == "từ".wordKey else { return nil }
    let found = deadlines(inCell: time)
    guard found.allSatisfy({ $0.deadline.kind != .range && $0.deadline.kind != .recurring }) else {
      return nil
    }
    return reader.principal(of: deadlines(in: task).filter { $0.deadline.kind == .recurring })
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

  /// Gives the columns of each table whose titles are not all known a meaning by their cells.
  mutating func completeColumns() {
    var start = 0
    while start < outline.nodes.count {
      guard outline.nodes[start].kind == .tableRow else {
        start += 1
        continue
      }
      let titles = outline.nodes[start].columns
      var end = start
      while end < outline.nodes.count,
        [.tableRow, .groupRow].contains(outline.nodes[end].kind),
        outline.nodes[end].columns == titles
      {
        end += 1
      }
      let rows = (start..<end).filter { outline.nodes[$0].kind == .tableRow }
      if titles.contains(.other), !titles.contains(.owner) || !titles.contains(.deadline) {
        let found = TableColumns.completed(titles, titles.indices.map { cells(of: rows, at: $0) })
        if found != titles { for row in rows { columns[row] = found } }
      }
      start = max(end, start + 1)
    }
  }

  private func cells(of rows: [Int], at column: Int) -> TableColumns.Cells {
    var cells = TableColumns.Cells()
    for row in rows where column < outline.nodes[row].cells.count {
      let cell = outline.nodes[row].cells[column]
      guard !TableRowRule.repeatsAbove(cell) else { continue }
      cells.written += 1
      if PartyParser(reading(cell), isCell: true).list(at: 0)?.isKnown == true { cells.bodies += 1 }
      if !deadlines(inCell: cell).isEmpty { cells.times += 1 }
    }
    return cells
  }
}
