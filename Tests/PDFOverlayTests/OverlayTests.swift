import Foundation
import TestSupport
import Testing

@testable import PDFOverlay

@Suite struct OverlayTests {
  private func word(_ text: String, left: Double, right: Double, line: Double) -> OverlayWord {
    OverlayWord(
      text: text, bottomLeft: PagePoint(x: left, y: line + 0.02),
      bottomRight: PagePoint(x: right, y: line + 0.02), topLeft: PagePoint(x: left, y: line))
  }

  private func text(of pdf: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).pdf")
    try pdf.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
    process.arguments = [file.path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `words laid over a scan are found by pdftotext`() throws {
    let scan = try Data(contentsOf: Fixture.file("Directives/01-cong-van/scan-a.pdf"))
    var file = try PDFFile(scan)
    #expect(file.pageCount == 2)
    file.overlay(
      [
        word("nhiệm", left: 0.2, right: 0.28, line: 0.3),
        word("vụ", left: 0.29, right: 0.32, line: 0.3),
        word("Đồng", left: 0.2, right: 0.3, line: 0.4),
      ], onPage: 2)
    let pages = try text(of: try file.written()).components(separatedBy: "\u{C}")
    #expect(pages[0].trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
    #expect(pages[1].contains("nhiệm vụ"))
    #expect(pages[1].contains("Đồng"))
  }

  @Test func `equal input gives equal bytes`() throws {
    let scan = try Data(contentsOf: Fixture.file("Directives/08-cong-van-bo/scan-c.pdf"))
    let written = try (0..<2).map { _ in
      var file = try PDFFile(scan)
      file.overlay([word("vụ", left: 0.1, right: 0.2, line: 0.1)], onPage: 1)
      return try file.written()
    }
    #expect(written[0] == written[1])
  }

  @Test(arguments: ["", "%PDF-1.4", "hello"])
  func `what is no PDF is refused`(text: String) {
    do throws(OverlayError) {
      let file = try PDFFile(Data(text.utf8))
      Issue.record("opened with \(file.pageCount) pages")
    } catch {
      #expect(error.description.hasPrefix("the PDF cannot be rewritten"))
    }
  }
}
