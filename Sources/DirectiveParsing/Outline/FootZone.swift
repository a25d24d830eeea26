internal import DirectiveModel
internal import VietnameseText

/// What stands below the body: Nơi nhận, signature, a copy's own block, and the appendices behind.
struct FootZone {
  private(set) var body: [PageLine] = []
  private(set) var recipients: [PageLine] = []
  private(set) var signature: [PageLine] = []
  private(set) var others: [PageLine] = []
  private(set) var appendix: [PageLine] = []

  init(_ lines: [PageLine]) {
    guard let start = Self.start(in: lines) else {
      split(lines)
      return
    }
    body = Array(lines[..<start])
    let end = Self.appendixStart(in: lines, after: start)
    appendix = Array(lines[end...])
    sort(lines[start..<end].flatMap(FusedLines.partFoot))
  }

  /// Without any block at the foot only an appendix can end the body.
  private mutating func split(_ lines: [PageLine]) {
    let end = lines.indices.first { $0 > 0 && lines[$0].opensPage && Self.opensAppendix(lines[$0]) }
    body = Array(lines[..<(end ?? lines.count)])
    appendix = Array(lines[(end ?? lines.count)...])
  }

  // MARK: Where the foot begins

  private static func start(in lines: [PageLine]) -> Int? {
    guard let recipients = lines.firstIndex(where: isRecipientsHead) ?? archiveStart(in: lines)
    else { return signatureStart(in: lines) }
    // The signature may have been read first.
    var start = recipients
    while start > 0, recipients - start < 10,
      isSignatureLine(lines[start - 1], below: start >= 2 ? lines[start - 2] : nil)
    {
      start -= 1
    }
    return start
  }

  static func isRecipientsHead(_ line: PageLine) -> Bool {
    guard !line.isRow, line.words.count >= 2, line.words[1].bare.hasPrefix("nhan"),
      heads.contains(line.first.trimmedMarks)
    else { return false }
    return line.words.count <= 3 || line.words[1].text.hasSuffix(":")
      || line.words[2].text.hasPrefix(":") || line.words[2].gap >= 4
  }

  /// The italic N is read as V, M or L.
  static let heads: Set<String> = ["noi", "voi", "moi", "nol", "nai", "loi", "nơi", "no1"]

  /// Where “Nơi nhận” was not read: the first of the dashed lines that end with “Lưu:”.
  private static func archiveStart(in lines: [PageLine]) -> Int? {
    guard
      let archive = lines.lastIndex(where: { line in
        line.words.count <= 14
          && line.words.prefix(2).contains {
            $0.bare == "luu:" || $0.bare == "-luu:"
          }
      })
    else { return nil }
    var start = archive
    while start > 0, archive - start < 30 {
      let line = lines[start - 1]
      guard line.page == lines[archive].page, !line.endsDocument, line.words.count <= 12,
        line.isItem || SignatureWords.opens(line) || line.finalMark == ";"
      else { break }
      start -= 1
    }
    return start
  }

  private static func isSignatureLine(_ line: PageLine, below: PageLine?) -> Bool {
    if line.isRow || line.endsDocument { return false }
    if SignatureWords.opens(line) || line.region == .signature { return true }
    return SignatureWords.isName(line) && below?.endsSentence != false
  }

  /// A block of capitals that opens with an authority or title, below a line that ends.
  private static func signatureStart(in lines: [PageLine]) -> Int? {
    for index in lines.indices.dropFirst() where SignatureWords.opens(lines[index]) {
      let previous = lines[index - 1]
      guard previous.endsDocument || previous.finalMark == ".", !lines[index].isRow else {
        continue
      }
      // The block is short: a name follows soon.
      let tail = lines[index..<min(lines.count, index + 7)]
      if tail.contains(where: SignatureWords.isName) || index + 3 >= lines.count { return index }
    }
    return nil
  }

  // MARK: Where the appendices begin

  private static func appendixStart(in lines: [PageLine], after start: Int) -> Int {
    var hasName = false
    for index in start..<lines.count {
      let line = lines[index]
      if opensAppendix(line), index > start { return index }
      if SignatureWords.isName(line) { hasName = true }
      guard line.opensPage, index > start else { continue }
      // The signature may have slipped to the next page; anything else there is an appendix.
      let page = lines[index...].prefix { $0.page == line.page }
      let isFoot =
        !hasName && page.count <= 10
        && page.contains { SignatureWords.opens($0) || isRecipientsHead($0) }
      if !isFoot { return index }
    }
    return lines.count
  }

  static func opensAppendix(_ line: PageLine) -> Bool {
    guard line.starts(with: ["phu", "luc"]), line.words.count <= 12,
      line.startsUppercase
    else { return false }
    guard line.words.count > 2 else { return true }
    return line.isCapitals || NumberLabel.isNumeral(line.words[2].text.trimmedMarks)
      || line.words[2].bare == "so" && line.words.count <= 5
      || line.words[1].text.hasSuffix(":")
  }

  // MARK: Sorting

  private mutating func sort(_ lines: [PageLine]) {
    let copy = copyBlock(in: lines)
    var isArchived = false
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if let copy, copy.contains(index) {
        others.append(line)
        continue
      }
      if Self.isRecipientsHead(line) || index == 0 && line.isItem {
        recipients.append(line)
        isOpen = true
        continue
      }
      // “Lưu Bá Thành” is a name: the archive's word has a colon.
      let isArchive = line.starts(with: ["luu"]) && !SignatureWords.isName(line)
      let isItem =
        line.first.hasPrefix("-") || line.first.hasPrefix("–") || line.first.hasPrefix("—")
        || line.first.hasPrefix("•") || isArchive
      // With boxes the column tells: the signature stands in the right half.
      if let box = line.box, isOpen, line.words.count < 14 {
        if box.left > 0.47, !isItem {
          signature.append(line)
          continue
        }
        if box.right < 0.58, !isArchived, !SignatureWords.opens(line) {
          recipients.append(line)
          isArchived = line.words.prefix(2).contains { $0.bare.trimmedMarks.hasPrefix("luu") }
          continue
        }
      }
      if SignatureWords.opens(line) || line.region == .signature {
        signature.append(line)
      } else if isItem, isOpen {
        recipients.append(line)
        isArchived = line.words.prefix(2).contains { $0.bare.trimmedMarks.hasPrefix("luu") }
      } else if isOpen, !isArchived, !isSignatureName(line, hasTitle: !signature.isEmpty) {
        recipients.append(line)
      } else if isOpen, isArchived, continuesArchive(line) {
        recipients.append(line)
      } else {
        signature.append(line)
      }
    }
  }

  private func isSignatureName(_ line: PageLine, hasTitle: Bool) -> Bool {
    if line.region == .recipients { return false }
    let isBracketed = line.first.hasPrefix("(") && line.starts(with: ["da", "ky"])
    if isBracketed { return true }
    return SignatureWords.isName(line)
      && (hasTitle || recipients.last?.finalMark == ";" || recipients.last?.finalMark == ".")
  }

  // The archive line ran on: “- Lưu: VT, các phòng: TH,” / “KT, NC.”
  private func continuesArchive(_ line: PageLine) -> Bool {
    guard let last = recipients.last, signature.isEmpty || line.region == .recipients else {
      return false
    }
    return last.finalMark == "," && line.words.count <= 6 && line.last.hasSuffix(".")
  }

  /// “UBND HUYỆN X / VĂN PHÒNG / Số: 21/SY-VP / SAO Y / … / name”, a copy's own block.
  private func copyBlock(in lines: [PageLine]) -> Range<Int>? {
    guard
      let mark = lines.firstIndex(where: { line in
        line.isCapitals && line.words.count <= 4
          && (line.starts(with: ["sao", "y"]) || line.starts(with: ["sao", "luc"])
            || line.starts(with: ["trich", "sao"]))
          || line.words.contains { word in
            word.text.has("/") && ["/SY", "/SL-", "/TrS"].contains { word.text.contains($0) }
          }
      })
    else { return nil }
    var start = mark
    while start > 0 {
      let line = lines[start - 1]
      let isHead =
        line.isCapitals && !SignatureWords.opens(line)
        || line.first.hasPrefix("so")
          && line.has("/")
        || line.starts(with: ["doc", "lap"])
      guard isHead, !Self.isRecipientsHead(line) else { break }
      start -= 1
    }
    return start..<lines.count
  }
}
