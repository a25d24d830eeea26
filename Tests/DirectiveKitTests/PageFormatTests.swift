import DirectiveKit
import DirectiveModel
import Foundation
import FoundationXML
import Testing

@Suite struct PageFormatTests {
  /// “nhiệmvụ” was read as one word and split in two; “<Số>” needs escaping.
  private var text: PageText {
    let line = RecognizedLine(
      text: "nhiệmvụ <Số>",
      words: [
        RecognizedWord(
          text: "nhiệmvụ", box: Box(left: 0.1, top: 0.2, right: 0.24, bottom: 0.25),
          confidence: 0.5),
        RecognizedWord(
          text: "<Số>", box: Box(left: 0.3, top: 0.2, right: 0.4, bottom: 0.25), confidence: 1),
      ], box: Box(left: 0.1, top: 0.2, right: 0.4, bottom: 0.25))
    let page = RecognizedPage(
      number: 3, source: .ocr, lines: [line], width: 1000, height: 2000)
    let restored = RestoredLine(
      text: "nhiệm vụ <Số>",
      words: [
        RestoredWord(text: "nhiệm", sources: 0..<1, confidence: 0.9),
        RestoredWord(text: "vụ", sources: 0..<1, confidence: 0.9),
        RestoredWord(text: "<Số>", sources: 1..<2, confidence: 1),
      ], edits: [])
    return PageText(
      pages: [RestoredPage(recognized: page, lines: [restored])], name: "a & b.pdf")
  }

  private func elements(_ xml: String, named name: String) throws -> [XMLElement] {
    let document = try XMLDocument(xmlString: xml)
    return try document.nodes(forXPath: "//*[local-name()='\(name)']").compactMap {
      $0 as? XMLElement
    }
  }

  @Test func `hOCR gives split words their share of the box`() throws {
    let words = try elements(text.hocr, named: "span").filter {
      $0.value(of: "class") == "ocrx_word"
    }
    #expect(words.map(\.stringValue) == ["nhiệm", "vụ", "<Số>"])
    #expect(
      words.map { $0.value(of: "title") } == [
        "bbox 100 400 200 500; x_wconf 90", "bbox 200 400 240 500; x_wconf 90",
        "bbox 300 400 400 500; x_wconf 100",
      ])
  }

  @Test func `ALTO is well formed and keeps places`() throws {
    let strings = try elements(text.alto, named: "String")
    #expect(
      strings.map { $0.value(of: "CONTENT") } == ["nhiệm", "vụ", "<Số>"])
    #expect(strings[1].value(of: "HPOS") == "200")
    #expect(strings[1].value(of: "WIDTH") == "40")
    #expect(strings[0].value(of: "WC") == "0.9")
  }

  @Test func `plain text has a form feed between pages`() {
    var two = text
    two.pages += two.pages
    #expect(two.plain == "nhiệm vụ <Số>\n\u{C}nhiệm vụ <Số>\n")
  }
}

extension XMLElement {
  /// `attribute(forName:)` finds nothing under a default namespace on Linux.
  fileprivate func value(of attribute: String) -> String? {
    attributes?.first { $0.localName == attribute }?.stringValue
  }
}
