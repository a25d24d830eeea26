import Foundation
import TestSupport
import Testing

@Suite struct ExtractTests {
  @Test func `one file gives one record, compact in a pipe`() throws {
    let file = Fixture.file("Directives/01-cong-van/truth.txt").path
    let result = try CommandLineProgram.run(["extract", file])
    #expect(result.status == 0)
    #expect(result.output.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    let record = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    #expect(record?["schema"] as? String == "giaoviec/directive")
  }

  @Test func `several files give one record a line, in the order asked`() throws {
    let files = ["03-ke-hoach-bang", "01-cong-van", "05-quyet-dinh-sao-y"].map {
      Fixture.file("Directives/\($0)/truth.txt").path
    }
    let result = try CommandLineProgram.run(["extract"] + files)
    let paths = try result.text.split(separator: "\n").map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (record?["source"] as? [String: Any])?["path"] as? String
    }
    #expect(paths == files)
  }

  @Test func `standard input is one document`() throws {
    let text = try Data(contentsOf: Fixture.file("Directives/01-cong-van/truth.txt"))
    let result = try CommandLineProgram.run(["extract", "-"], input: text)
    #expect(result.status == 0)
    let record = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    #expect((record?["source"] as? [String: Any])?["path"] is NSNull)
  }

  @Test func `a missing file fails alone`() throws {
    let good = Fixture.file("Directives/01-cong-van/truth.txt").path
    let result = try CommandLineProgram.run(["extract", "/no/such/file.pdf", good])
    #expect(result.status == 3)
    #expect(result.text.split(separator: "\n").count == 2)
    #expect(result.text.contains(#""code":"missing-file""#))
    #expect(result.errors.contains("/no/such/file.pdf: "))
  }

  @Test func `one missing file ends with its own code`() throws {
    #expect(try CommandLineProgram.run(["extract", "/no/such/file.pdf"]).status == 66)
  }

  @Test func `a folder names the command for folders`() throws {
    let result = try CommandLineProgram.run(["extract", NSTemporaryDirectory()])
    #expect(result.status == 64)
    #expect(result.errors.contains("giaoviec ingest"))
  }

  @Test func `output goes to a file whole or not at all`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("record.json")
    let file = Fixture.file("Directives/01-cong-van/truth.txt").path
    let result = try CommandLineProgram.run(["extract", file, "--output", output.path])
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["record.json"])
    let nowhere = try CommandLineProgram.run(["extract", file, "--output", "/no/such/folder/x"])
    #expect(nowhere.status == 73)
  }
}
