import Foundation
import FoundationXML
import TestSupport
import Testing

/// What `giaoviec read --to` writes of real scans, as other programs see it.
@Suite struct PageFormatFileTests {
  /// A word and its box: fractions of the page.
  private struct Word {
    var text: String
    var page: Int
    var left, top, right, bottom: Double
  }

  static let scans = ["Directives/01-cong-van/scan-b.pdf", "Directives/08-cong-van-bo/scan-c.pdf"]

  private func written(_ format: String, _ file: URL) throws -> CommandLineResult {
    let result = try CommandLineProgram.run(["read", "--to", format, file.path])
    #expect(result.status == 0, "\(result.errors)")
    return result
  }

  private func program(_ name: String, _ arguments: [String]) throws -> Data {
    let result = try CommandLineProgram.run(
      [name] + arguments, program: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func elements(_ xml: Data, _ name: String) throws -> [XMLElement] {
    try XMLDocument(data: xml).nodes(forXPath: "//*[local-name()='\(name)']")
      .compactMap { $0 as? XMLElement }
  }

  private func hocrWords(_ xml: Data) throws -> [Word] {
    var words: [Word] = []
    for (number, page) in try elements(xml, "div").enumerated() {
      let size = try #require(page.value(of: "title").map(Self.box))
      let spans = try page.nodes(forXPath: ".//*[local-name()='span']")
      for case let span as XMLElement in spans where span.value(of: "class") == "ocrx_word" {
        let box = try #require(span.value(of: "title").map(Self.box))
        #expect(box.count == 4 && size.count == 4)
        #expect(0 <= box[0] && box[0] < box[2] && box[2] <= size[2])
        #expect(0 <= box[1] && box[1] < box[3] && box[3] <= size[3])
        words.append(
          Word(
            text: span.stringValue ?? "", page: number, left: box[0] / size[2],
            top: box[1] / size[3], right: box[2] / size[2], bottom: box[3] / size[3]))
      }
    }
    return words
  }

  private static func box(_ title: String) -> [Double] {
    guard let start = title.range(of: "bbox ") else { return [] }
    return title[start.upperBound...].prefix { $0 != ";" }.split(separator: " ")
      .compactMap { Double($0) }
  }

  @Test(arguments: scans)
  func `hOCR's boxes lie on the page, ALTO's too, each under its own id`(scan: String) throws {
    let file = Fixture.file(scan)
    let words = try hocrWords(try written("hocr", file).output)
    let alto = try written("alto", file).output
    #expect(try elements(alto, "String").map { $0.value(of: "CONTENT") ?? "" } == words.map(\.text))
    try expectALTO(alto)
  }

  @Test(arguments: ["Signed/an-binh.pdf", "Pages/signs.png"])
  func `ALTO of a text layer and of a picture keeps to its schema`(file: String) throws {
    let alto = try written("alto", Fixture.file(file)).output
    #expect(try ALTOSchema.violations(in: alto).isEmpty)
    #expect(try elements(alto, "String").count > 20)
  }

  @Test(arguments: [
    ("<Page ID=\"page_1\"", "<Page"), ("WC=\"", "WC=\"9"), ("<SP/>", "<SP/><SP/>"),
    ("ID=\"line_1_1\"", "ID=\"block_1_1\""), ("pixel", "dot"), ("<Layout>", "<Layout><Page/>"),
    ("CONTENT=", "TEXT="), ("ns-v4#\" ", "ns-v3#\" "),
  ])
  func `what breaks the schema of ALTO is told`(right: String, wrong: String) throws {
    let alto = try written("alto", Fixture.file("Pages/signs.png")).output
    let text = String(decoding: alto, as: UTF8.self)
    let broken = text.replacing(right, with: wrong, maxReplacements: 1)
    #expect(broken != text)
    #expect(try !ALTOSchema.violations(in: Data(broken.utf8)).isEmpty)
  }

  /// It keeps to its schema, and every place lies in its parent's, the page's at last.
  private func expectALTO(_ xml: Data) throws {
    #expect(try ALTOSchema.violations(in: xml).isEmpty)
    let all = try XMLDocument(data: xml).nodes(forXPath: "//*").compactMap { $0 as? XMLElement }
    for page in all where page.localName == "Page" {
      let width = try #require(page.value(of: "WIDTH").flatMap { Int($0) })
      let height = try #require(page.value(of: "HEIGHT").flatMap { Int($0) })
      try expectInside(0, 0, width, height, page)
    }
  }

  private func expectInside(
    _ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ parent: XMLElement
  ) throws {
    for case let child as XMLElement in parent.children ?? [] where child.localName != "SP" {
      let numbers = ["HPOS", "VPOS", "WIDTH", "HEIGHT"].compactMap { name in
        child.value(of: name).flatMap { Int($0) }
      }
      guard numbers.count == 4 else {
        Issue.record("\(child.localName ?? "") has no place")
        continue
      }
      let (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
      #expect(left <= x && top <= y && width > 0 && height > 0)
      #expect(x + width <= right && y + height <= bottom, "\(child.value(of: "ID") ?? "")")
      try expectInside(x, y, x + width, y + height, child)
    }
  }

  private static let hasPoppler = ["/usr/bin/pdftotext", "/usr/bin/pdfimages"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasPoppler, "poppler-utils is not installed"), arguments: scans)
  func `a searchable PDF has each word in its place, and the pictures untouched`(
    scan: String
  ) throws {
    let folder = try ScratchFolder()
    let original = Fixture.file(scan)
    let file = folder.file("searchable.pdf")
    try written("pdf", original).output.write(to: file)
    let found = try pdfWords(file)
    let words = try hocrWords(try written("hocr", original).output)
    let far = words.filter { word in
      !found.contains { Self.isThere(word, as: $0) }
    }
    // A leaning page is laid straight before it is read: words near its edges move that far.
    #expect(far.count * 200 <= words.count, "\(far.map(\.text)) of \(words.count)")
    #expect(try pictures(of: file, in: folder) == pictures(of: original, in: folder))
    // Read again, the words come from the layer, places and all.
    let again = try written("alto", file).output
    #expect(try elements(again, "String").count * 100 >= words.count * 97)
    try expectALTO(again)
  }

  private static func isThere(_ word: Word, as found: Word) -> Bool {
    found.text == word.text && found.page == word.page && abs(found.left - word.left) < 0.03
      && abs(found.right - word.right) < 0.03 && abs(found.top - word.top) < 0.03
      && abs(found.bottom - word.bottom) < 0.03
  }

  private func pdfWords(_ file: URL) throws -> [Word] {
    var words: [Word] = []
    for (number, page) in try elements(
      try program("pdftotext", ["-bbox", file.path, "-"]), "page"
    ).enumerated() {
      func numbers(_ element: XMLElement, _ names: [String]) -> [Double] {
        names.compactMap { element.value(of: $0).flatMap { Double($0) } }
      }
      let size = numbers(page, ["width", "height"])
      for case let word as XMLElement in try page.nodes(forXPath: ".//*[local-name()='word']") {
        let box = numbers(word, ["xMin", "yMin", "xMax", "yMax"])
        guard box.count == 4, size.count == 2 else { continue }
        words.append(
          Word(
            text: (word.stringValue ?? "").precomposedStringWithCanonicalMapping, page: number,
            left: box[0] / size[0], top: box[1] / size[1], right: box[2] / size[0],
            bottom: box[3] / size[1]))
      }
    }
    return words
  }

  private func pictures(of file: URL, in folder: ScratchFolder) throws -> [Data] {
    let place = folder.file(UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    _ = try program("pdfimages", ["-all", file.path, place.path + "/p"])
    return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      .map { try Data(contentsOf: place.appendingPathComponent($0)) }
  }

  @Test(.enabled(if: hasPoppler, "poppler-utils is not installed"))
  func `a search finds the words of a picture`() throws {
    let folder = try ScratchFolder()
    let file = folder.file("searchable.pdf")
    try written("pdf", Fixture.file("Pages/signs.png")).output.write(to: file)
    let text = String(decoding: try program("pdftotext", [file.path, "-"]), as: UTF8.self)
    #expect(text.contains("thực hiện nhiệm vụ được giao"))
    #expect(text.contains("theo dõi, đôn đốc, báo cáo Chủ tịch trước ngày 25/9/2025."))
  }
}

extension XMLElement {
  /// `attribute(forName:)` finds nothing under a default namespace on Linux.
  fileprivate func value(of attribute: String) -> String? {
    attributes?.first { $0.localName == attribute }?.stringValue
  }
}
