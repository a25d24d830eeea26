internal import DirectiveModel
internal import VietnameseText

/// Hangs blocks under one another and gives each its path.
struct TreeBuilder {
  private struct Open {
    var node: Int
    var label: NumberLabel
    var dashes = 0
    var pluses = 0
  }

  private(set) var nodes: [OutlineNode] = []
  private var stack: [Open] = []
  private var rootDashes = 0
  private var part = OutlineNode.Part.body
  private var group: Int?
  /// The last paragraph that a word counts: “Một là, …”.
  private var counted: Int?

  // MARK: Body

  mutating func addBody(_ blocks: [Block]) {
    let operative = Preamble.end(of: blocks)
    for index in blocks.indices {
      part = index < operative ? .preamble : .body
      add(blocks, at: index)
    }
  }

  mutating func addAppendix(_ blocks: [Block]) {
    stack = []
    counted = nil
    part = .appendix
    group = nil
    for index in blocks.indices {
      if let label = AppendixLabel.read(blocks[index]) {
        stack = []
        rootDashes = 0
        counted = nil
        group = nil
        open(blocks[index], label, kind: .heading)
        continue
      }
      add(blocks, at: index)
    }
  }

  private mutating func add(_ blocks: [Block], at index: Int) {
    let block = blocks[index]
    if let row = block.row {
      addRow(block, row)
      return
    }
    group = nil
    guard let label = block.label ?? lostDash(blocks, at: index) else {
      addParagraph(blocks, at: index)
      return
    }
    place(label)
    open(block, label, kind: kind(of: blocks, at: index))
  }

  // MARK: Labels

  /// Closes what the label does not stand under.
  private mutating func place(_ label: NumberLabel) {
    if let index = sibling(of: label) {
      stack.removeSubrange(index...)
      return
    }
    // The first of a series right below a heading or stem stands under it, whatever its style.
    if label.ordinal == 1 || label.ordinal == 0, let top = stack.last, top.node == nodes.count - 1,
      !isInner(top.label, than: label) || nodes[top.node].passage.text.hasSuffix(":")
        || nodes[top.node].kind == .heading
    {
      return
    }
    while let top = stack.last, isInner(top.label, than: label) { stack.removeLast() }
  }

  private func sibling(of label: NumberLabel) -> Int? {
    stack.indices.last { index in
      let open = stack[index].label
      return open.label.style == label.label.style && open.depth == label.depth
        && (open.mark == label.mark
          || label.label.style != .dash && label.label.style != .arabic
            && open.mark != "(" && label.mark != "(")
    }
  }

  private func isInner(_ a: NumberLabel, than b: NumberLabel) -> Bool {
    rank(a) >= rank(b)
  }

  private func rank(_ label: NumberLabel) -> Double {
    let index = OutlineNode.Label.Style.allCases.firstIndex(of: label.label.style) ?? 0
    let bracket = label.mark == "(" ? 2.5 : 0
    let star =
      label.label.style == .dash && label.mark != "-" ? (label.mark == "*" ? -0.3 : 0.3) : 0
    return Double(index) + Double(label.depth - 1) * 0.1 + bracket + star
  }

  private mutating func open(_ block: Block, _ label: NumberLabel, kind: OutlineNode.Kind) {
    var shown = label.label
    switch shown.style {
    case .dash:
      if stack.isEmpty { rootDashes += 1 } else { stack[stack.count - 1].dashes += 1 }
      shown.text = "-\(stack.last?.dashes ?? rootDashes)"
    case .plus:
      if stack.isEmpty { rootDashes += 1 } else { stack[stack.count - 1].pluses += 1 }
      shown.text = "+\(stack.last?.pluses ?? rootDashes)"
    case .appendix, .part, .chapter, .section, .article, .upperLetter, .roman, .arabic, .decimal,
      .point, .row:
      break
    }
    let parent = stack.last?.node
    nodes.append(
      OutlineNode(
        kind: kind, label: shown, path: (parent.map { nodes[$0].path } ?? []) + [shown.text],
        parent: parent, passage: block.passage, part: part))
    stack.append(Open(node: nodes.count - 1, label: label))
  }

  /// A numbered line that names what follows has no end mark, or a colon behind few words.
  private func kind(of blocks: [Block], at index: Int) -> OutlineNode.Kind {
    let block = blocks[index]
    if block.isCapitals { return .heading }
    switch block.label?.label.style {
    case .dash, .plus, .row, .none: return .item
    case .appendix, .part, .chapter, .section: return .heading
    case .article, .upperLetter, .roman, .arabic, .decimal, .point: break
    }
    let next = index + 1 < blocks.count ? blocks[index + 1] : nil
    switch block.finalMark {
    case ".", ";", "!", "?", ",":
      return block.label?.label.style == .roman && block.wordCount < 14 ? .heading : .item
    case ":": return block.wordCount <= 24 ? .heading : .item
    default:
      guard let next, !next.isRow else { return next == nil ? .item : .heading }
      // A sibling right behind a long line: the mark was lost.
      let hasContent = next.label.map { $0.label.style != block.label?.label.style } ?? true
      return hasContent || block.wordCount < 16 ? .heading : .item
    }
  }

  /// A quoted criterion among dashed ones whose dash was lost.
  private func lostDash(_ blocks: [Block], at index: Int) -> NumberLabel? {
    let block = blocks[index]
    guard block.first.opensQuote, let top = stack.last, top.label.label.style == .dash,
      nodes[top.node].passage.text.first.map({ "“\"".contains($0) }) == true,
      block.passage.text.contains("”:") || block.passage.text.contains("\":")
    else { return nil }
    return NumberLabel(
      label: .init(style: .dash, text: "-"), ordinal: 0, wordCount: 0, mark: top.label.mark)
  }

  // MARK: Paragraphs

  private mutating func addParagraph(_ blocks: [Block], at index: Int) {
    let block = blocks[index]
    let isCounted = OrdinalOpener.opens(block.passage)
    if isCounted, let counted {
      // “Bốn là, …” stands beside “Ba là, …”, whatever list that one held.
      while let top = stack.last, top.node > counted { stack.removeLast() }
    } else {
      closeFor(blocks, at: index)
    }
    if isCounted {
      counted = nodes.count
      if stack.isEmpty { rootDashes = 0 } else { stack[stack.count - 1].dashes = 0 }
    }
    let isTitle = block.isCapitals || block.first.region == .heading && block.finalMark != "."
    let parent = stack.last?.node
    nodes.append(
      OutlineNode(
        kind: isTitle ? .heading : .paragraph, label: nil,
        path: parent.map { nodes[$0].path } ?? [], parent: parent, passage: block.passage,
        part: part))
  }

  /// Closes the items that an unnumbered paragraph does not belong to.
  private mutating func closeFor(_ blocks: [Block], at index: Int) {
    // “Hai là, …” stands beside “Một là, …”, and the dashes below it are counted anew.
    if OrdinalOpener.opens(blocks[index].passage) {
      while let top = stack.last, top.label.label.style == .dash || top.label.label.style == .plus {
        stack.removeLast()
      }
      countAnew()
      return
    }
    guard let top = stack.last else { return }
    let above = nodes[top.node]
    let isFirst = top.node == nodes.count - 1
    if isFirst, above.kind == .heading || above.passage.text.hasSuffix(":") { return }
    // “Chủ trì: Sở A.” goes on with “Hoàn thành: quý II.”
    if let last = nodes.last, last.parent == top.node, last.label == nil,
      isLabelled(last.passage), isLabelled(blocks[index].passage)
    {
      return
    }
    let next = blocks[(index + 1)...].first { $0.label != nil && !$0.isRow }?.label
    if let previous = nodes.last?.passage.text.last, previous == ";" || previous == ",",
      next != nil || isFirst
    {
      return
    }
    guard let next else {
      // Nothing numbered follows: a closing sentence, unless the section is a titled one.
      closeToSection(isClosing: ClosingWords.opens(blocks[index].first) || above.kind != .heading)
      return
    }
    guard
      let sibling = stack.indices.last(where: { i in
        let open = stack[i].label
        return open.label.style == next.label.style && open.depth == next.depth
      })
    else { return }
    // A stem between two dashes, or above a new “1.”, opens a list of its own.
    if blocks[index].finalMark == ":", next.ordinal <= 1 {
      stack.removeSubrange(sibling...)
      countAnew()
      return
    }
    // “2.” follows: the paragraph still stands in 1, behind the list that 1 held.
    if sibling + 1 < stack.count { stack.removeSubrange((sibling + 1)...) }
  }

  /// Dashes are counted within the paragraph that they stand under.
  private mutating func countAnew() {
    if stack.isEmpty { rootDashes = 0 } else { stack[stack.count - 1].dashes = 0 }
  }

  /// A few words, a colon, and more behind it.
  private func isLabelled(_ passage: Passage) -> Bool {
    guard let colon = passage.tokens.prefix(6).firstIndex(where: { $0.text == ":" }) else {
      return false
    }
    return colon > 0 && colon + 1 < passage.tokens.count
  }

  private mutating func closeToSection(isClosing: Bool) {
    guard isClosing else { return }
    while let top = stack.last {
      switch top.label.label.style {
      case .appendix, .part, .chapter, .section, .article, .upperLetter, .roman: return
      case .arabic
      where stack.count == 1 && nodes[top.node].kind == .heading
        && nodes[top.node].passage.tokens.allSatisfy({ $0.text.uppercased() == $0.text }):
        return
      case .arabic, .decimal, .point, .dash, .plus, .row: stack.removeLast()
      }
    }
  }

  // MARK: Tables

  private mutating func addRow(_ block: Block, _ row: TableReader.Row) {
    let parent = row.isGroup ? stack.last?.node : group ?? stack.last?.node
    let base = parent.map { nodes[$0].path } ?? []
    let cells = row.cells.map { words -> Passage in
      var passage = Passage()
      for word in words { passage.append(CollectionOfOne(word.text), at: word.place) }
      return passage
    }
    var whole = Passage()
    for words in row.cells {
      for word in words { whole.append(CollectionOfOne(word.text), at: word.place) }
    }
    if row.isGroup {
      let title = cells.last { !$0.tokens.isEmpty } ?? whole
      nodes.append(
        OutlineNode(
          kind: .groupRow,
          label: row.number.isEmpty ? nil : .init(style: .row, text: row.number),
          path: base + (row.number.isEmpty ? [] : [row.number]), parent: parent, passage: title,
          cells: cells, columns: block.columns, part: part))
      group = nodes.count - 1
      return
    }
    let label = "TT:\(row.number)"
    nodes.append(
      OutlineNode(
        kind: .tableRow, label: .init(style: .row, text: label), path: base + [label],
        parent: parent, passage: whole, cells: cells, columns: block.columns, part: part))
  }
}
