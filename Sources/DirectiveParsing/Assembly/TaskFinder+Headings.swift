internal import DirectiveModel
internal import VietnameseText

extension TaskFinder {
  /// A title: whose duties follow, or what they are about.
  mutating func readHeading(_ index: Int) {
    let reading = readings[index]
    guard reading.count > 0 else { return }
    readTitleTime(reading, index)
    if let section = SectionRule.section(of: reading) { frames[index].section = section }
    if described.contains(index) {
      readText(index)
      return
    }
    if let found = OwnerHeadingRule.owners(of: reading) {
      take(found, of: reading, index)
      return
    }
    if traits.kind != .silent, let found = OwnerHeadingRule.trailing(reading) {
      frames[index].owners = found.owners.parties
      frames[index].coordinators = found.coordinators
      frames[index].rule = OwnerHeadingRule.id
      frames[index].heading = reading.passage.text.trimmedEnd
      spread(index)
      return
    }
    if readStem(index, reading) {
      spread(index)
      return
    }
    if !hasChildren[index], outline.nodes[index].label != nil, assigns(reading) {
      readText(index)
      return
    }
    frames[index].heading = reading.passage.text.trimmedEnd
    if let led = OwnerHeadingRule.led(reading) {
      frames[index].owners = led.owners.flatMap {
        OwnerReference.owners($0, in: reading, current: [], traits: traits).parties
      }
      frames[index].coordinators = led.helpers.flatMap(\.parties)
      frames[index].rule = OwnerHeadingRule.id
      frames[index].isBare = true
      frames[index].isRequest = false
    }
    // “QUYẾT ĐỊNH:” is no title of what follows.
    if outline.nodes[index].label == nil, outline.nodes[index].part != .preamble {
      spread(index, titleOnly: true)
    }
  }

  /// A line that names whose duties follow.
  mutating func take(_ found: OwnerHeadingRule.Owners, of reading: Reading, _ index: Int) {
    frames[index].owners =
      OwnerReference.owners(
        found.list, in: reading, current: frames[index].owners, traits: traits
      ).parties
    frames[index].isRequest = found.isRequest || !found.isCharge && frames[index].isRequest
    frames[index].rule = OwnerHeadingRule.id
    frames[index].isBare = true
    frames[index].isDirected = false
    frames[index].coordinators = found.list.helpers.map { $0.party(except: nil) }
    if found.isTitle { frames[index].heading = reading.passage.text.trimmedEnd }
    spread(index)
  }

  /// The letterhead of what is attached.
  private func isLetterhead(_ index: Int) -> Bool {
    Self.motto.contains(in: readings[index], readings[index].all)
  }

  private static let motto = Phrases("cộng hòa xã hội chủ nghĩa", "độc lập - tự do")

  /// An unnumbered line has nothing under it: what it says is for the items that follow it.
  mutating func spread(_ index: Int, titleOnly: Bool = false) {
    guard outline.nodes[index].label == nil, !hasChildren[index], !isLetterhead(index) else {
      return
    }
    var frame = frames[index]
    if let parent = outline.nodes[index].parent {
      if titleOnly {
        frames[parent].heading = frame.heading
        return
      }
      if frame.section != .duties { frame.section = frames[parent].section }
      frames[parent] = frame
      lastOwners[parent] = nil
    } else if titleOnly {
      root.heading = frame.heading
    } else {
      root = frame
    }
  }

  /// A sentence that the outline took for a title.
  private func assigns(_ reading: Reading) -> Bool {
    guard
      let opening = OpeningReader().opening(
        of: Clause(reading: reading, range: 0..<min(reading.count, ClauseSplitter.longest)))
    else { return false }
    return opening.owners != nil && opening.predicate < reading.count
  }

  /// “Giao Sở A chủ trì, phối hợp với Y thực hiện các nhiệm vụ sau:” charges the items below.
  ///
  /// - Returns: Whether it names anybody.
  private mutating func readStem(_ index: Int, _ reading: Reading) -> Bool {
    let clause = Clause(reading: reading, range: 0..<min(reading.count, ClauseSplitter.longest))
    guard let opening = OpeningReader().opening(of: clause), let owners = opening.owners,
      hasChildren[index] || reading.keys.last == ":",
      // “Giao Văn phòng Tỉnh ủy chủ trì …:” in its own letter conveys what others charge it with.
      opening.rule != ActorRule.id || !traits.isIssuer(owners)
    else { return false }
    take(opening, of: clause, index)
    return true
  }

  /// What a stem says for the items below it.
  mutating func take(_ opening: Opening, of clause: Clause, _ index: Int) {
    let isTop = outline.nodes[index].parent == nil && outline.nodes[index].label == nil
    if let owners = opening.owners,
      opening.rule != ActorRule.id || !traits.isIssuer(owners) && !isTop
    {
      frames[index].owners =
        OwnerReference.owners(
          owners, in: clause.reading, current: frames[index].owners, traits: traits
        ).parties
      frames[index].isRequest =
        opening.isRequest && !traits.leads(frames[index].owners)
        || opening.rule == ActorRule.id && frames[index].isRequest
      frames[index].rule = opening.rule
      frames[index].isDirected = StemRule.directs(clause, at: opening.predicate)
      frames[index].isBare = StemRule.isBare(clause, behind: opening.predicate)
    }
    let lists = CoordinatorRule.lists(in: clause, from: opening.predicate)
    if !lists.isEmpty { frames[index].coordinators = lists.flatMap(\.parties) }
    frames[index].coordinators +=
      opening.owners.map { $0.helpers.map { $0.party(except: nil) } } ?? []
    if let topic = opening.topic { frames[index].heading = clause.reading.text(topic) }
    if let deadline = stemDeadline(clause) {
      frames[index].deadline = deadline
    }
  }
}

extension String {
  /// Without a final colon, full stop or space.
  var trimmedEnd: String {
    var text = self[...]
    while let last = text.last, [" ", ":", ".", ";", ","].contains(last) { text.removeLast() }
    return String(text)
  }
}
