internal import DirectiveModel
internal import Foundation

/// Text as OCR programs leave it: a form feed ends a page.
///
/// A whitespace cleaner may have turned each lost form feed into one space at the start of the next
/// line: in text without form feeds that is not otherwise indented, a lone leading space begins a page.
struct PlainTextSource: PageSource {
  let mediaType = "text/plain"
  let pages: [[String]]

  var pageCount: Int { pages.count }

  /// Two thousand full pages: no directive is longer, and text takes 350 times its bytes to read.
  static let byteLimit = 4 << 20

  init(_ bytes: Data) throws(SourceError) {
    if bytes.count > Self.byteLimit { throw .textTooLong }
    // UTF-16 begins so, and its bytes would pass for no text at all.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if content.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }) {
      throw .unknownType
    }
    guard let decoded = String(validating: content, as: UTF8.self) else { throw .notUTF8 }
    let text = decoded.precomposedStringWithCanonicalMapping
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    pages = Self.pages(of: text)
    if pages.isEmpty { throw .empty }
  }

  func content(ofPage number: Int, configuration: RecognitionConfiguration) throws(SourceError)
    -> PageContent
  {
    guard pages.indices.contains(number - 1) else { throw .noPages }
    let lines = pages[number - 1].map { RecognizedLine(text: $0) }
    let isBlank = lines.allSatisfy(\.words.isEmpty)
    return .text(
      RecognizedPage(
        number: number, source: .plain, status: isBlank ? .blank : .ok, lines: isBlank ? [] : lines)
    )
  }

  static func pages(of text: String) -> [[String]] {
    if text.allSatisfy(\.isWhitespace) { return [] }
    guard text.contains("\u{C}") else {
      let pages = pagesByLeadingSpace(lines(of: text))
      return pages.count == 1 ? LostPageBreaks.pages(pages[0]) : pages
    }
    var pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map {
      lines(of: String($0))
    }
    if let last = pages.last, last.allSatisfy(\.isBlank) { pages.removeLast() }
    return pages
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A real indent is deeper, or so frequent that it is the layout's own.
  private static func pagesByLeadingSpace(_ lines: [String]) -> [[String]] {
    let isOtherwiseIndented = lines.contains {
      !$0.isBlank && ($0.hasPrefix("  ") || $0.hasPrefix("\t"))
    }
    let starts = lines.indices.filter { lines[$0].hasPrefix(" ") }
    let written = lines.count { !$0.isBlank }
    let isIndent = zip(starts, starts.dropFirst()).contains { $1 - $0 < 2 }
    guard !isOtherwiseIndented, !starts.isEmpty, !isIndent, starts.count * 2 <= written else {
      return [lines]
    }
    var pages: [[String]] = []
    for (index, line) in lines.enumerated() {
      if line.hasPrefix(" "), index > 0 { pages.append([]) }
      if pages.isEmpty { pages.append([]) }
      pages[pages.count - 1].append(line.hasPrefix(" ") ? String(line.dropFirst()) : line)
    }
    if pages.count > 1, pages.last?.allSatisfy(\.isBlank) == true { pages.removeLast() }
    return pages
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
