import DirectiveModel
import Foundation
import GRDB
import Testing

@testable import Archive

/// What `tasks` lists, in which order, and how it is found.
@Suite struct TaskListTests {
  private let scratch = ScratchArchive()

  private func day(_ day: Int) -> CalendarDay? { CalendarDay(year: 2025, month: 6, day: day) }

  private func load(_ path: String, owner: String = "Sở Nội vụ", deadline: CalendarDay?) throws {
    try scratch.load(.directive(path, path: path, owner: owner, deadline: deadline))
  }

  private func paths(_ change: (inout TaskQuery) -> Void = { _ in }) throws -> [String] {
    var query = TaskQuery()
    change(&query)
    return try scratch.archive.tasks(query).map(\.path)
  }

  @Test func `by deadline, those without a day last`() throws {
    try load("a", deadline: nil)
    try load("b", deadline: day(9))
    try load("c", owner: "Sở Y tế", deadline: day(2))
    try load("d", deadline: day(9))
    for owner in [nil, "so"] {
      #expect(try paths { $0.owner = owner } == ["c", "b", "d", "a"])
      #expect(
        try paths {
          $0.owner = owner
          $0.limit = 2
        } == ["c", "b"])
      #expect(
        try paths {
          $0.owner = owner
          $0.from = day(3)
        } == ["b", "d"])
      #expect(
        try paths {
          $0.owner = owner
          $0.to = day(2)
        } == ["c"])
      #expect(
        try paths {
          $0.owner = owner
          $0.review = .open
        } == ["a"])
    }
  }

  @Test(arguments: [
    ("noi vu", ["a"]), ("Nội vụ", ["a"]), ("SỞ NỘI VỤ", ["a"]), ("so", ["a", "b"]), ("y tế", ["b"]),
    ("nối vụ", []), ("y te%", []), ("", ["a", "b", "c"]), ("không có", []),
  ])
  func `an owner is found by a part of the name`(name: String, expected: [String]) throws {
    try load("a", deadline: day(1))
    try load("b", owner: "Sở Y tế", deadline: day(2))
    try load("c", owner: "Công an tỉnh", deadline: day(3))
    #expect(try paths { $0.owner = name } == expected)
  }

  @Test func `a task of two owners is listed once`() throws {
    var record = DirectiveRecord.directive("x", path: "a", deadline: day(1))
    record.tasks[0].owners.append(
      Party(name: "Sở Y tế", organization: "Sở Y tế", collective: false))
    try scratch.load(record)
    #expect(try paths { $0.owner = "so" } == ["a"])
  }

  @Test func `what a person looked at is known of an owner's tasks, too`() throws {
    try load("a", deadline: day(1))
    let sha256 = Digest.sha256(Data("a".utf8))
    try scratch.archive.add(
      Correction(sha256: sha256, task: "t1", field: "deadline.date", value: #""2025-07-05""#))
    for owner in [nil, "noi vu"] {
      #expect(
        try paths {
          $0.owner = owner
          $0.review = .reviewed
          $0.from = CalendarDay(year: 2025, month: 7, day: 1)
        } == ["a"])
    }
  }

  @Test func `a document whose file has other bytes by now has left the lists`() throws {
    try load("a", deadline: day(1))
    try scratch.archive.write { db in
      try db.execute(sql: "UPDATE document SET original = NULL")
    }
    #expect(try paths() == [])
    #expect(try paths { $0.owner = "so" } == [])
  }

  @Test(arguments: ["15/QĐ-UBND", "15/qđ-ubnd", "15/QD-UBND", "15/qd-ubnd"])
  func `a number is found however it is typed`(number: String) throws {
    try scratch.load(.directive("x", path: "a", number: "15/QĐ-UBND"))
    try scratch.load(.directive("y", path: "b", number: "15/KH-UBND"))
    #expect(try paths { $0.document = number } == ["a"])
  }

  static let questions: [TaskQuery] = {
    var owner = TaskQuery()
    owner.owner = "noi vu"
    owner.from = CalendarDay(year: 2025, month: 1, day: 1)
    var review = TaskQuery()
    review.review = .open
    var document = TaskQuery()
    document.document = "12/UBND-NC"
    return [TaskQuery(), owner, review, document]
  }()

  @Test(arguments: questions)
  func `no list reads all tasks or sorts them`(question: TaskQuery) throws {
    try load("a", deadline: day(1))
    let plan: [String] = try scratch.archive.read { db in
      var asked: [String] = []
      db.trace { asked.append($0.expandedDescription) }
      _ = try TaskSelection(question, db).tasks()
      db.trace(options: [])
      return try asked.filter { $0.hasPrefix("SELECT") }.flatMap {
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + $0).map { $0["detail"] as String }
      }
    }
    let reads = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("USING") }
    #expect(reads.allSatisfy { $0 == "SCAN organization" }, "\(plan)")
    // One document's tasks are sorted; there are few.
    #expect(question.document != nil || !plan.contains { $0.contains("ORDER BY") }, "\(plan)")
  }

  @Test func `an archive of an earlier version is brought up to date by who only reads`() throws {
    let layout = ArchiveLayout(folder: scratch.folder)
    try FileManager.default.createDirectory(
      at: layout.records, withIntermediateDirectories: true)
    let record = DirectiveRecord.directive("x", path: "a", number: "15/QĐ-UBND", deadline: day(4))
    let task = String(decoding: try JSONEncoder().encode(record.tasks[0]), as: UTF8.self)
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(tokenizer: VietnameseTokenizer.self) }
    let old = try DatabaseQueue(path: layout.database.path, configuration: configuration)
    try ArchiveMigrations.migrator.migrate(old, upTo: "4-search")
    try old.write { db in
      try db.execute(
        sql: """
          INSERT INTO file (location, path, size, modified, inode, isPresent)
            VALUES ('/a', 'a', 1, 0, 0, 1);
          INSERT INTO document (sha256, bytes, state, options, original, path, numberSymbol)
            VALUES ('0', 1, 'done', '', 1, 'a', '15/QĐ-UBND');
          INSERT INTO task (document, ordinal, taskID, deadlineKind, deadline, review, content)
            VALUES (1, 1, 't1', 'onOrBefore', '2025-06-04', 'sure', ?);
          INSERT INTO organization (name, folded, bare) VALUES ('Sở Nội vụ', '', 'so noi vu');
          INSERT INTO party (document, task, role, name, organization)
            VALUES (1, 1, 'owner', 'Sở Nội vụ', 1);
          """, arguments: [task])
    }
    try old.close()
    let reader = try Archive.open(reading: scratch.folder)
    var query = TaskQuery()
    query.owner = "noi vu"
    query.from = day(4)
    query.review = .sure
    query.document = "15/qd-ubnd"
    #expect(try reader.tasks(query).map(\.path) == ["a"])
    // A log that is left costs every later reader its time.
    let log = try? Data(contentsOf: URL(fileURLWithPath: layout.database.path + "-wal"))
    #expect(log?.isEmpty ?? true)
  }
}
