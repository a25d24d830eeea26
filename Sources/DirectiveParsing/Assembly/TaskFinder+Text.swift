internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// An item or paragraph: its clauses one by one, the last perhaps a stem.
  mutating func readText(_ index: Int) {
    let node = outline.nodes[index]
    let reading = readings[index]
    guard reading.count > 0 else { return }
    if node.label != nil || hasChildren[index], let section = SectionRule.section(of: reading),
      hasChildren[index]
    {
      frames[index].section = section
    }
    if !hasChildren[index], SectionRule.isReport(reading) { return }
    if frames[index].section == .silent, traits.kind != .directive {
      guard charges(reading) else { return }
      frames[index].section = .duties
    }
    if Self.attachment.end(in: reading, at: 0) != nil { return }
    readOpeningTime(reading, index)
    readTitleTime(reading, index)
    if hasChildren[index] || reading.keys.last == ":",
      let found = OwnerHeadingRule.owners(of: reading)
    {
      take(found, of: reading, index)
      return
    }
    var clauses = AttributeRule.joined(ClauseSplitter.clauses(of: reading), of: reading)
    let isStem =
      (reading.keys.last == ":" || endsAsStem(reading, index)) && !described.contains(index)
    var stem = isStem ? clauses.popLast() : nil
    // “Yêu cầu các sở … rà soát, thực hiện nghiêm; trong đó lưu ý:”: the items are its duties.
    if let last = stem, Self.narrowings.end(in: reading, at: last.lowerBound) != nil,
      last.lowerBound > 0, reading.keys[last.lowerBound - 1] == ";", let whole = clauses.popLast()
    {
      stem = whole.lowerBound..<last.upperBound
    }
    var walk = NodeWalk(
      index: index, owners: frames[index].owners, isRequest: frames[index].isRequest)
    if node.part != .preamble || !clauses.isEmpty {
      for range in clauses { read(range, of: reading, &walk, isPreamble: node.part == .preamble) }
    }
    finish(&walk, reading)
    if let stem { readStem(stem, of: reading, index, owners: walk.owners) }
  }

  /// “Thời gian tới, Chính phủ yêu cầu:” below a title that only tells.
  private func charges(_ reading: Reading) -> Bool {
    guard reading.keys.last == ":", let last = ClauseSplitter.clauses(of: reading).last else {
      return false
    }
    return StemRule.orders(Clause(reading: reading, range: last))
  }

  private static let narrowings = Phrases("trong đó", "theo đó", "cụ thể")
  private static let sequels = Phrases("sau đây", "như sau", "dưới đây", "cụ thể như sau")

  /// “… thực hiện một số nội dung sau đây.” right above numbered items.
  func endsAsStem(_ reading: Reading, _ index: Int) -> Bool {
    guard outline.nodes[index].label == nil, index + 1 < outline.nodes.count,
      outline.nodes[index + 1].label != nil, outline.nodes[index + 1].kind != .tableRow,
      reading.count > 6, reading.keys.last == "."
    else { return false }
    return (reading.count - 5..<reading.count - 1).contains {
      Self.sequels.end(in: reading, at: $0) == reading.count - 1
    }
  }

  /// Below an appendix's title.
  private static let attachment = Phrases("(kèm theo", "(ban hành kèm theo", "(đính kèm")

  /// What one node's clauses share.
  struct NodeWalk {
    var index: Int
    var owners: [Party]
    var isRequest: Bool
    /// Rows of this node, in `rows`.
    var first: Int?
    /// The last clause was part of a row.
    var isOpen = false
    var previous: Range<Int>?
    /// The first row of the sentence under way, in `rows`.
    var sentence = 0
    /// That clause was a member of a list which began before it.
    var isListing = false
    var topic: String?
    /// A deadline of “Hoàn thành trước …” for the rows before.
    var closing: Deadline?
    /// Those rows end here.
    var closed = 0
    var closingReceivers: [String] = []
    /// Rows that stand in brackets of the others.
    var asides: [TaskRow] = []
  }

  /// The last clause before a colon: whom it charges, with whom, by when.
  mutating func readStem(
    _ range: Range<Int>, of reading: Reading, _ index: Int, owners: [Party]
  ) {
    let clause = Clause(reading: reading, range: range)
    let isTop = outline.nodes[index].parent == nil && outline.nodes[index].label == nil
    // “Yêu cầu các chủ đầu tư rà soát …; trong đó lưu ý:” charges them with the items too.
    if frames[index].owners.isEmpty || !isTop, !owners.isEmpty { frames[index].owners = owners }
    if let opening = OpeningReader().opening(of: clause) ?? nil {
      take(opening, of: clause, index)
      if opening.owners != nil || !owners.isEmpty || !frames[index].owners.isEmpty, !isTop,
        hasChildren[index]
      {
        var walk = NodeWalk(
          index: index, owners: frames[index].owners, isRequest: frames[index].isRequest)
        add(opening, clause, &walk)
        let row = rows.removeLast()
        stems[index] = row
      }
    } else if let deadline = stemDeadline(clause) {
      frames[index].deadline = deadline
    }
    // “Trước ngày D, hoàn thành các việc sau:” between a title and its items.
    if !isTop {
      if StemRule.charge(clause) != nil { frames[index].section = .duties }
      spread(index)
    }
    if isTop {
      root = frames[index]
      if traits.kind == .directive { root.section = .duties }
      if let charge = StemRule.charge(clause) {
        root.rule = StemRule.id
        root.owners = charge.owners.flatMap {
          OwnerReference.owners($0, in: reading, current: [], traits: traits).parties
        }
        root.isRequest = charge.isRequest && !traits.leads(root.owners)
      }
      root.owners = root.owners.map { OwnerReference.inFull($0, among: traits.addressees) }
    }
  }
}
