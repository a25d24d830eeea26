import Foundation
import TestSupport
import Testing

/// A folder of documents beside an archive, gone when the test is over.
final class Office {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "giaoviec-office-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("inbox"), withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var inbox: URL { folder.appendingPathComponent("inbox") }
  var archive: URL { folder.appendingPathComponent("office.giaoviec") }

  func write(_ text: String, _ path: String) throws {
    let file = inbox.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @discardableResult
  func ingest(_ arguments: String..., archive: URL? = nil) throws -> CommandLineResult {
    try CommandLineProgram.run(
      ["ingest", inbox.path, "--archive", (archive ?? self.archive).path] + arguments)
  }

  func export(_ arguments: String..., archive: URL? = nil) throws -> CommandLineResult {
    try CommandLineProgram.run(
      ["export", "--archive", (archive ?? self.archive).path] + arguments)
  }

  func check(_ arguments: String...) throws -> CommandLineResult {
    try CommandLineProgram.run(["archive", "check", "--archive", archive.path] + arguments)
  }

  /// Paths and statuses of all that is exported.
  func statuses() throws -> [String] {
    try export().text.split(separator: "\n").map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let path = (record?["source"] as? [String: Any])?["path"] as? String
      return "\(path ?? "-") \(record?["status"] ?? "-")"
    }
  }
}

@Suite struct IngestTests {
  private let office: Office

  init() throws {
    office = try Office()
  }

  @Test func `a folder becomes an archive, and a second run does nothing`() throws {
    for name in ["b", "a", "c/d"] { try office.write("Kính gửi: \(name)", "\(name).txt") }
    #expect(try office.ingest().errors.contains("3 files: 3 read"))
    #expect(try office.ingest().errors.contains("3 files: 0 read, 3 in the archive before"))
    #expect(
      try office.statuses().map { $0.split(separator: " ")[0] } == ["a.txt", "b.txt", "c/d.txt"])
    #expect(try office.check().status == 0)
  }

  @Test func `records do not depend on workers or the order in which files came`() throws {
    for number in 0..<12 {
      try office.write("Số: \(number)/KH-UBND", "\(number % 5)/\(number).txt")
    }
    try office.ingest("--jobs", "1")
    let other = office.folder.appendingPathComponent("other.giaoviec")
    for part in ["4/*", "2/*", "*"] {
      try office.ingest("--jobs", "3", "--include", part, archive: other)
    }
    #expect(try office.export().output == office.export(archive: other).output)
  }

  @Test func `the same bytes under another name are a duplicate, in every run`() throws {
    try office.write("một", "b.txt")
    try office.ingest()
    try office.write("một", "a.txt")
    try office.write("một", "c.txt")
    for _ in 1...2 {
      try office.ingest()
      #expect(try office.statuses() == ["a.txt ok", "b.txt duplicate", "c.txt duplicate"])
    }
    #expect(try office.check().status == 0)
  }

  @Test func `moved, replaced and deleted files are followed`() throws {
    for name in ["moved", "replaced", "deleted"] { try office.write(name, "\(name).txt") }
    try office.ingest()
    let files = FileManager.default
    try files.moveItem(
      at: office.inbox.appendingPathComponent("moved.txt"),
      to: office.inbox.appendingPathComponent("new.txt"))
    try office.write("other", "replaced.txt")
    try files.removeItem(at: office.inbox.appendingPathComponent("deleted.txt"))
    #expect(try office.ingest().errors.contains("1 read"))
    #expect(try office.statuses() == ["deleted.txt ok", "new.txt ok", "replaced.txt ok"])
    #expect(try office.check().status == 0)
  }

  @Test func `bad files fail with their codes, and all others are done`() throws {
    try office.write("tốt", "good.txt")
    try office.write("", "empty.pdf")
    try office.write("%PDF-1.4 broken", "broken.pdf")
    let result = try office.ingest()
    #expect(result.status == 3)
    #expect(result.errors.contains("--retry empty-file"))
    #expect(try office.statuses().contains("good.txt ok"))
    #expect(try office.statuses().contains("broken.pdf failed"))
    #expect(try office.check().status == 0)
  }

  @Test func `a dry run tells what would be done and writes nothing`() throws {
    try office.write("một", "a.txt")
    try office.write("một", "b.txt")
    try office.write("x", ".hidden")
    let result = try office.ingest("--dry-run")
    #expect(
      result.text
        == "skip: hidden or temporary\t.hidden\nread: new\ta.txt\nduplicate: of a.txt\tb.txt\n")
    #expect(!FileManager.default.fileExists(atPath: office.archive.path))
  }

  @Test func `a folder with other things in it is left alone`() throws {
    try office.write("một", "a.txt")
    let result = try office.ingest(archive: office.inbox)
    #expect(result.status == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.inbox.path) == ["a.txt"])
  }

  @Test func `a database of another program stays as it is`() throws {
    try FileManager.default.createDirectory(at: office.archive, withIntermediateDirectories: true)
    let database = office.archive.appendingPathComponent("archive.sqlite")
    try Data("this is no database at all".utf8).write(to: database)
    #expect(try office.ingest().status == 65)
    #expect(try Data(contentsOf: database) == Data("this is no database at all".utf8))
  }

  @Test func `a list of files may end its names with zero bytes`() throws {
    try office.write("một", "a\nb.txt")
    let list = Data((office.inbox.path + "/a\nb.txt\0").utf8)
    let result = try CommandLineProgram.run(
      ["ingest", "--files-from", "-", "-0", "--archive", office.archive.path], input: list)
    #expect(result.errors.contains("1 files: 1 read"))
  }
}
