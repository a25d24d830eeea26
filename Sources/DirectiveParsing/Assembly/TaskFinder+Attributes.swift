internal import DirectiveModel

extension TaskFinder {
  /// Finds the lines that only tell who does what stands above them, and by when.
  ///
  /// Such lines are for their siblings since the last lines of this kind, or else for the item that
  /// they stand under.
  mutating func gatherAttributes() {
    var children: [Int?: [Int]] = [:]
    for index in outline.nodes.indices
    where [.item, .paragraph].contains(outline.nodes[index].kind)
      || outline.nodes[index].kind == .heading
    {
      children[outline.nodes[index].parent, default: []].append(index)
    }
    // The lines below one item are read before those that several share.
    for (parent, nodes) in children.sorted(by: { ($0.key ?? -1) > ($1.key ?? -1) })
    where nodes.contains(where: mayBeAttribute) {
      gather(nodes, under: parent)
    }
  }

  private func mayBeAttribute(_ index: Int) -> Bool {
    let node = outline.nodes[index]
    guard node.part != .preamble, !hasChildren[index] else { return false }
    return node.passage.tokens.prefix(8).contains { $0.text == ":" }
      || SharedChargeRule.attributes(of: readings[index], reader: reader) != nil
  }

  private mutating func gather(_ nodes: [Int], under parent: Int?) {
    var above: [Int] = []
    var block = TaskAttributes()
    func isClosed(_ attributes: TaskAttributes) -> Bool { !attributes.isEmpty }
    for index in nodes {
      if mayBeAttribute(index), var found = wholly(index), !found.isEmpty || !block.lines.isEmpty {
        found.lines = [index]
        block.merge(found)
        attributeNodes.insert(index)
        continue
      }
      if isClosed(block) {
        give(block, to: above, under: parent)
        block = TaskAttributes()
        above = []
      }
      above.append(index)
    }
    if isClosed(block) { give(block, to: above, under: parent) }
  }

  /// All clauses of the node are labels with their values.
  private func wholly(_ index: Int) -> TaskAttributes? {
    let reading = readings[index]
    if let shared = SharedChargeRule.attributes(of: reading, reader: reader) { return shared }
    var all = TaskAttributes()
    var isOpen = true
    for range in AttributeRule.joined(ClauseSplitter.clauses(of: reading), of: reading) {
      guard
        let found = AttributeRule.attributes(
          of: Clause(reading: reading, range: range), reader: reader)
      else {
        // “Phân công: UBND xã chủ trì; Phòng Kinh tế tham mưu; thời gian: quý II.”
        guard !all.isEmpty else { return nil }
        isOpen = false
        continue
      }
      isOpen = true
      all.merge(found)
    }
    return isOpen ? all : nil
  }

  private mutating func give(_ block: TaskAttributes, to nodes: [Int], under parent: Int?) {
    if nodes.isEmpty {
      guard let parent else { return }
      attributes[parent, default: TaskAttributes()].merge(block)
      if !block.owners.isEmpty { described.insert(parent) }
    } else {
      var block = block
      // Those that have such a line of their own are served.
      let nodes = nodes.filter { attributes[$0]?.owners.isEmpty ?? true || block.owners.isEmpty }
      let isReport = block.lines.contains { AttributeRule.datesReports(readings[$0]) }
      if nodes.count > 1 { block.lines = [] }
      for node in nodes {
        // “Thời gian báo cáo: …” below several duties is for those that report.
        if isReport, nodes.count > 1, !AttributeRule.reports(readings[node]) { continue }
        attributes[node, default: TaskAttributes()].merge(block)
      }
    }
  }

  /// What the lines below say of the node, put over what it takes from above.
  mutating func takeAttributes(_ index: Int) {
    guard let found = attributes[index] else { return }
    if !found.owners.isEmpty {
      frames[index].owners = found.owners
      frames[index].rule = AttributeRule.id
      frames[index].isRequest = false
      frames[index].isBare = true
      frames[index].coordinators = []
    }
    if !found.coordinators.isEmpty { frames[index].coordinators = found.coordinators }
    if let deadline = found.deadline { frames[index].deadline = deadline }
    if let deliverable = found.deliverable { frames[index].deliverable = deliverable }
  }
}
