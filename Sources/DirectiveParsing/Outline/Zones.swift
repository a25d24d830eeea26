internal import DirectiveModel
internal import VietnameseText

/// The lines of a document sorted by the part they belong to, each part in reading order.
struct Zones {
  var letterhead: [PageLine] = []
  var addressees: [PageLine] = []
  var body: [PageLine] = []
  var recipients: [PageLine] = []
  var signature: [PageLine] = []
  var others: [PageLine] = []
  var appendix: [PageLine] = []

  init(_ lines: [PageLine]) {
    let head = LetterheadZone(lines)
    letterhead = head.letterhead
    addressees = head.addressees
    let rest = Array(lines[head.end...])
    let foot = FootZone(rest)
    body = foot.body
    recipients = foot.recipients
    signature = foot.signature
    others = foot.others
    appendix = foot.appendix
  }
}

/// Everything above the body: two-column letterhead, title and trích yếu, Kính gửi.
struct LetterheadZone {
  private(set) var letterhead: [PageLine] = []
  private(set) var addressees: [PageLine] = []
  /// Index of the first line of the body.
  private(set) var end = 0

  private let lines: [PageLine]
  /// No letterhead is longer than this.
  private static let limit = 45

  init(_ lines: [PageLine]) {
    self.lines = lines
    let limit = min(lines.count, Self.limit)
    let address = lines[..<limit].firstIndex(where: \.opensAddress)
    let title = lines[..<limit].firstIndex { DocumentTypes.title(of: $0) != nil }
    var index: Int
    if let title, address.map({ title < $0 && $0 - title < 14 }) ?? true {
      index = subjectEnd(after: title, limit: limit)
      if index < limit, !lines[index].opensAddress,
        let wired = wiredAddressees(from: index, limit: limit)
      {
        take(until: wired.lowerBound)
        addressees = Array(lines[wired])
        end = wired.upperBound
        return
      }
    } else {
      index = address ?? headerEnd(limit: limit)
    }
    if let address, address >= index, address - index < 6 {
      take(until: address)
      let last = addresseesEnd(from: address, limit: limit)
      addressees = withoutStamps(Array(lines[address..<last]))
      end = last
    } else {
      take(until: index)
      end = index
    }
  }

  private mutating func take(until index: Int) {
    letterhead = lines[..<index].flatMap(FusedLines.partLetterhead)
  }

  // MARK: Title

  /// The first line behind the title and its trích yếu.
  private func subjectEnd(after title: Int, limit: Int) -> Int {
    var index = title + 1
    while index < limit {
      let line = lines[index]
      // The short rule below the trích yếu.
      if index > title + 1, line.isRule { return index + 1 }
      if line.isRow || NumberLabel.read(line) != nil || line.starts(with: ["dieu"]) { return index }
      if line.opensAddress || line.starts(with: ["kinh", "moi"]) { return index }
      // “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X” stands between the trích yếu and the bases.
      if line.isCapitals {
        index += 1
        continue
      }
      let previous = lines[index - 1]
      if previous.endsSentence, index > title + 1 { return index }
      if opensBody(line, at: index, after: title) { return index }
      if index - title > 9 { return index }
      index += 1
    }
    return index
  }

  private func opensBody(_ line: PageLine, at index: Int, after title: Int) -> Bool {
    // Behind the authority line.
    if index > title + 1, lines[index - 1].isCapitals,
      lines[title + 1..<index].contains(where: { !$0.isCapitals })
    {
      return true
    }
    let isSet = isSetAsBody(index)
    guard let opener = BodyOpeners.opener(of: line) else {
      return line.startsUppercase && index > title + 1
        && (isSet ?? (isWideBehindShort(index) && runsToSentence(from: index)))
    }
    if opener.isSure { return !(index == title + 1 && opensAgain(behind: index)) }
    if let isSet, !opener.isWeak { return isSet || runsToSentence(from: index) }
    if isSet == false { return false }
    if index == title + 1, opener.isWeak { return false }
    if line.starts(with: ["ngay"]), !line.hasNumber(at: 1) { return false }
    return runsToSentence(from: index)
  }

  /// “Thực hiện Nghị quyết số …” right below KẾ HOẠCH is the trích yếu where the body opens so again.
  private func opensAgain(behind index: Int) -> Bool {
    guard lines[index].starts(with: ["thuc", "hien"]) else { return false }
    for next in index + 1..<min(index + 6, lines.count) {
      if [".", ";", ":"].contains(lines[next - 1].finalMark) { return false }
      if BodyOpeners.opener(of: lines[next])?.isSure == true { return true }
      if NumberLabel.read(lines[next]) != nil { return false }
    }
    return false
  }

  /// Without boxes: a line as long as the page is wide, behind one that ended short.
  private func isWideBehindShort(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let page = lines[index...].prefix(30).filter { $0.page == lines[index].page }
    guard page.count > 6 else { return false }
    let width = page.map(\.text.count).max() ?? 0
    return lines[index].text.count * 10 >= width * 8
      && lines[index - 1].text.count * 10 < width * 8
      && lines[index + 1].text.count * 10 >= width * 8
  }

  /// Whether the lines from here on make a sentence, before bases or an authority line cut in.
  private func runsToSentence(from index: Int) -> Bool {
    for next in index..<min(index + 14, lines.count) {
      let line = lines[next]
      if next > index {
        if line.isCapitals && line.words.count > 2 { return false }
        if line.opensAddress || NumberLabel.read(line) != nil { return false }
        if let opener = BodyOpeners.opener(of: line), !opener.isWeak { return false }
      }
      // No trích yếu is that long.
      if line.endsSentence || next - index >= 6 { return true }
    }
    return false
  }

  /// Set to the margins with an indent, where a trích yếu is centred; nothing without boxes.
  private func isSetAsBody(_ index: Int) -> Bool? {
    let rest = lines[index..<min(index + 12, lines.count)].filter { $0.page == lines[index].page }
    let boxes = rest.compactMap(\.box)
    guard boxes.count == rest.count, boxes.count >= 4, let box = boxes.first,
      let left = boxes.map(\.left).min(), let right = boxes.map(\.right).max()
    else { return nil }
    return box.right > right - 0.03 && box.left < left + 0.1 && boxes[1].left < left + 0.02
  }

  /// “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI ĐIỆN:” and its list.
  private func wiredAddressees(from index: Int, limit: Int) -> Range<Int>? {
    var start = index
    // The line of capitals was taken for the authority line.
    while start > 0, start > index - 3,
      !lines[start].words.contains(where: {
        $0.bare.trimmedMarks == "dien" && $0.text.hasSuffix(":")
      })
    {
      start -= 1
    }
    guard start < limit, let last = lines[start].words.last,
      last.bare.trimmedMarks == "dien" || lines[start].bare.hasSuffix("dien:")
    else { return nil }
    return start..<addresseesEnd(from: start, limit: limit)
  }

  // MARK: Kính gửi

  /// A stamp beside Kính gửi was read into its lines: keep what stands behind the wide gap.
  private func withoutStamps(_ lines: [PageLine]) -> [PageLine] {
    var result: [PageLine] = []
    let isAlone = lines.first?.last.hasSuffix(":") == true
    let firstItem = isAlone ? lines.firstIndex(where: \.isItem) ?? 0 : 0
    for (index, line) in lines.enumerated() where index == 0 || index >= firstItem {
      if let gap = line.columnGap, index > 0 {
        let (head, tail) = line.split(at: gap)
        result.append(tail.isItem || !head.isItem ? tail : head)
      } else if index > 0, line.isCapitals, !line.isItem {
        continue
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// The first dash line of the list; an incoming stamp may have been read between.
  private func firstItem(after start: Int, limit: Int) -> Int? {
    let near = start + 1..<max(start + 1, min(start + 6, limit))
    guard let item = near.first(where: { lines[$0].isItem }),
      !lines[start + 1..<item].contains(where: { NumberLabel.read($0) != nil })
    else { return nil }
    return item
  }

  private func addresseesEnd(from start: Int, limit: Int) -> Int {
    let isAlone = lines[start].words.count <= 2 || lines[start].last.hasSuffix(":")
    var index = isAlone ? firstItem(after: start, limit: limit) ?? start + 1 : start + 1
    var isList = false
    while index < limit {
      let line = lines[index]
      let isItem =
        line.first.hasPrefix("-") || line.first.hasPrefix("–") || line.first == "+"
        || line.first.hasPrefix("•")
      isList = isList || isItem
      let previous = lines[index - 1]
      if isItem {
        index += 1
        continue
      }
      if line.isRow || NumberLabel.read(line) != nil { return index }
      if index == start + 1, isAlone {
        index += 1
        continue
      }
      if previous.finalMark == "." { return index }
      if line.startsLowercase {
        index += 1
        continue
      }
      // “- Các Bộ: Kế hoạch và Đầu tư, | Tài chính;”
      let runsOn = previous.finalMark == "," && [";", ",", "."].contains(line.finalMark)
      if let opener = BodyOpeners.opener(of: line),
        opener.isSure || !isPartyStart(line) && !(opener.isWeak && runsOn)
      {
        return index
      }
      if previous.finalMark == ";" || previous.finalMark == "," || isUnfinished(previous) {
        if line.words.count > 16 { return index }
        index += 1
        continue
      }
      return index
    }
    return index
  }

  private func isPartyStart(_ line: PageLine) -> Bool {
    let starts: Set<String> = [
      "so", "uy", "ubnd", "chu", "bo", "van", "hoi", "ban", "thuong", "giam", "thu", "cac", "tinh",
      "toan", "lanh",
    ]
    return starts.contains(line.first.trimmedMarks) && line.words.count < 16
      && [".", ";", ",", ":"].contains(line.finalMark)
  }

  private func isUnfinished(_ line: PageLine) -> Bool {
    let open: Set<String> = ["va", "cac", "tinh", "huyen", "so", "nhan", "ban", "uy"]
    return open.contains(line.words.last?.bare ?? "")
  }

  // MARK: No title, no Kính gửi

  private func headerEnd(limit: Int) -> Int {
    var last = 0
    for (index, line) in lines[..<min(limit, 16)].enumerated() where isHeaderLine(line) {
      last = index + 1
    }
    return last
  }

  private func isHeaderLine(_ line: PageLine) -> Bool {
    if line.isCapitals, line.page == 0, NumberLabel.read(line) == nil { return line.number < 12 }
    if line.first.hasPrefix("so"), line.has("/"), line.words.count <= 12 { return true }
    if line.first == "v/v" || line.starts(with: ["doc", "lap"]) { return true }
    return line.words.count <= 10 && line.words.contains { $0.bare == "ngay" }
      && line.words.contains { $0.bare == "nam" } && line.has(",")
  }
}

extension PageLine {
  /// “Kính gửi”, perhaps behind a speck that was read as a dash, or half under a stamp: “- VAN kếi.h gửi:”.
  var opensAddress: Bool {
    if starts(with: ["kinh", "gui"]) { return true }
    guard
      let sent = words.prefix(5).firstIndex(where: { $0.bare.hasPrefix("gui") }), sent > 0
    else { return false }
    let respect = words[sent - 1].bare
    if sent == 2, words[0].text.count == 1, respect == "kinh" { return true }
    return words[sent].text.hasSuffix(":") && respect.has("k") && respect.hasSuffix("h")
  }

  /// “-----”, “_____”.
  var isRule: Bool {
    text.count >= 3 && text.allSatisfy { "-–—_=* ".contains($0) } && text.contains { $0 != "*" }
  }

  var isItem: Bool { "-–—•".contains(words.first?.text.first ?? " ") }
}
