package import DirectiveModel
internal import VietnameseText

/// Finds the rows that a directive assigns, in reading order (GUIDE §1–§2).
package struct TaskFinder {
  let outline: Outline
  let traits: DocumentTraits
  let pages: [RestoredPage]
  var reader: DeadlineReader
  /// Bodies that the document sets apart by layout.
  let names: DocumentNames
  let readings: NodeReadings

  var rows: [TaskRow] = []
  var frames: [Frame]
  /// Owners last named in the text of a node, for what stands below it or beside it.
  var lastOwners: [Int: [Party]] = [:]
  /// What a stem above the numbered items says for all of them.
  var root = Frame()
  let hasChildren: [Bool]
  /// The cells of the table row above.
  var lastRowOwners: [Party] = []
  var lastRowCoordinators: [Party] = []
  var lastRowReceivers: [String] = []
  var lastRowDeadline = Deadline()
  /// What lines such as “Đơn vị chủ trì: Sở A” say of a node.
  var attributes: [Int: TaskAttributes] = [:]
  /// Those lines.
  var attributeNodes = Set<Int>()
  /// Nodes whose only children are such lines: they are the duty.
  var described = Set<Int>()
  /// Columns of table rows whose titles did not tell all.
  var columns: [Int: [OutlineNode.Column]] = [:]
  /// Nodes of appendices that are forms to be filled in.
  var forms = Set<Int>()
  /// Rows held back: a stem that only lists details.
  var stems: [Int: TaskRow] = [:]

  package init(outline: Outline, document: DirectiveDocument, pages: [RestoredPage]) {
    self.outline = outline
    self.pages = pages
    traits = DocumentTraits(document)
    reader = DeadlineReader(issued: document.issuedOn, documentType: document.type)
    reader.effective = EffectiveDay.day(in: outline.nodes.lazy.map(\.passage))
    readings = NodeReadings(outline)
    names = DocumentNames(outline, readings)
    readings.learn(names)
    frames = []
    frames.reserveCapacity(outline.nodes.count)
    var hasChildren = [Bool](repeating: false, count: outline.nodes.count)
    for node in outline.nodes {
      if let parent = node.parent { hasChildren[parent] = true }
    }
    self.hasChildren = hasChildren
  }

  /// All rows, routine ones included.
  package static func tasks(
    of outline: Outline, document: DirectiveDocument, pages: [RestoredPage]
  ) -> [DirectiveTask] {
    var finder = TaskFinder(outline: outline, document: document, pages: pages)
    finder.find()
    return finder.tasks()
  }

  /// The passage with the names that the document knows.
  func reading(_ passage: Passage) -> Reading { Reading(passage, names: names) }

  mutating func find() {
    if traits.kind != .silent, traits.kind != .invitation { gatherAttributes() }
    completeColumns()
    gatherForms()
    for index in outline.nodes.indices {
      let node = outline.nodes[index]
      frames.append(node.parent.map { frames[$0] } ?? root)
      if let parent = node.parent, frames[index].owners.isEmpty, let owners = lastOwners[parent] {
        frames[index].owners = owners
      }
      if attributeNodes.contains(index) || forms.contains(index) { continue }
      takeAttributes(index)
      switch node.kind {
      case .heading: readHeading(index)
      case .item, .paragraph: readText(index)
      case .groupRow:
        frames[index].heading = node.passage.text
        readPeriod(index)
      case .tableRow: readRow(index)
      }
    }
    keepBareStems()
  }

  /// From the label of an appendix that is a form to the next appendix.
  private mutating func gatherForms() {
    var start: Int?
    var isForm = false
    for index in outline.nodes.indices where outline.nodes[index].part == .appendix {
      let node = outline.nodes[index]
      if start == nil || node.label?.style == .appendix {
        start = index
        isForm = false
      }
      let line = readings[index]
      if FormRule.isForm(line), let start {
        isForm = true
        forms.formUnion(start..<index)
      }
      if isForm || FormRule.isBlank(line) { forms.insert(index) }
    }
  }

  /// A stem none of whose items is a task was itself the row.
  private mutating func keepBareStems() {
    guard !stems.isEmpty else { return }
    var isUsed = Set<Int>()
    for row in rows {
      var parent = outline.nodes[row.node].parent
      while let node = parent, isUsed.insert(node).inserted { parent = outline.nodes[node].parent }
    }
    for (node, row) in stems where !isUsed.contains(node) { rows.append(row) }
    rows.sort { ($0.node, $0.range.lowerBound) < ($1.node, $1.range.lowerBound) }
  }
}
