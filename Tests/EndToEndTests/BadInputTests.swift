import Foundation
import TestSupport
import Testing

/// Input that no one can read: its code, a sentence, and everything else still done.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: Data
    var code: String
    var status: Int32 = 65

    var testDescription: String { name }
  }

  private static func scan(_ path: String) -> Data {
    (try? Data(contentsOf: Fixture.file("Directives/\(path)"))) ?? Data()
  }

  /// A PNG header that promises 30,000 × 30,000 pixels.
  private static let hugePNG = Data(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 0, 0, 0, 0, 0, 0, 0, 0])

  static let cases = [
    Case(name: "empty", bytes: Data(), code: "empty-file"),
    Case(name: "zeros", bytes: Data(count: 5000), code: "unknown-type"),
    Case(name: "no text", bytes: Data([0xFF, 0xFE, 0x00, 0x81, 0x12]), code: "unknown-type"),
    Case(name: "zip", bytes: Data("PK\u{3}\u{4}0000\u{0}\u{1}".utf8), code: "unknown-type"),
    Case(
      name: "truncated PDF", bytes: scan("01-cong-van/scan-a.pdf").prefix(20_000),
      code: "truncated-file"),
    Case(
      name: "huge text", bytes: Data(repeating: UInt8(ascii: "a"), count: 5 << 20),
      code: "text-too-long"),
    Case(name: "huge PNG", bytes: hugePNG, code: "image-too-large"),
    Case(name: "truncated PNG", bytes: hugePNG.prefix(20), code: "truncated-file"),
  ]

  @Test func `a named pipe is waited for`() throws {
    let text = Fixture.file("Directives/01-cong-van/truth.txt").path
    let program = CommandLineProgram.url.path
    let result = try CommandLineProgram.run(
      ["-c", "'\(program)' extract <(sleep 0.2; cat '\(text)')"],
      program: URL(fileURLWithPath: "/bin/bash"))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("1873/UBND-TCĐT"))
  }

  @Test(arguments: cases)
  func `gives its code and hides no other file`(_ bad: Case) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bad.pdf")
    try bad.bytes.write(to: file)

    let alone = try CommandLineProgram.run(["extract", file.path])
    #expect(alone.status == bad.status)
    #expect(alone.text.contains("\"code\":\"\(bad.code)\""), "\(alone.text)")
    #expect(alone.errors.hasPrefix("giaoviec: \(file.path): "))

    let good = Fixture.file("Directives/01-cong-van/truth.txt").path
    let both = try CommandLineProgram.run(["extract", file.path, good])
    #expect(both.status == 3)
    let records = both.text.split(separator: "\n")
    #expect(records.count == 2)
    #expect(records.last?.contains("\"status\":\"failed\"") == false)
  }
}
