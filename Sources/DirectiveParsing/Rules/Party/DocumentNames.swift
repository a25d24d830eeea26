internal import VietnameseText

/// Names of bodies as the document itself sets them apart.
///
/// A comma or a verb within one then ends it nowhere: “2. Phòng Nghiệp vụ, dự toán, pháp chế”, a
/// cell “Phòng Công nghệ, chuyển đổi số”, “(qua Ban Hỗ trợ phụ nữ phát triển kinh tế)”.
///
/// Where a name runs on into a duty (“Phòng Tư pháp rà soát, thẩm định”) nothing is learnt.
struct DocumentNames {
  private(set) var trie = WordTrie<Bool>()
  /// Names that stand by themselves in a list of bodies: small words behind one are no part of it.
  private(set) var listed = WordTrie<Bool>()
  /// Short forms written out elsewhere.
  private(set) var shortNames = ShortNames.none
  /// “Trung tâm A là đơn vị thường trực”: whom a mere “gửi về đơn vị thường trực” means.
  private var standing: String?

  static let none = DocumentNames()

  private init() {}

  /// `readings` are the outline's, which know no names yet.
  init(_ outline: Outline, _ readings: NodeReadings) {
    shortNames = ShortNames(
      outline.nodes.map(\.passage) + outline.nodes.flatMap(\.cells)
        + outline.recipients.map(\.passage))
    standing = outline.nodes.lazy.compactMap { Self.standing(in: $0.passage) }.first
    for (index, node) in outline.nodes.enumerated() {
      switch node.kind {
      case .tableRow:
        for (cell, column) in zip(node.cells, node.columns)
        where column == .owner || column == .coordinator {
          learnCell(Reading(cell))
        }
      case .heading: learn(readings[index], isTitle: true)
      case .item, .paragraph:
        if node.passage.tokens.contains(where: { $0.text == "-" }) {
          learnMember(readings[index])
        }
        guard Self.mayName(node.passage) else { continue }
        learn(readings[index], isTitle: false)
      case .groupRow: break
      }
    }
    for line in outline.addressees + outline.recipients { learnListed(Reading(line.passage)) }
  }

  private static let permanent = ["thường", "trực"].map(\.wordKey)
  private static let standingKeys = [["cơ", "quan"], ["đơn", "vị"]].map { $0.map(\.wordKey) }

  /// Who stands before “là cơ quan thường trực” or “(cơ quan thường trực)”.
  private static func standing(in passage: Passage) -> String? {
    let tokens = passage.tokens
    guard
      let place = tokens.indices.first(where: { index in
        index > 3 && index + 1 < tokens.count && tokens[index].key == permanent[0]
          && tokens[index + 1].key == permanent[1]
          && standingKeys.contains([tokens[index - 2].key, tokens[index - 1].key])
          && ["là", "("].contains(tokens[index - 3].text)
      })
    else { return nil }
    let reading = Reading(passage)
    let parser = PartyParser(reading, limit: place - 3)
    return (0..<place - 3).lazy.compactMap { parser.party(at: $0) }
      .first { $0.range.upperBound == place - 3 && $0.isKnown && !$0.isCollective }?.organization
  }

  /// The name that the document gives to whom it means by a mere “đơn vị thường trực”.
  func inFull(_ name: String) -> String {
    guard let standing, Self.standings.contains(name.wordKey) else { return name }
    return standing
  }

  private static let standings: Set<String> = Set(
    ["đơn vị thường trực", "cơ quan thường trực"].map(\.wordKey))

  private static func mayName(_ passage: Passage) -> Bool {
    passage.tokens.contains { $0.text == "(" }
      || passage.tokens.prefix(longest + 1).contains { $0.text == ":" }
  }

  private mutating func learn(_ reading: Reading, isTitle: Bool) {
    // “a) Ban Hỗ trợ …: đầu mối …”; a title up to its end.
    let colon = reading.keys.prefix(Self.longest + 1).firstIndex(of: ":")
    if let end = colon ?? (isTitle ? reading.count : nil), end <= Self.longest {
      add(0..<end, of: reading)
    }
    var index = 0
    while index < reading.count {
      if reading.keys[index] == "(" {
        let first = Self.openers.end(in: reading, at: index + 1) ?? index + 1
        let close = (first..<min(first + Self.longest, reading.count)).first {
          [")", ";", ":", "."].contains(reading.keys[$0])
            || reading.keys[$0] == "," && Self.details.end(in: reading, at: $0 + 1) != nil
            || Self.purposes.end(in: reading, at: $0) != nil
        }
        if let close { add(first..<close, of: reading) }
      }
      index += 1
    }
  }

  /// Cells and lines of Nơi nhận part bodies by semicolons, and by commas before a head.
  private mutating func learnCell(_ reading: Reading) {
    var start = 0
    while start < reading.count {
      while start < reading.count, reading.isMark(start) { start += 1 }
      let end =
        (start..<reading.count).first {
          [";", "(", "."].contains(reading.keys[$0])
            || reading.keys[$0] == "," && reading.isCapital($0 + 1)
        } ?? reading.count
      if start < end { add(start..<end, of: reading) }
      start = end + 1
    }
  }

  /// “Kính gửi” and “Nơi nhận” hold bodies and no duties: what looks like a verb is part of a name.
  private mutating func learnListed(_ reading: Reading) {
    learnCell(reading)
    var start = reading.keys.prefix(4).firstIndex(of: ":").map { $0 + 1 } ?? 0
    while start < reading.count {
      while start < reading.count, reading.isMark(start) { start += 1 }
      let end =
        (start..<reading.count).first {
          [";", ",", "("].contains(reading.keys[$0])
            || reading.keys[$0] == "." && $0 + 1 == reading.count
        } ?? reading.count
      add(start..<end, of: reading, isListed: true)
      start = end + 1
    }
  }

  /// “Ông Nguyễn Văn A, Đội trưởng Đội Thanh tra xây dựng số 2 - Thành viên”: the body between the
  /// title and the role.
  private mutating func learnMember(_ reading: Reading) {
    guard
      let dash = reading.keys.indices.first(where: {
        reading.keys[$0] == "-" && BoardRoles.end(in: reading, at: $0) != nil
      })
    else { return }
    let start = reading.keys[..<dash].lastIndex(of: ",").map { $0 + 1 } ?? 0
    guard
      let title = PartyLexicon.shared.titles.longest(in: reading.keys, from: start, to: dash)
    else { return }
    add(title.end..<dash, of: reading, isListed: true)
  }

  private mutating func add(_ range: Range<Int>, of reading: Reading, isListed: Bool = false) {
    var range = range
    while let last = range.last, reading.isMark(last) {
      range = range.lowerBound..<last
    }
    guard let head = head(of: range, in: reading) else { return }
    // A body that is known anyway ends where it always does.
    if PartyParser(reading, limit: range.upperBound).party(at: range.lowerBound)?.range == range {
      if isListed { listed.insert(Array(reading.keys[range]), true) }
    } else if isListed ? isListedName(range, head, of: reading) : isName(range, head, of: reading) {
      trie.insert(Array(reading.keys[range]), true)
    }
  }

  /// A capital head, and words that no separator, purpose or level parts.
  private func isListedName(_ range: Range<Int>, _ head: Int, of reading: Reading) -> Bool {
    guard range.count > 3, range.count <= Self.longest + 6 else { return false }
    return (head..<range.upperBound).allSatisfy { index in
      !reading.isInner[index] && !reading.isMark(index)
        && !PartyWords.stops.contains(reading.keys[index])
        && PartyWords.quantifiers.end(in: reading, at: index) == nil
    }
  }

  private static let longest = 14
  private static let openers = Phrases("qua", "thông qua", "giao", "do")
  private static let details = Phrases("email", "điện thoại", "số điện thoại", "đt", "qua", "số")
  private static let purposes = Phrases("để", "chủ trì", "thực hiện", "tổng hợp", "phối hợp")

  /// Where the head ends of what may be a name: “Phòng”, a capital word behind it.
  private func head(of range: Range<Int>, in reading: Reading) -> Int? {
    guard range.count > 2, reading.isCapital(range.lowerBound),
      let head = PartyLexicon.shared.heads.longest(
        in: reading.keys, from: range.lowerBound, to: range.upperBound),
      reading.isCapital(head.end) || head.end - range.lowerBound > 1,
      head.end < range.upperBound, !reading.isMark(head.end)
    else { return nil }
    // “Tổ chức thực hiện” is no Tổ.
    guard !PartyParser(reading, limit: range.upperBound).isVerb(at: range.lowerBound),
      PartyWords.commonNouns.end(in: reading, at: range.lowerBound) == nil
    else { return nil }
    return head.end
  }

  /// No duty in it, and no other body behind a comma.
  private func isName(_ range: Range<Int>, _ head: Int, of reading: Reading) -> Bool {
    guard range.count <= Self.longest else { return false }
    let parser = PartyParser(reading, limit: range.upperBound)
    for index in head..<range.upperBound {
      if reading.isInner[index] || [":", ";", ".", "/"].contains(reading.keys[index]) {
        return false
      }
      let before = index - 1
      let isPart = index == head || reading.isCapital(index)
      if let verb = reading.verbs[index], verb.kind == .firm || verb.kind == .opener, !isPart {
        return false
      }
      if let verb = reading.verbs[index], verb.kind == .open, !isPart,
        before == head || !hasWork(head..<index, of: reading),
        reading.keys[before] != ","
      {
        return false
      }
      if PartyWords.stops.contains(reading.keys[index]), reading.keys[index] != Word.ve {
        return false
      }
      if reading.isMark(before) || reading.keys[before] == Word.va, reading.isCapital(index),
        parser.party(at: index) != nil
      {
        return false
      }
      // “Thôn Xuân Lai, thôn Phú Thọ” are two.
      if reading.isMark(before), let level = PartyWords.levels.end(in: reading, at: index),
        reading.isCapital(level), !reading.isMark(level)
      {
        return false
      }
      if PartyWords.quantifiers.end(in: reading, at: index) != nil, index > head {
        return false
      }
      if let level = PartyWords.levels.end(in: reading, at: index), level < range.upperBound,
        !reading.isCapital(level)
      {
        return false
      }
    }
    return true
  }

  /// The name already says a field of work: “Hỗ trợ phụ nữ | phát triển kinh tế”.
  private func hasWork(_ range: Range<Int>, of reading: Reading) -> Bool {
    range.contains { reading.verbs[$0].map { $0.kind != .noun } ?? false }
      || range.contains { reading.keys[$0] == "," }
  }
}
