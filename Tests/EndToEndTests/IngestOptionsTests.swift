import Foundation
import TestSupport
import Testing

/// What options ask of an ingest, and how it ends then.
@Suite struct IngestOptionsTests {
  private let office: Office

  init() throws {
    office = try Office()
  }

  private static let doubtful = """
    ỦY BAN NHÂN DÂN
    TỈNH BẾN TRE
    Số: 5/UBND-TH
    Bến Tre, ngày 3 tháng 4 năm 2025
    Kính gửi: Sở Nội vụ.
    1. Giao Sở Nội vụ chủ trì rà soát hồ sơ, báo cáo trước ngày 31/11/2025.
    """

  @Test func `strict ends with 4 when something needs review, read now or before`() throws {
    try office.write(Self.doubtful, "a.txt")
    #expect(try office.ingest().status == 0)
    #expect(try office.ingest("--strict").status == 4)
    #expect(try office.ingest("--strict", "--redo").status == 4)
    try office.write("", "b.txt")
    #expect(try office.ingest("--strict").status == 3)
  }

  @Test func `rehash sees new bytes under an old size and time`() throws {
    try office.write("một", "a.txt")
    let file = office.inbox.appendingPathComponent("a.txt")
    let time = Date(timeIntervalSince1970: 1_700_000_000)
    func stamp(_ text: String) throws {
      let handle = try FileHandle(forWritingTo: file)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file.path)
    }
    try stamp("một")
    #expect(try office.ingest().errors.contains("1 read"))
    try stamp("mốt")
    #expect(try office.ingest().errors.contains("0 read, 1 in the archive before"))
    #expect(try office.ingest("--rehash").errors.contains("1 read"))
    #expect(try office.export().text.contains("mốt"))
  }

  @Test(arguments: ["2", "10%"])
  func `too many failures stop a run, and the next goes on`(limit: String) throws {
    for number in 0..<40 { try office.write("%PDF-\(number)", "\(number).pdf") }
    let result = try office.ingest("--max-failures", limit)
    #expect(result.status == 5)
    #expect(result.errors.contains("documents wait; the same command goes on"))
    let rest = try office.ingest()
    #expect(rest.status == 3)
    #expect(!rest.errors.contains("wait"))
    #expect(try office.statuses().count == 40)
    #expect(try office.check().status == 0)
  }

  @Test func `records that are loaded twice are there once`() throws {
    try office.write("một", "a.txt")
    try office.write("một", "b.txt")
    try office.write("hai", "c.txt")
    try office.write("", "d.pdf")
    try office.ingest()
    let records = office.folder.appendingPathComponent("records.ndjson")
    try office.export().output.write(to: records)
    let other = office.folder.appendingPathComponent("other.giaoviec")
    func load() throws -> String {
      try CommandLineProgram.run(
        ["ingest", "--archive", other.path, "--records", records.path]
      ).errors
    }
    #expect(try load().contains("3 records stored, 0 in the archive before, 1 duplicates"))
    let once = try office.export(archive: other).output
    #expect(try load().contains("0 records stored, 3 in the archive before, 1 duplicates"))
    #expect(try office.export(archive: other).output == once)
    #expect(try office.export().output == once)
  }

  @Test func `a directive scanned twice keeps both records, the later with a pointer`() throws {
    let text = try String(
      contentsOf: Fixture.file("Directives/01-cong-van/truth.txt"), encoding: .utf8)
    try office.write(text, "a.txt")
    try office.write(text + "\nLần hai", "b.txt")
    try office.ingest()
    let lines = try office.export().text.split(separator: "\n")
    #expect(lines.map { $0.contains("same-document") } == [false, true])
    let id = try #require(lines.first?.firstMatch(of: /"id":"(sha256:[0-9a-f]+)"/)?.1)
    #expect(lines.last?.contains(#""candidates":["\#(id)"]"#) == true)
  }

  @Test func `a name that is not there is told, and leaves nothing behind`() throws {
    try office.write("một", "a.txt")
    func ingest() throws -> CommandLineResult {
      try CommandLineProgram.run([
        "ingest", office.inbox.path + "/a.txt", office.inbox.path + "/b.txt", "--archive",
        office.archive.path,
      ])
    }
    let result = try ingest()
    #expect(result.status == 3)
    #expect(result.errors.contains("b.txt: cannot be read: No such file or directory"))
    #expect(try office.statuses().count == 1)
    try FileManager.default.removeItem(at: office.inbox.appendingPathComponent("a.txt"))
    #expect(try ingest().errors.contains("2 failed"))
    // What was read of it before stays.
    #expect(try office.statuses().map { $0.hasSuffix("a.txt ok") } == [true])
  }

  @Test func `a run that ended leaves one file of the database`() throws {
    try office.write("một", "a.txt")
    try office.ingest()
    let names = try FileManager.default.contentsOfDirectory(atPath: office.archive.path)
    #expect(names.filter { $0.hasPrefix("archive.sqlite") } == ["archive.sqlite"])
  }
}
