/// Where the pages of a printed text ended whose form feeds are lost.
///
/// A footnote, a page number and an appendix tell; where nothing does, a page holds as many lines
/// as print of this size does. Text that was not set in full lines stays one page.
struct LostPageBreaks {
  private let lines: [String]
  /// The first line of each page but the first.
  private(set) var starts: [Int] = []
  private var page = 0
  /// Printed lines since the page began.
  private var count = 0

  /// Lines of body text on a page, for a break that nothing tells.
  private static let fewest = 30
  private static let usual = 36
  private static let most = 38

  static func pages(_ lines: [String]) -> [[String]] {
    var breaks = LostPageBreaks(lines: lines)
    breaks.find()
    var pages: [[String]] = []
    for (start, end) in zip([0] + breaks.starts, breaks.starts + [lines.count]) {
      pages.append(Array(lines[start..<end]))
    }
    return pages
  }

  private init(lines: [String]) {
    self.lines = lines
  }

  /// Paragraphs of full lines, with blank lines between them, as OCR programs leave a page.
  private var isPrint: Bool {
    // Tables of an appendix have short lines.
    let text = lines.prefix { !isAppendix($0) }
    let written = text.filter { !$0.isBlank && !$0.contains("|") }
    guard lines.count(where: { !$0.isBlank }) > Self.most + 2 else { return false }
    let full = written.count { 55...120 ~= $0.utf16.count }
    return full * 3 > written.count && (text.count - written.count) * 8 > written.count
  }

  private mutating func find() {
    guard isPrint else { return }
    var isFoot = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        index += 1
        continue
      }
      if line.hasSuffix("./.") || line.contains("nhan:") || line.contains("nhận:") { isFoot = true }
      // The number of the page may stand above.
      if opensPage(line, at: index) || isFoot && count > 1 && isAppendix(line) {
        open(index)
      } else if let end = noteEnd(index), end < lines.count {
        open(end)
        index = end
        continue
      } else if !isFoot, count >= Self.most - 1, let start = likelyStart(before: index) {
        open(start)
        index = start
      } else if count >= Self.most, isAppended, line.first?.isLowercase == false {
        // An appendix that is longer than a page; where its page ended nothing tells.
        open(index)
      }
      count += 1
      index += 1
    }
  }

  /// Whether this page is of an appendix.
  private var isAppended: Bool {
    lines[page...].prefix(4).contains(where: isAppendix)
  }

  private mutating func open(_ index: Int) {
    starts.append(index)
    page = index
    count = 0
  }

  // MARK: What tells

  /// The next page's number, alone on its line beside full lines.
  private func opensPage(_ line: String, at index: Int) -> Bool {
    guard count > 12, line.filter({ !$0.isWhitespace && $0 != "-" }) == String(starts.count + 2)
    else { return false }
    let next = lines[(index + 1)...].first { !$0.isBlank } ?? ""
    return next.utf16.count > 50 || isAppendix(next)
  }

  private func isAppendix(_ line: String) -> Bool {
    let words = line.lowercased().split(separator: " ").prefix(2)
    guard line.utf16.count < 20, let first = words.first, let second = words.last else {
      return false
    }
    return first.hasPrefix("ph") && first.count <= 4 && second.count >= 3 && second.hasPrefix("l")
      && second.contains("c")
  }

  /// Behind a note at the foot of a page.
  ///
  /// Its call is read as a quote or the like, and the sentence above it goes on below.
  private func noteEnd(_ index: Int) -> Int? {
    guard count > 16, index > 0, lines[index - 1].isBlank, opensNote(lines[index]) else {
      return nil
    }
    let above = lines[..<index].last { !$0.isBlank } ?? ""
    guard let end = lines[index...].prefix(6).firstIndex(where: { $0.hasSuffix(".") }) else {
      return nil
    }
    guard let below = lines[(end + 1)...].firstIndex(where: { !$0.isBlank }) else { return nil }
    let goesOn = lines[below].first?.isLowercase == true && above.last != "." && above.last != ";"
    return goesOn || lines[index].utf16.count > 90 ? below : nil
  }

  private func opensNote(_ line: String) -> Bool {
    guard let first = line.first, let next = line.dropFirst().first(where: { $0 != " " }) else {
      return false
    }
    let isCall = "'‘’\"!*°¹²³".contains(first) || first.isNumber && line.dropFirst().first == " "
    return isCall && next.isLetter
  }

  // MARK: What does not

  /// A paragraph that no blank line parts from the one above: there the page ended.
  private func likelyStart(before limit: Int) -> Int? {
    var printed = 0
    var usual: Int?
    var bare: [(index: Int, printed: Int)] = []
    for index in page..<limit where !lines[index].isBlank {
      printed += 1
      if printed - 1 == Self.usual { usual = index }
      guard printed > 12, index > page, !lines[index - 1].isBlank,
        lines[index].first?.isLowercase == false,
        ".;:".contains(lines[index - 1].last ?? " ")
      else { continue }
      bare.append((index, printed))
    }
    if let late = bare.first(where: { $0.printed > Self.fewest }) { return late.index }
    // The only one on the page, though the page is a short one.
    if bare.count == 1, bare[0].printed > Self.fewest - 8 { return bare[0].index }
    return usual.map(edge)
  }

  /// The nearer end of the paragraph that holds the line, the later of two: most paragraphs are not
  /// parted, and one that is not belongs to one page.
  private func edge(near index: Int) -> Int {
    let isOpen = { (line: Int) in !lines[line].isBlank && !lines[line - 1].isBlank }
    var (early, late) = (index, index)
    while early > page + 1, isOpen(early) { early -= 1 }
    while late < lines.count, isOpen(late) { late += 1 }
    while late < lines.count, lines[late].isBlank { late += 1 }
    return late - index <= index - early && late < lines.count ? late : early
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
