internal import CPoppler
internal import DirectiveModel
internal import Foundation
internal import VietnameseText

/// The text that a PDF's page carries, with a place for every letter.
struct PDFTextLayer {
  let words: [RecognizedWord]
  /// What the words were written in before they became Unicode.
  let legacy: LegacyEncoding?
  /// The page's, in dots of ``dotsAnInch``.
  private let size: (width: Int, height: Int)
  /// Fine enough for boxes in whole dots.
  private static let dotsAnInch = 300.0

  /// More than a signature banner's few words.
  var isSubstantial: Bool { words.count >= 60 }

  init(of page: PDFPage) {
    let written = Self.written(on: page)
    size = (Self.dots(page.width), Self.dots(page.height))
    legacy = LegacyText.encoding(of: written.map(\.word.text))
    guard let legacy else {
      words = written.map(\.word)
      return
    }
    let capitals = PDFCapitalFonts(of: page)
    words = written.map { item in
      var word = item.word
      word.text = LegacyText.decoded(word.text, from: legacy)
      if capitals.contains(item.start) { word.text = word.text.uppercased() }
      return word
    }
  }

  private static func dots(_ points: Double) -> Int {
    Int((min(points, 100_000) / 72 * dotsAnInch).rounded())
  }

  private struct Written {
    var word: RecognizedWord
    /// Offset in the page's text, in scalars.
    var start: Int
  }

  private static func written(on page: PDFPage) -> [Written] {
    guard let text = poppler_page_get_text(page.handle) else { return [] }
    defer { g_free(text) }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    let hasLayout = poppler_page_get_text_layout(page.handle, &rectangles, &count) != 0
    defer { g_free(rectangles) }
    var words: [Written] = []
    var current = ""
    var box: Box?
    var start = 0
    func finish() {
      if !current.isEmpty {
        let word = RecognizedWord(text: current.precomposedStringWithCanonicalMapping, box: box)
        words.append(Written(word: word, start: start))
      }
      current = ""
      box = nil
    }
    for (index, scalar) in String(cString: text).unicodeScalars.enumerated() {
      if scalar.properties.isWhitespace {
        finish()
        continue
      }
      let letter = hasLayout && index < Int(count) ? rectangles?[index] : nil
      // Where two columns meet, the library writes their words as one.
      if let letter, let before = box, Self.isFar(letter, behind: before, on: page) { finish() }
      if current.isEmpty { start = index }
      current.unicodeScalars.append(scalar)
      guard let letter else { continue }
      let place = Box(
        left: letter.x1 / page.width, top: letter.y1 / page.height,
        right: letter.x2 / page.width, bottom: letter.y2 / page.height)
      box = box?.union(place) ?? place
    }
    finish()
    return words
  }

  /// Half its height or more behind the word: within a block a space stands there.
  private static func isFar(
    _ letter: PopplerRectangle, behind word: Box, on page: PDFPage
  ) -> Bool {
    letter.x1 - word.right * page.width > abs(letter.y2 - letter.y1) / 2
  }

  /// The layer as a page read, where it is worth more than recognising the page anew.
  func recognizedPage(number: Int, isScan: Bool) -> RecognizedPage? {
    guard words.count >= (isScan ? 60 : 1),
      TextLayerQuality(of: words.map(\.text)).isGood(onScan: isScan)
    else { return nil }
    var page = RecognizedPage(
      number: number, source: .textLayer, lines: PageLayout.lines(ofLayer: words),
      width: size.width, height: size.height)
    if let legacy {
      page.findings.append(
        Finding(
          .legacyEncoding, .info, "the text layer was written in \(legacy.rawValue)",
          page: number))
    }
    return page
  }
}
