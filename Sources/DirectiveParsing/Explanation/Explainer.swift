package import DirectiveModel

extension DirectiveParser {
  /// How the parser comes to what ``parse(_:context:)`` gives.
  package func explanation(of pages: [RestoredPage], context: ParseContext = ParseContext())
    -> Explanation
  {
    let outline = Outliner().outline(pages)
    let assembler = DocumentAssembler(
      outline, source: EvidenceSource(pages), context: context)
    var finder = TaskFinder(outline: outline, document: assembler.document, pages: pages)
    finder.find()
    return Explainer(finder: finder, pages: pages).explanation(of: assembler.document)
  }
}

/// Tells from finished rows which words each member was read from.
struct Explainer {
  let finder: TaskFinder
  let pages: [RestoredPage]

  func explanation(of document: DirectiveDocument) -> Explanation {
    let signs = TaskSigns(finder).all
    let tasks = zip(zip(finder.rows, finder.tasks()), signs).map { trace(of: $0.0, $0.1, $1) }
    let used = Set(finder.rows.map(\.node))
    let silent = finder.outline.nodes.indices.filter { !used.contains($0) }.map { index in
      let passage = finder.outline.nodes[index].passage
      return Explanation.SilentText(
        text: passage.text, place: place(of: passage, at: 0),
        masks: masks(in: passage, 0..<passage.tokens.count))
    }
    return Explanation(
      document: DocumentTraces.traces(of: document),
      tasks: tasks, silent: silent.filter { !$0.text.isEmpty })
  }

  private func trace(of row: TaskRow, _ task: DirectiveTask, _ signs: [String])
    -> Explanation.TaskTrace
  {
    let passage = finder.outline.nodes[row.node].passage
    return Explanation.TaskTrace(
      id: task.id, path: task.path, text: task.text,
      place: place(of: passage, at: row.range.lowerBound), confidence: task.confidence,
      reasons: task.reviewReasons ?? [], signs: signs,
      traces: traces(of: row, task, passage),
      rivals: rivals(of: row, passage),
      masks: masks(in: passage, 0..<passage.tokens.count))
  }

  private func traces(of row: TaskRow, _ task: DirectiveTask, _ passage: Passage)
    -> [Explanation.Trace]
  {
    var traces: [Explanation.Trace] = []
    func add(_ member: String, _ value: String, _ found: (Passage, Range<Int>)?) {
      guard let rule = row.rules[member] else { return }
      traces.append(
        Explanation.Trace(
          member: member, rule: rule, value: value, quote: found.map { $0.text(of: $1) },
          place: found.flatMap { place(of: $0, at: $1.lowerBound) }))
    }
    let start = row.range.lowerBound
    let opening = start..<min(max(row.predicate, start + 1), row.range.upperBound)
    add("task", "row", opening.isEmpty ? nil : (passage, opening))
    add(
      "owners", task.owners.map(\.organization).joined(separator: "; "),
      row.isInherited ? inheritance(of: row) : (passage, opening))
    add("coordinators", task.coordinators.map(\.organization).joined(separator: "; "), nil)
    add("reportTo", task.reportTo.joined(separator: "; "), nil)
    add("deadline", row.deadline.summary, words(of: row.deadline, row))
    add("routine", "routine", nil)
    return traces
  }

  /// The nearest line above that names the owners that a row inherits.
  private func inheritance(of row: TaskRow) -> (Passage, Range<Int>)? {
    let wanted = row.owners.map(\.organization)
    guard !wanted.isEmpty else { return nil }
    var above = finder.outline.nodes[row.node].parent
    while let index = above {
      let node = finder.outline.nodes[index]
      let reading = Reading(node.passage)
      for start in 0..<min(reading.count, 12) {
        if let list = PartyParser(reading, limit: reading.count).list(at: start),
          list.parties.map(\.organization) == wanted
        {
          return (node.passage, list.range)
        }
      }
      above = node.parent
    }
    return nil
  }

  /// Where the deadline's words stand: in the row, else in a stem above or a sentence below.
  private func words(of deadline: Deadline, _ row: TaskRow) -> (Passage, Range<Int>)? {
    guard let text = deadline.text else { return nil }
    let nodes = finder.outline.nodes
    if let own = Self.range(of: text, in: nodes[row.node].passage, row.range) {
      return (nodes[row.node].passage, own)
    }
    guard deadline.inherited == true else { return nil }
    let others = nodes[..<row.node].reversed() + nodes[row.node...]
    for node in others {
      if let range = Self.range(of: text, in: node.passage, 0..<node.passage.tokens.count) {
        return (node.passage, range)
      }
    }
    return nil
  }

  private static func range(of text: String, in passage: Passage, _ range: Range<Int>)
    -> Range<Int>?
  {
    let length = Passage(text).tokens.count
    guard length > 0, range.count >= length else { return nil }
    return (range.lowerBound...(range.upperBound - length)).map { $0..<$0 + length }.first {
      passage.text(of: $0) == text
    }
  }

  private func rivals(of row: TaskRow, _ passage: Passage) -> [Explanation.Trace] {
    let clause = Clause(reading: Reading(passage), range: row.range)
    return finder.deadlines(in: clause).filter { $0.deadline.text != row.deadline.text }.map {
      Explanation.Trace(
        member: "deadline", rule: $0.rule, value: $0.deadline.summary,
        quote: passage.text(of: $0.range), place: place(of: passage, at: $0.range.lowerBound))
    }
  }

  private func masks(in passage: Passage, _ range: Range<Int>) -> [Explanation.Trace] {
    let terms = Reading(passage).time.terms
    var masks: [Explanation.Trace] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let kind = terms[index].mask else {
        index += 1
        continue
      }
      let end = terms[index..<range.upperBound].firstIndex { $0.mask != kind } ?? range.upperBound
      masks.append(
        Explanation.Trace(
          member: "mask", rule: kind.id, value: "", quote: passage.text(of: index..<end),
          place: place(of: passage, at: index)))
      index = end
    }
    return masks
  }

  private func place(of passage: Passage, at index: Int) -> Explanation.Place? {
    guard passage.tokens.indices.contains(index) else { return nil }
    let place = passage.tokens[index].first
    guard pages.indices.contains(place.page) else { return nil }
    return Explanation.Place(page: pages[place.page].recognized.number, line: place.line + 1)
  }
}

extension Deadline {
  /// Kind and day in a few words.
  var summary: String {
    ([kind.rawValue, date?.description, time].compactMap { $0 } + (recurrence ?? []))
      .joined(separator: " ")
  }
}
