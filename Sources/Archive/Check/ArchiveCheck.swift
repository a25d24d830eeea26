internal import DirectiveKit
internal import Foundation
internal import GRDB

/// Holds an archive's database against its files, and its records against the contract.
package struct ArchiveCheck {
  package enum Problem: Hashable, Sendable {
    /// By SQLite's own checks.
    case database(String)
    case index(String)
    case missingRecord(sha256: String)
    /// Other bytes than were written.
    case changedRecord(sha256: String)
    case invalidRecord(sha256: String, String)
    /// Rows that are not what the record says.
    case staleRows(sha256: String)
    case unknownRecord(file: String)
    case leftover(file: String)

    package var sentence: String {
      switch self {
      case .database(let text): "the database is damaged: \(text)"
      case .index(let text): "the full text is damaged: \(text)"
      case .missingRecord(let sha256): "\(sha256): the record is missing"
      case .changedRecord(let sha256): "\(sha256): the record was changed on the disk"
      case .invalidRecord(let sha256, let text):
        "\(sha256): the record breaks the contract: \(text)"
      case .staleRows(let sha256): "\(sha256): the database does not say what the record says"
      case .unknownRecord(let file): "\(file): no document of the database has this record"
      case .leftover(let file): "\(file): left behind by a run that was cut off"
      }
    }
  }

  private let archive: Archive

  package init(_ archive: Archive) {
    self.archive = archive
  }

  /// All that is wrong; empty where the archive is sound.
  package func problems() throws(ArchiveError) -> [Problem] {
    try databaseProblems() + recordProblems() + folderProblems()
  }

  private func databaseProblems() throws(ArchiveError) -> [Problem] {
    try archive.read { db in
      let texts = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      let foreign = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      return texts.map { .database($0) }
        + (foreign > 0 ? [.database("\(foreign) rows point nowhere")] : [])
    }
  }

  private func recordProblems() throws(ArchiveError) -> [Problem] {
    let validator = RecordValidator()
    return try archive.read { db in
      var found: [Problem] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, sha256, recordSHA256 FROM document WHERE recordSHA256 IS NOT NULL ORDER BY id
          """)
      while let row = try rows.next() {
        let sha256: String = row["sha256"]
        guard let json = try? Data(contentsOf: archive.layout.record(sha256)) else {
          found.append(.missingRecord(sha256: sha256))
          continue
        }
        guard Digest.sha256(json) == row["recordSHA256"] else {
          found.append(.changedRecord(sha256: sha256))
          continue
        }
        if let problem = problem(of: json, sha256, validator) {
          found.append(problem)
        } else if let stored = try? StoredRecord(json: json),
          try !RecordIndex(db: db, document: row["id"], sha256: sha256).agrees(with: stored)
        {
          found.append(.staleRows(sha256: sha256))
        }
      }
      return found
    }
  }

  private func problem(of json: Data, _ sha256: String, _ validator: RecordValidator) -> Problem? {
    if let violation = validator.violations(json).first {
      return .invalidRecord(sha256: sha256, violation)
    }
    guard let stored = try? StoredRecord(json: json), stored.sha256 == sha256,
      (try? stored.record.json()) == json
    else { return .invalidRecord(sha256: sha256, "it does not read back as it was written") }
    return nil
  }

  private func folderProblems() throws(ArchiveError) -> [Problem] {
    let files = FileManager.default
    var found: [Problem] = []
    let names = (try? files.subpathsOfDirectory(atPath: archive.layout.records.path)) ?? []
    try archive.read { db in
      // One that waits to be read may have its record already: the next run writes the same anew.
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM document WHERE sha256 = ?")
      for name in names.sorted() where name.contains("/") {
        let file = URL(fileURLWithPath: name).lastPathComponent
        if RecordFile.isTemporary(file) {
          found.append(.leftover(file: "records/\(name)"))
        } else if try Int.fetchOne(
          statement, arguments: [String(file.dropLast(".json".count))]) == nil
        {
          found.append(.unknownRecord(file: "records/\(name)"))
        }
      }
    }
    return found
  }
}
