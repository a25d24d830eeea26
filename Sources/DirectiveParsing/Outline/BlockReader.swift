internal import DirectiveModel
internal import VietnameseText

/// Joins lines into paragraphs, items and headings.
///
/// A label or a dash opens one, and so does a line behind one that ended before the margin.
struct BlockReader {
  private let measure: TextMeasure
  private let margins: PageMargins
  private var blocks: [Block] = []
  /// Words of the last block.
  private var openWords = 0
  /// The last label seen of each style, to tell numbering from numbers.
  private var lastNumber: [OutlineNode.Label.Style: Int] = [:]

  static func blocks(_ lines: [PageLine], measure: TextMeasure) -> [Block] {
    var reader = BlockReader(measure: measure, margins: PageMargins(lines))
    reader.read(
      lines.contains { $0.words.count > longest } ? lines.flatMap(parted) : lines)
    for index in reader.blocks.indices { reader.blocks[index].settle() }
    return reader.blocks
  }

  private init(measure: TextMeasure, margins: PageMargins) {
    self.measure = measure
    self.margins = margins
  }

  /// Words of the longest paragraph: no directive has such a one, and what compares the bodies of a
  /// sentence with each other must not run away.
  private static let longest = 1_000

  /// A line that holds a whole text is cut where sentences end.
  private static func parted(_ line: PageLine) -> [PageLine] {
    guard !line.isRow else { return [line] }
    var parts: [PageLine] = []
    var rest = line
    while rest.words.count > longest {
      let end = (longest / 2..<longest).last {
        [".", ";"].contains(rest.words[$0].text.last)
      }
      let (head, tail) = rest.split(at: end.map { $0 + 1 } ?? longest)
      parts.append(head)
      rest = tail
    }
    return parts + [rest]
  }

  private mutating func read(_ lines: [PageLine]) {
    var tables = TableReader()
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let rows = tables.rows(lines, at: index) {
        for row in rows.blocks { blocks.append(row) }
        index = rows.end
        continue
      }
      if let table = FusedTable.read(lines, at: index) {
        blocks += table.blocks
        index = table.end
        continue
      }
      add(line, before: index + 1 < lines.count ? lines[index + 1] : nil)
      index += 1
    }
  }

  private mutating func add(_ line: PageLine, before next: PageLine?) {
    let label = NumberLabel.read(line)
    if let label, opensItem(label, line) {
      blocks.append(Block(label: label, lines: [line]))
      if label.ordinal > 0 { lastNumber[label.label.style] = label.ordinal }
    } else if blocks.isEmpty || openWords + line.words.count > Self.longest
      || opensParagraph(line, before: next)
    {
      blocks.append(Block(lines: [line]))
    } else {
      blocks[blocks.count - 1].lines.append(line)
      openWords += line.words.count
      return
    }
    openWords = line.words.count
  }

  // MARK: Items

  /// Whether what looks like numbering is, and not a number that a line break put in front.
  private func opensItem(_ label: NumberLabel, _ line: PageLine) -> Bool {
    guard let block = blocks.last, !block.isRow else { return true }
    let previous = block.last
    if line.isAfterBlank || line.region == .heading || block.isCapitals { return true }
    if label.label.style == .article { return opensArticle(previous, line) }
    if previous.endsSentence || previous.finalMark == "," && label.isLetter { return true }
    let fill = measure.fill(previous, then: line, isIndented: block.lines.count == 1)
    let text = line.withoutLabel(label)
    // “1.1-” below “1-”, “2.3.” behind “2.2.”: no line break puts such a number there.
    if label.label.style == .decimal, text.startsUppercase,
      let outer = label.label.text.split(separator: ".").first.flatMap({ Int($0) }),
      outer == lastNumber[.arabic],
      label.ordinal == 1 || lastNumber[.decimal] == label.ordinal - 1
    {
      return true
    }
    // “1. …” below “I. THỂ CHẾ (Vụ Pháp chế chủ trì)”, however long that title is.
    if label.ordinal == 1, label.label.style == .arabic, text.startsUppercase,
      block.label?.label.style == .roman, block.lines.count < 4, !Self.cites(previous, text)
    {
      return true
    }
    switch label.label.style {
    case .dash, .plus:
      // “giai đoạn 2021” / “- 2025”, “kinh tế” / “- xã hội”
      return text.startsUppercase
        && (fill < 0.9 || margins.isIndented(line) == true || previous.finalMark == ")"
          || opensDuty(text, isFirm: true))
    case .roman, .upperLetter, .chapter, .section, .part, .appendix, .article, .row: return true
    case .arabic, .decimal, .point:
      let isNext = lastNumber[label.label.style].map { label.ordinal == $0 + 1 } ?? false
      // “a) Ban hành …” below a title that fills its line; “theo điểm” / “a) Khoản 2” runs on.
      if label.label.style == .point, label.ordinal == 1, text.startsUppercase,
        block.label != nil, !Self.cites(previous, text)
      {
        return true
      }
      return text.startsUppercase && (fill < 0.93 || isNext || label.ordinal == 1 && fill < 1)
        || fill < 0.75
    }
  }

  /// “… quy định tại điểm” / “a) Khoản 2 Điều 5”: a citation that the end of the line broke.
  private static func cites(_ previous: PageLine, _ text: PageLine) -> Bool {
    ["diem", "khoan", "muc", "va", "hoac", "den", "cac"].contains(previous.words.last?.bare ?? "")
      || text.starts(with: ["khoan"]) || text.starts(with: ["dieu"])
  }

  /// “Ban cán sự đảng UBND tỉnh lãnh đạo, chỉ đạo:” below a title.
  private func opensStem(_ line: PageLine) -> Bool {
    guard line.last.hasSuffix(":"), line.words.count >= 4 else { return false }
    let passage = [line].joined
    return OpeningReader().opening(
      of: Clause(reading: Reading(passage), range: 0..<passage.tokens.count))?.owners?.isKnown
      == true
  }

  /// The words behind a dash are those of a duty, which no name runs on with.
  private func opensDuty(_ line: PageLine, isFirm: Bool = false) -> Bool {
    let keys = line.words.prefix(6).map { $0.text.trimmedMarks.wordKey }
    guard let verb = VerbLexicon.trie.longest(in: keys, from: 0, to: keys.count), verb.end > 1
    else { return false }
    // “- Điều tra, lập danh sách”; “- Đầu tư” names a field of work as well.
    let isField =
      PartyLexicon.shared.domains.longest(in: keys, from: 0, to: keys.count) != nil
    return verb.value == .firm || verb.value == .open && (!isFirm || !isField && keys.count > 4)
  }

  /// “2- Ủy ban Kiểm tra Thành ủy, Thanh tra thành phố”: a title of nothing but bodies.
  private func namesOwners(_ block: Block) -> Bool {
    OwnerHeadingRule.owners(of: Reading(block.passage))?.list.isKnown == true
  }

  private func opensArticle(_ previous: PageLine, _ line: PageLine) -> Bool {
    previous.endsSentence
      || measure.fill(previous, then: line, isIndented: false) < 0.9
        && line.words[1].text.hasSuffix(".")
  }

  // MARK: Paragraphs

  private func opensParagraph(_ line: PageLine, before next: PageLine?) -> Bool {
    guard let block = blocks.last else { return true }
    if block.isRow { return !line.startsLowercase || line.isAfterBlank }
    let previous = block.last
    if previous.endsDocument { return true }
    if line.isCapitals != previous.isCapitals, line.isCapitals || block.isCapitals,
      line.words.count > 1 || line.last.hasSuffix(":"), !isMidSentence(previous, line)
    {
      return true
    }
    if line.isCapitals, block.isCapitals {
      return block.label == nil && line.isAfterBlank && previous.endsSentence
    }
    if line.startsLowercase { return false }
    let fill = measure.fill(previous, then: line, isIndented: block.lines.count == 1)
    let indent = margins.isIndented(line)
    if previous.endsSentence {
      if line.opensCount { return true }
      if let indent { return indent || fill < 0.8 }
      if !line.startsUppercase, line.first.first?.isNumber == true {
        return fill < 0.85 || line.isAfterBlank
      }
      if line.isAfterBlank || fill < 0.975 { return true }
      return isBasis(line) || previous.bare.hasSuffix("sau:") || looksIndented(line, before: next)
    }
    if !line.startsUppercase, !line.opensQuote { return false }
    if line.first.hasPrefix("("), line.starts(with: ["kem", "theo"]) { return true }
    if previous.finalMark == "," || previous.finalMark == "-" { return false }
    if block.label != nil, block.lines.count == 1, fill < 1, opensDuty(line), namesOwners(block) {
      return true
    }
    if indent == true, fill < 0.95 { return true }
    if block.label != nil, block.lines.count == 1, fill < 0.97, opensStem(line) { return true }
    if line.isAfterBlank { return fill < 0.93 }
    return fill < 0.82 || line.region == .heading && previous.region != .heading
  }

  /// A line that breaks although the next word would have fitted was set in from the margin.
  private func looksIndented(_ line: PageLine, before next: PageLine?) -> Bool {
    guard let next, !line.endsSentence, next.startsLowercase || !line.isCapitals,
      NumberLabel.read(next) == nil
    else { return false }
    return measure.fill(line, then: next, isIndented: false) < 0.965
  }

  // A run of capitals that a sentence needs: “Nghị quyết số 57 của” / “BCH …”
  private func isMidSentence(_ previous: PageLine, _ line: PageLine) -> Bool {
    !previous.isCapitals && !previous.endsSentence && line.words.count < 3
  }

  private func isBasis(_ line: PageLine) -> Bool {
    line.starts(with: ["can", "cu"]) || line.starts(with: ["xet", "de", "nghi"])
      || line.starts(with: ["theo", "de", "nghi"]) || line.starts(with: ["thuc", "hien"])
  }
}

extension NumberLabel {
  var isLetter: Bool { label.style == .point || label.style == .dash || label.style == .plus }
}

extension PageLine {
  /// “Sáu là, …” begins a paragraph, however full the line before it is.
  var opensCount: Bool {
    words.count > 3 && startsUppercase && words[1].text == "là,"
      && ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"].contains(
        words[0].bare)
  }

  var opensQuote: Bool { ["“", "\"", "'", "‘"].contains(words.first?.text.first) }
}

/// Left edges of the text, to see first-line indents where the page has boxes.
struct PageMargins {
  private var left: [Int: Double] = [:]

  init(_ lines: [PageLine]) {
    var edges: [Int: [Double]] = [:]
    for line in lines where !line.isRow {
      if let box = line.box { edges[line.page, default: []].append(box.left) }
    }
    for (page, values) in edges where values.count >= 5 {
      left[page] = values.sorted()[values.count / 5]
    }
  }

  /// Nothing where the page has no boxes.
  func isIndented(_ line: PageLine) -> Bool? {
    guard let box = line.box, let margin = left[line.page] else { return nil }
    return box.left - margin > 0.02
  }
}
