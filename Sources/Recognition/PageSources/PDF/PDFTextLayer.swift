internal import CPoppler
internal import DirectiveModel
internal import Foundation

/// The text that a PDF's page carries, with a place for every letter.
struct PDFTextLayer {
  let words: [RecognizedWord]

  /// More than a signature banner's few words.
  var isSubstantial: Bool { words.count >= 60 }

  init(of page: PDFPage) {
    guard let text = poppler_page_get_text(page.handle) else {
      words = []
      return
    }
    defer { g_free(text) }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    let hasLayout = poppler_page_get_text_layout(page.handle, &rectangles, &count) != 0
    defer { g_free(rectangles) }
    var words: [RecognizedWord] = []
    var current = ""
    var box: Box?
    func finish() {
      if !current.isEmpty {
        words.append(
          RecognizedWord(text: current.precomposedStringWithCanonicalMapping, box: box))
      }
      current = ""
      box = nil
    }
    for (index, scalar) in String(cString: text).unicodeScalars.enumerated() {
      if scalar.properties.isWhitespace {
        finish()
        continue
      }
      current.unicodeScalars.append(scalar)
      guard hasLayout, index < Int(count), let rectangle = rectangles?[index] else { continue }
      let place = Box(
        left: rectangle.x1 / page.width, top: rectangle.y1 / page.height,
        right: rectangle.x2 / page.width, bottom: rectangle.y2 / page.height)
      box = box?.union(place) ?? place
    }
    finish()
    self.words = words
  }

  /// The layer as a page read, where it is worth more than recognising the page anew.
  func recognizedPage(number: Int, isScan: Bool) -> RecognizedPage? {
    guard words.count >= (isScan ? 60 : 1), VietnameseShare.isGood(words.map(\.text)) else {
      return nil
    }
    let lines = PageLayout.lines(ofLayer: words)
    return RecognizedPage(number: number, source: .textLayer, lines: lines)
  }
}

/// How Vietnamese a text looks.
enum VietnameseShare {
  /// Most syllables of Vietnamese carry a mark of their own; ruined or foreign text has few.
  static func isGood(_ words: [String]) -> Bool {
    let written = words.filter { $0.contains(where: \.isLetter) }
    if written.isEmpty { return false }
    let marked = written.count { word in
      word.unicodeScalars.contains {
        (0x1EA0...0x1EF9).contains($0.value) || "ăâđêôơưĂÂĐÊÔƠƯ".unicodeScalars.contains($0)
      }
    }
    return Double(marked) / Double(written.count) > 0.3
  }
}
