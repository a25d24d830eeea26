internal import DirectiveModel
internal import VietnameseText

/// Takes off a page what is not the directive's own text: page numbers, footnotes, signature
/// banners, incoming stamps.
struct PageFurniture {
  private(set) var lines: [PageLine]
  private(set) var notes: [[PageLine]] = []
  private(set) var others: [PageLine] = []

  /// `lastNote` is the number of the last footnote of the pages before.
  init(_ page: [PageLine], index: Int, lastNote: inout Int) {
    lines = page
    cutBanners(isFirstPage: index == 0)
    cutPageNumbers()
    cutNotes(lastNote: &lastNote)
    if !lines.isEmpty { lines[0].opensPage = true }
  }

  // MARK: Page numbers

  private mutating func cutPageNumbers() {
    for _ in 0..<2 {
      if let first = lines.first, isPageNumber(first) { others.append(lines.removeFirst()) }
    }
    // A number at the foot may stand under the notes or beside the last line.
    for _ in 0..<2 {
      if let last = lines.last, isPageNumber(last) { others.append(lines.removeLast()) }
    }
    others += lines.filter { $0.region == .pageNumber }
    lines.removeAll { $0.region == .pageNumber }
  }

  private func isPageNumber(_ line: PageLine) -> Bool {
    if line.region == .pageNumber { return true }
    guard line.words.count <= 4, !line.isRow || line.words.count == 1 else { return false }
    let words = line.words.map(\.bare).filter { !["-", "–", "—", "~", "."].contains($0) }
    switch words.count {
    case 1: return words[0].trimmedMarks.isSmallNumber || words[0].isPageFraction
    case 2:
      return ["trang", "page", "tr"].contains(words[0].trimmedMarks)
        && words[1].first?.isNumber == true
    default: return false
    }
  }

  // MARK: Banners and stamps

  private static let banners: [[String]] = [
    ["ky", "boi"], ["nguoi", "ky"], ["thoi", "gian", "ky"], ["ngay", "ky"], ["email"],
    ["digitally", "signed"], ["signature", "valid"], ["signature", "not"], ["signed", "by"],
    ["date", "20"], ["reason"], ["location"],
  ]
  private static let bannerOpeners = Set(banners.map { $0[0] })
  private static let stamps: [[String]] = [
    ["den", "so"], ["den", "ngay"], ["chuyen"], ["luu", "ho", "so"],
    ["so", "den"], ["ngay", "den"],
  ]

  private mutating func cutBanners(isFirstPage: Bool) {
    var kept: [PageLine] = []
    var isInStamp = false
    for (index, line) in lines.enumerated() {
      let isTop = isFirstPage && index < 14
      if isBanner(line) || isTop && isCopyStamp(line) {
        others.append(line)
        continue
      }
      if isTop, isIncoming(line) || isInStamp && isStampField(line) {
        isInStamp = true
        others.append(line)
        continue
      }
      isInStamp = false
      kept.append(line)
    }
    lines = kept
  }

  private func isBanner(_ line: PageLine) -> Bool {
    if line.region == .other { return true }
    guard Self.bannerOpeners.contains(line.first.trimmedMarks) || line.first == "co" else {
      return false
    }
    guard Self.banners.contains(where: line.starts) else {
      // The certificate's organisation stands between the other rows of the banner.
      return line.starts(with: ["co", "quan"]) && line.words[1].text.hasSuffix(":")
        && line.words.count < 14 && others.last.map { $0.number + 2 >= line.number } == true
    }
    return line.has(":") || line.first == "digitally" || line.first == "signature"
  }

  // “SAO Y; VĂN PHÒNG …; 15/10/2024 08:12:33 +07:00”
  private func isCopyStamp(_ line: PageLine) -> Bool {
    line.starts(with: ["sao", "y"]) || line.starts(with: ["sao", "luc"])
      || line.starts(with: ["trich", "sao"])
      || line.words.contains { $0.text.has("+") && $0.text.contains("+07:00") }
  }

  private func isIncoming(_ line: PageLine) -> Bool {
    guard line.words.count <= 8 else { return false }
    if line.starts(with: ["cong", "van", "den"]) { return line.isCapitals }
    if line.words.count == 1, line.first.trimmedMarks == "den" { return line.isCapitals }
    return line.has(":") && Self.stamps.contains(where: line.starts)
  }

  private func isStampField(_ line: PageLine) -> Bool {
    guard line.words.count <= 6, let first = line.words.first else { return false }
    let name = first.bare.trimmedMarks
    let isField = ["so", "ngay", "chuyen", "gio", "luu"].contains(name)
    return isField && first.text.hasSuffix(":") && !line.text.contains("/CV")
      && !line.words.contains { $0.text.hasSymbol }
  }

  // MARK: Footnotes

  private mutating func cutNotes(lastNote: inout Int) {
    if lines.contains(where: { $0.region == .footnote }) {
      for line in lines where line.region == .footnote {
        if let number = noteNumber(line) {
          lastNote = number
          notes.append([line])
        } else if notes.isEmpty {
          notes.append([line])
        } else {
          notes[notes.count - 1].append(line)
        }
      }
      lines.removeAll { $0.region == .footnote }
      return
    }
    guard let start = noteStart(after: lastNote) else { return }
    for line in lines[start...] {
      if let number = noteNumber(line), number == lastNote + 1 || notes.isEmpty {
        lastNote = number
        notes.append([line])
      } else {
        notes[notes.count - 1].append(line)
      }
    }
    lines.removeSubrange(start...)
  }

  /// The line from which on everything down to the foot of the page is notes.
  private func noteStart(after last: Int) -> Int? {
    var start: Int?
    for index in lines.indices.reversed() {
      let line = lines[index]
      if line.isRow || FusedTable.isRuled(line) || isOwnText(line) { break }
      // Numbers restart on every page in some offices.
      if let number = noteNumber(line), number == last + 1 || number == 1 || start != nil,
        index > 0, index * 3 >= lines.count, !FusedTable.opens(lines, above: index)
      {
        start = index
        if number == last + 1 || number == 1 { break }
      }
    }
    return start
  }

  private func isOwnText(_ line: PageLine) -> Bool {
    if line.starts(with: ["noi", "nhan"]) || line.starts(with: ["dieu"]) { return true }
    guard let word = line.words.first?.text else { return false }
    if word == "-" || word == "+" { return true }
    return word.hasSuffix(".") && word.dropLast().isSmallNumber
      || word.hasSuffix(")") && word.count == 2
  }

  // “1 Trong đó …”, “[1] Theo …”, “(2) Kế hoạch …”, “¹ Số liệu …”
  private func noteNumber(_ line: PageLine) -> Int? {
    guard line.words.count >= 3 || line.words.count == 2 && line.words[1].text.count > 3,
      let word = line.words.first?.text
    else { return nil }
    // In text read elsewhere the raised call has become a quote: which number it was is lost.
    if line.box == nil, ["'", "‘", "’", "!", "°"].contains(word), line.words.count > 5 { return 1 }
    var digits = word[...]
    let isBracketed =
      word.hasPrefix("[") && word.hasSuffix("]") || word.hasPrefix("(") && word.hasSuffix(")")
    if isBracketed { digits = digits.dropFirst().dropLast() }
    let plain = digits.unicodeScalars.compactMap(\.raisedDigit)
    if plain.count == digits.unicodeScalars.count, !plain.isEmpty, plain.count <= 2 {
      return plain.reduce(0) { $0 * 10 + $1 }
    }
    if let first = plain.first, let letter = digits.dropFirst().first, letter.isUppercase {
      return first
    }
    guard digits.isSmallNumber, let next = line.words[1].text.first,
      next.isUppercase || next == "“" || next == "\""
    else { return nil }
    return Int(digits)
  }
}

extension StringProtocol {
  /// One to three plain digits.
  var isSmallNumber: Bool {
    (1...3).contains(utf8.count) && utf8.allSatisfy { (48...57).contains($0) }
  }

  // 2/5
  fileprivate var isPageFraction: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(\.isSmallNumber)
  }

  /// A stroke with letters behind it: 12/SY-VP.
  var hasSymbol: Bool {
    guard let stroke = firstIndex(of: "/") else { return false }
    return self[stroke...].contains(where: \.isLetter)
  }
}

extension Unicode.Scalar {
  fileprivate var raisedDigit: Int? {
    switch self {
    case "⁰": 0
    case "¹": 1
    case "²": 2
    case "³": 3
    case "⁴"..."⁹": Int(value) - 0x2070
    default: nil
    }
  }
}
