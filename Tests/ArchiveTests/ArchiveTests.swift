import DirectiveKit
import DirectiveModel
import Foundation
import GRDB
import Glibc
import Synchronization
import Testing

@testable import Archive

@Suite struct ArchiveTests {
  private let scratch = ScratchArchive()

  private func sighting(_ text: String, _ path: String) -> FileSighting {
    FileSighting(
      location: Data("/in/\(path)".utf8), path: path,
      stamp: FileStamp(size: text.utf8.count, modified: 1, inode: 1),
      content: .hashed(sha256: Digest.sha256(Data(text.utf8))))
  }

  private let wish = ReadingWish(options: "test")
  private let machine = MachineState(boot: "a", outOfMemoryKills: 0)

  @Test func `a record comes out as it went in`() throws {
    let record = DirectiveRecord.directive("Kính gửi", path: "a.pdf")
    #expect(try scratch.load(record) == .stored)
    #expect(try scratch.load(record) == .known)
    #expect(try scratch.exported == [record])
    #expect(try ArchiveCheck(scratch.archive).problems() == [])
  }

  @Test func `records may come in any order`() throws {
    let first = DirectiveRecord.text("x", path: "a.pdf")
    let second = DirectiveRecord.text("x", path: "b.pdf")
    var duplicate = second
    duplicate.status = .duplicate
    duplicate.pages = []
    duplicate.duplicateOf = "a.pdf"
    for order in [[first, second], [second, first]] {
      let other = ScratchArchive()
      for record in order { try other.load(record) }
      try other.archive.renameRecords()
      #expect(try other.exported == [first, duplicate])
    }
  }

  @Test(arguments: [
    ("12/UBND-NC", 1), ("12/ubnd-nc", 1), ("a.pdf", 1),
    (Digest.sha256(Data("x".utf8)), 1), ("sha256:" + Digest.sha256(Data("x".utf8)), 1),
    (String(Digest.sha256(Data("x".utf8)).prefix(8)), 1), ("12", 0), ("sha256:", 0), ("b.pdf", 0),
  ])
  func `a document is named by number, path or hash`(name: String, count: Int) throws {
    try scratch.load(.directive("x", path: "a.pdf"))
    var query = TaskQuery()
    query.document = name
    #expect(try scratch.archive.tasks(query).count == count)
  }

  @Test func `who is turned away closes no file of another`() throws {
    let archive = try scratch.archive
    let layout = archive.layout
    let turns = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { lane in
      for turn in 0..<1000 {
        if lane % 2 == 0 {
          _ = try? ArchiveLock(layout)
        } else {
          // What was written stands there, and nobody else had the number meanwhile.
          let path = layout.folder.appendingPathComponent("own-\(lane)").path
          let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
          let isWhole = pwrite(descriptor, [UInt8(truncatingIfNeeded: turn)], 1, 0) == 1
          usleep(100)
          var status = stat()
          if isWhole, fstat(descriptor, &status) == 0, status.st_size == 1, close(descriptor) == 0 {
            turns.withLock { $0 += 1 }
          }
        }
      }
    }
    #expect(turns.withLock { $0 } == 4000)
    withExtendedLifetime(archive) {}
  }

  @Test func `one writer at a time, readers always`() throws {
    let archive = try scratch.archive
    try scratch.load(.text("x", path: "a.pdf"))
    let error = #expect(throws: ArchiveError.self) { try Archive.open(writing: scratch.folder) }
    guard case .busy(_, let holder)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
    let reader = try Archive.open(reading: scratch.folder)
    #expect(try reader.pendingCount() == 0)
    withExtendedLifetime(archive) {}
  }

  @Test func `a lock without a living owner is taken over`() throws {
    try FileManager.default.createDirectory(at: scratch.folder, withIntermediateDirectories: true)
    try Data("process 1 on nowhere since 1999\n".utf8).write(
      to: scratch.folder.appendingPathComponent("archive.lock"))
    #expect(throws: Never.self) { try scratch.archive }
  }

  @Test func `a later version's archive stays as it is`() throws {
    try scratch.archive.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99-future')")
    }
    scratch.close()
    #expect(
      throws: ArchiveError.newer(file: scratch.folder.appendingPathComponent("archive.sqlite").path)
    ) { try scratch.archive }
  }

  @Test func `an attempt is counted when a document is handed out`() throws {
    let archive = try scratch.archive
    let run = try archive.begin(command: "", machine: machine)
    _ = try archive.register([sighting("x", "a")], run: run, wish: wish)
    #expect(try archive.claim(run: run)?.attempts == 1)
    #expect(try archive.claim(run: run) == nil)
  }

  @Test(arguments: [
    (MachineState(boot: "a", outOfMemoryKills: 0), 1, 1),  // killed by somebody: given back
    (MachineState(boot: "b", outOfMemoryKills: 0), 2, 0),  // the machine went down
    (MachineState(boot: "a", outOfMemoryKills: 1), 2, 0),  // killed for memory
  ])
  func `a run that ended without a word costs an attempt where the document may be to blame`(
    later: MachineState, attempts: Int, interruptions: Int
  ) throws {
    let archive = try scratch.archive
    let run = try archive.begin(command: "", machine: machine)
    _ = try archive.register([sighting("x", "a")], run: run, wish: wish)
    _ = try archive.claim(run: run)
    let next = try archive.begin(command: "", machine: later)
    _ = try archive.register([sighting("x", "a")], run: next, wish: wish)
    let claim = try archive.claim(run: next)
    #expect(claim?.attempts == attempts)
    #expect(claim?.interruptions == interruptions)
  }

  @Test func `a record whose run was killed before its row, and whose file has changed, goes`()
    throws
  {
    let archive = try scratch.archive
    let run = try archive.begin(command: "", machine: machine)
    _ = try archive.register([sighting("x", "a")], run: run, wish: wish)
    let stored = try StoredRecord(.text("x", path: "a"))
    let file = archive.layout.record(try #require(stored.sha256))
    try RecordFile.write(stored.json, to: file)
    #expect(try ArchiveCheck(archive).problems() == [])
    let next = try archive.begin(command: "", machine: machine)
    _ = try archive.register([sighting("y", "a")], run: next, wish: wish)
    try archive.end(next)
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(try ArchiveCheck(archive).problems() == [])
  }

  @Test func `documents that were cut off come last`() throws {
    let archive = try scratch.archive
    let run = try archive.begin(command: "", machine: machine)
    _ = try archive.register([sighting("x", "a"), sighting("y", "b")], run: run, wish: wish)
    let first = try #require(try archive.claim(run: run))
    try archive.giveBack(first)
    #expect(try archive.claim(run: run)?.path == "b")
    #expect(try archive.claim(run: run)?.path == "a")
  }

  @Test func `other options, redo and retry ask for a document again`() throws {
    let archive = try scratch.archive
    let text = "x"
    let wishes: [(ReadingWish, isWanted: Bool)] = [
      (wish, false), (ReadingWish(options: "other"), true),
      (ReadingWish(options: "test", redoes: true), true),
      (ReadingWish(options: "test", retries: ["timeout"]), true),
      (ReadingWish(options: "test", retries: ["empty-file"]), false),
    ]
    for (asked, isWanted) in wishes {
      var record = DirectiveRecord.text(text, path: "a")
      record.status = .failed
      record.findings = [Finding(.timeout, .error, "")]
      let run = try archive.begin(command: "", machine: machine)
      _ = try archive.register(
        [sighting(text, "a")], run: run, wish: ReadingWish(options: "test", redoes: true))
      let claim = try #require(try archive.claim(run: run))
      try archive.finish(claim, with: StoredRecord(record))
      let next = try archive.begin(command: "", machine: machine)
      let fates = try archive.register([sighting(text, "a")], run: next, wish: asked)
      #expect((fates == [.wanted]) == isWanted)
    }
  }

  @Test func `corrections stand on top of what was read, and no rerun takes them away`() throws {
    let record = DirectiveRecord.directive("x", path: "a.pdf")
    try scratch.load(record)
    let sha256 = Digest.sha256(Data("x".utf8))
    let archive = try scratch.archive
    try archive.add(
      Correction(sha256: sha256, task: "t1", field: "deadline.date", value: #""2024-05-01""#))
    try archive.add(Correction(sha256: sha256, field: "place", value: #""Bến Tre""#))
    func check() throws {
      let exported = try #require(try scratch.exported.first)
      #expect(exported.tasks.first?.deadline.date?.description == "2024-05-01")
      #expect(exported.document.place == "Bến Tre")
    }
    try check()
    try archive.forget(record: sha256)
    #expect(try scratch.exported == [])
    try scratch.load(record)
    try check()
    #expect(try ArchiveCheck(archive).problems() == [])
  }

  @Test func `a correction that fits nothing changes nothing`() throws {
    let record = DirectiveRecord.directive("x", path: "a.pdf")
    let corrections = [
      Correction(sha256: "", task: "t9", field: "text", value: #""y""#),
      Correction(sha256: "", task: "t1", field: "deadline.date", value: #""31/11""#),
      Correction(sha256: "", field: "issuedOn", value: "12"),
    ]
    #expect(record.applying(corrections) == record)
  }

  @Test func `a task may be taken away, and one put in`() throws {
    let record = DirectiveRecord.directive("x", path: "a.pdf")
    var added = try #require(record.tasks.first)
    added.id = "t2"
    let json = String(decoding: try JSONEncoder().encode(added), as: UTF8.self)
    let corrected = record.applying([
      Correction(sha256: "", task: "t1", field: nil, value: nil),
      Correction(sha256: "", task: "t2", field: nil, value: json),
    ])
    #expect(corrected.tasks == [added])
  }

  @Test func `a second scan of a directive points to the first`() throws {
    let body = (1...60).map { "việc số \($0) giao cho sở" }.joined(separator: " ")
    try scratch.load(.directive(body, path: "b.pdf"))
    try scratch.load(.directive(body + " lần hai", path: "c.pdf"))
    try scratch.load(.directive("một văn bản khác hẳn, không chung chữ nào", path: "d.pdf"))
    try scratch.load(.directive(body + " ba", path: "e.pdf", number: "13/UBND-NC"))
    let found = try scratch.exported.map { $0.findings.map(\.code) }
    #expect(found == [[], [.sameDocument], [], []])
    let first = "sha256:" + Digest.sha256(Data(body.utf8))
    #expect(try scratch.exported[1].findings.first?.candidates == [first])
  }
}
