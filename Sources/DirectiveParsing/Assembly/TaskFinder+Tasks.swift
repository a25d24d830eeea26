internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// The rows as the contract wants them.
  func tasks() -> [DirectiveTask] {
    let signs = TaskSigns(self).all
    let names = DefinedNames(outline.nodes.indices.lazy.map { readings[$0] })
    return rows.enumerated().map { place, row in
      let node = outline.nodes[row.node]
      let sureness = TaskSureness(
        row, signs: signs[place], passage: node.passage, pages: pages)
      let text = row.text ?? self.text(of: row, node)
      return DirectiveTask(
        id: "t\(place + 1)", ordinal: place + 1, path: node.path, heading: row.heading, text: text,
        action: action(of: row, node), owners: row.owners.map(names.inFull),
        ownerInherited: row.isInherited,
        coordinators: row.coordinators.map(names.inFull), reportTo: row.reportTo.map(names.inFull),
        deadline: row.deadline,
        deliverable: row.deliverable, request: row.isRequest, routine: row.isRoutine,
        confidence: sureness.confidence, needsReview: sureness.needsReview,
        reviewReasons: sureness.reasons.isEmpty ? nil : sureness.reasons,
        evidence: evidence(of: row, node))
    }
  }

  /// The clause, and the lines that describe it.
  private func text(of row: TaskRow, _ node: OutlineNode) -> String {
    let lines = row.details.map { index in
      let line = outline.nodes[index]
      return (line.label?.style == .dash ? "- " : "") + line.passage.text
    }
    let pieces = row.parts.map(node.passage.text)
    let clause = pieces.reduce(into: "") { text, piece in
      let isMark = piece.first.map { ",;.".contains($0) } ?? true
      text += text.isEmpty || isMark ? piece : " " + piece
    }
    return ([clause] + lines).joined(separator: " ")
  }

  private func evidence(of row: TaskRow, _ node: OutlineNode) -> [Evidence] {
    let source = TaskEvidence(pages: pages)
    return source.evidence(of: node.passage, row.range)
      + row.details.flatMap { index in
        let passage = outline.nodes[index].passage
        return source.evidence(of: passage, 0..<passage.tokens.count)
      }
  }

  /// What is to be done, without owner and final mark.
  private func action(of row: TaskRow, _ node: OutlineNode) -> String {
    guard row.text == nil, row.predicate < row.range.upperBound else {
      return (node.cells.max { $0.tokens.count < $1.tokens.count }?.text ?? node.passage.text)
        .capitalizedFirst
    }
    let start = max(row.predicate, row.range.lowerBound)
    return node.passage.text(of: start..<row.range.upperBound).trimmedEnd.capitalizedFirst
  }
}
