import DirectiveModel
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct ArchiveCheckTests {
  private let scratch = ScratchArchive()
  private let sha256 = Digest.sha256(Data("x".utf8))

  init() throws {
    try scratch.load(.directive("x", path: "a.pdf"))
    try scratch.load(.directive("y", path: "b.pdf", number: "13/UBND-NC"))
  }

  private var record: URL {
    get throws { try scratch.archive.layout.record(sha256) }
  }

  private func problems() throws -> [ArchiveCheck.Problem] {
    try ArchiveCheck(scratch.archive).problems()
  }

  private func mend() throws {
    _ = try ArchiveRepair(scratch.archive).mend(problems())
    #expect(try problems() == [])
  }

  @Test func `a record that is gone is read anew`() throws {
    try FileManager.default.removeItem(at: record)
    #expect(try problems() == [.missingRecord(sha256: sha256)])
    try mend()
    #expect(try scratch.archive.pendingCount() == 1)
  }

  @Test func `a record that somebody changed is read anew`() throws {
    let text = try String(contentsOf: record, encoding: .utf8)
    try Data(text.replacing("Nội vụ", with: "Tài chính").utf8).write(to: record)
    #expect(try problems() == [.changedRecord(sha256: sha256)])
    try mend()
  }

  @Test func `rows that do not say what the record says are made anew`() throws {
    try scratch.archive.write { db in
      try db.execute(sql: "DELETE FROM task; UPDATE document SET taskCount = 7")
    }
    #expect(try problems().count == 2)
    try mend()
    #expect(try scratch.archive.pendingCount() == 0)
  }

  @Test func `what a killed run left behind is cleared away`() throws {
    let folder = try record.deletingLastPathComponent()
    try Data("half".utf8).write(to: folder.appendingPathComponent(".x.json.part"))
    #expect(try problems().count == 1)
    try mend()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test func `a strange file among the records is set aside, not deleted`() throws {
    let folder = try record.deletingLastPathComponent()
    try Data("{}".utf8).write(to: folder.appendingPathComponent("strange.json"))
    #expect(try problems().count == 1)
    try mend()
    let aside = try FileManager.default.contentsOfDirectory(
      atPath: try scratch.archive.layout.aside.path)
    #expect(aside.map { $0.hasSuffix("-strange.json") } == [true])
  }

  /// However the folder is named: relative to where one is, or with a detour.
  @Test(arguments: [false, true])
  func `a database that is gone is made anew from its records, and none is lost`(
    isRelative: Bool
  ) throws {
    let before = try scratch.exported
    scratch.close()
    let database = ArchiveLayout(folder: scratch.folder).database
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: database.path + ending)
    }
    #expect(throws: ArchiveError.self) { try scratch.archive }
    #expect(throws: ArchiveError.self) { try Archive.open(reading: scratch.folder) }
    let here = FileManager.default.currentDirectoryPath
    let ups = here.split(separator: "/").map { _ in "../" }.joined()
    let folder =
      isRelative
      ? URL(fileURLWithPath: ups + scratch.folder.path.dropFirst(), isDirectory: true)
      : scratch.folder
    let rebuilt = try Archive.rebuilding(folder)
    var after: [DirectiveRecord] = []
    try rebuilt.exportRecords { after.append($0) }
    #expect(after == before)
    #expect(try ArchiveCheck(rebuilt).problems() == [])
  }

  @Test func `a record without rows is taken in`() throws {
    let other = ScratchArchive()
    _ = try other.archive
    let target = try other.archive.layout.record(sha256)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: record, to: target)
    other.close()
    let ups = FileManager.default.currentDirectoryPath.split(separator: "/").map { _ in "../" }
    let folder = URL(
      fileURLWithPath: ups.joined() + other.folder.path.dropFirst(), isDirectory: true)
    let archive = try Archive.open(writing: folder)
    let problems = try ArchiveCheck(archive).problems()
    #expect(problems.count == 1)
    _ = try ArchiveRepair(archive).mend(problems)
    var paths: [String?] = []
    try archive.exportRecords { paths.append($0.source.path) }
    #expect(paths == ["a.pdf"])
  }

  @Test func `a database that cannot be read is made anew, corrections and all`() throws {
    let before = try scratch.exported
    scratch.close()
    let database = ArchiveLayout(folder: scratch.folder).database
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: database.path + ending)
    }
    try Data(repeating: 7, count: 9000).write(to: database)
    #expect(throws: ArchiveError.foreign(file: database.path)) { try scratch.archive }
    let rebuilt = try Archive.rebuilding(scratch.folder)
    var after: [DirectiveRecord] = []
    try rebuilt.exportRecords { after.append($0) }
    #expect(after == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names.contains { $0.hasPrefix("archive.sqlite.damaged-") })
  }

  @Test func `a copy is an archive of its own`() throws {
    let copy = ScratchArchive()
    #expect(try scratch.archive.backUp(to: copy.folder) == 2)
    #expect(try copy.exported == scratch.exported)
    #expect(try ArchiveCheck(copy.archive).problems() == [])
  }
}
