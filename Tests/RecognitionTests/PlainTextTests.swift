import DirectiveModel
import Foundation
import Testing

@testable import Recognition

struct PlainTextTests {
  static let paged: [(text: String, pages: [[String]])] = [
    ("một\nhai", [["một", "hai"]]),
    ("một\u{C}hai\n", [["một"], ["hai"]]),
    ("một\n\u{C}", [["một"]]),
    ("một\n\u{C}\n\u{C}ba", [["một"], [""], ["ba"]]),
    (" một\nhai\n ba\nbốn", [["một", "hai"], ["ba", "bốn"]]),
    ("một\nhai\nba\n \n", [["một", "hai", "ba"]]),
  ]

  @Test(arguments: paged)
  func `pages end at form feeds or begin at a lone space`(text: String, pages: [[String]]) {
    #expect(PlainTextSource.pages(of: text) == pages)
  }

  static let indented = [
    "một\n  hai\n ba", "một\n\thai\n ba", " a\n b\n c\n d\n e\n f\n g\n h\n i\n k",
  ]

  @Test(arguments: indented)
  func `indented text stays one page`(text: String) {
    #expect(PlainTextSource.pages(of: text).count == 1)
  }

  static let refused: [(bytes: [UInt8], error: SourceError)] = [
    ([], .empty), (Array(" \n\n".utf8), .empty), ([0x61, 0xFF, 0x62], .notUTF8),
    ([0, 1, 2, 3], .unknownType), (Array("%PDF-1.4\n".utf8), .truncated("PDF")),
    (Array("%PDF-1.4\nrubbish\n%%EOF".utf8), .damaged("PDF")),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], .truncated("PNG")), ([0xFF, 0xD8, 0xFF], .truncated("JPEG")),
    ([0x49, 0x49, 0x2A, 0], .noPages),
  ]

  @Test(arguments: refused)
  func `unreadable bytes say why`(bytes: [UInt8], error: SourceError) {
    #expect(throws: error) { try DocumentOpener.open(Data(bytes)) }
  }

  @Test func `an image is refused by the size in its header`() {
    var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    png += Array("IHDR".utf8) + [0, 0, 0x80, 0, 0, 0, 0x80, 0, 8, 0, 0, 0, 0]
    #expect(throws: SourceError.imageTooLarge(width: 32768, height: 32768)) {
      try DocumentOpener.open(Data(png))
    }
  }

  @Test func `decomposed letters are composed at the door`() throws {
    let source = try DocumentOpener.open(Data("Đô\u{323}c lâ\u{323}p".utf8))
    let page = try PageReader(RecognitionConfiguration()).read(page: 1, of: source)
    #expect(page.lines.map(\.text).joined().utf8.elementsEqual("Độc lập".utf8))
    #expect(page.source == .plain)
  }

  @Test func `a note at the foot ends a page whose form feed is lost`() {
    let paragraph = "Các sở, ban, ngành và địa phương rà soát, tổng hợp kết quả thực hiện của"
    let page: [String] = (0..<9).flatMap { _ -> [String] in
      [paragraph, paragraph, "cơ quan, đơn vị mình.", ""]
    }
    let note = ["' Theo Báo cáo số 12/BC-UBND ngày 01/3/2025.", "giải ngân vốn đầu tư công."]
    let above = page.count - 2
    let lines: [String] = Array(page[..<above]) + [""] + note + [""] + page
    let pages = PlainTextSource.pages(of: lines.joined(separator: "\n"))
    #expect(pages.count == 2)
    #expect(pages.last?.first == note[1])
  }

  @Test func `a page that ends within a paragraph ends at its nearer edge`() {
    let full = "Các sở, ban, ngành và địa phương rà soát, tổng hợp kết quả thực hiện của"
    let page: [String] = (0..<20).flatMap { _ in [full, full, "cơ quan, đơn vị mình.", ""] }
    let pages = PlainTextSource.pages(of: page.joined(separator: "\n"))
    #expect(pages.count == 2)
    #expect(pages.last?.first == full && pages.first?.last { !$0.isEmpty } != full)
  }

  @Test func `an appendix without form feeds is no endless page`() {
    let full = "Các sở, ban, ngành và địa phương rà soát, tổng hợp kết quả thực hiện của"
    var lines: [String] = (0..<12).flatMap { _ in [full, full, "cơ quan, đơn vị mình.", ""] }
    lines += ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH", "", "Phụ lục"]
    lines += (1...45).map { "\($0) | Rà soát hồ sơ | Sở Nội vụ | Quý II/2026" }
    let pages = PlainTextSource.pages(of: lines.joined(separator: "\n"))
    let appendix = pages.firstIndex { $0.first == "Phụ lục" }
    #expect(appendix.map { pages.count - $0 } == 2)
  }

  @Test func `short lines stay one page`() {
    let text = Array(repeating: "một dòng ngắn\n", count: 90).joined(separator: "\n")
    #expect(PlainTextSource.pages(of: text).count == 1)
  }
}
