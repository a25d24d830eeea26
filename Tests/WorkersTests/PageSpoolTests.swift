import DirectiveKit
import DirectiveModel
import Foundation
import Testing

@testable import Workers

@Suite struct PageSpoolTests {
  private static func page(_ number: Int) -> RecognizedPage {
    RecognizedPage(
      number: number, source: .ocr,
      lines: [
        RecognizedLine(
          text: "Điều \(number).",
          words: [
            RecognizedWord(text: "Điều", box: Box(left: 1 / 3, top: 0, right: 0.5, bottom: 1)),
            RecognizedWord(text: "\(number)."),
          ])
      ])
  }

  private let folder = FileManager.default.temporaryDirectory.path

  @Test func `pages come back as they were put aside, in any order`() throws {
    let spool = try PageSpool(in: folder)
    for number in [3, 1, 2] { try spool.put(Self.page(number)) }
    for number in 1...3 { #expect(try spool.page(number) == Self.page(number)) }
  }

  @Test func `the file has no name, so that nothing is left behind`() throws {
    let folder = folder + "/" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let spool = try PageSpool(in: folder)
    try spool.put(Self.page(1))
    #expect(spool.size > 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func `a page that was never put aside is a failure`() throws {
    let spool = try PageSpool(in: folder)
    #expect(throws: InputFailure.self) { try spool.page(1) }
  }

  @Test func `a folder that is not there makes no spool`() {
    #expect(throws: POSIXError.self) { try PageSpool(in: "/no/such/folder") }
  }
}
