internal import DirectiveModel
internal import Foundation
internal import GRDB

/// What became of a record that came from elsewhere.
package enum LoadedFate: Hashable, Sendable {
  case stored
  /// The archive has a record of the same bytes and options.
  case known
  /// A second name of a document.
  case duplicate
  case unreadable
}

extension Archive {
  /// Takes a record that another machine made; the same record again changes nothing.
  ///
  /// Of records of the same bytes the first in path order gives the path, in whatever order they
  /// come.
  package func load(_ stored: StoredRecord) throws(ArchiveError) -> LoadedFate {
    let record = stored.record
    guard stored.sha256 != nil, record.status != .duplicate else {
      return try note(stored)
    }
    return try take(stored, keepsFile: false)
  }

  @discardableResult
  func take(_ stored: StoredRecord, keepsFile: Bool) throws(ArchiveError) -> LoadedFate {
    guard let sha256 = stored.sha256 else { return .unreadable }
    let (document, isKnown) = try write { db in
      let document = try row(sha256, stored, db)
      try note(stored, document: document, db)
      let isKnown = try Bool.fetchOne(
        db,
        sql: "SELECT state = 'done' AND options IS ? FROM document WHERE id = ?",
        arguments: [stored.record.producer.options, document])
      return (document, isKnown ?? false)
    }
    if keepsFile {
      try write { db in
        try RecordIndex(db: db, document: document, sha256: sha256).take(stored)
      }
      return .stored
    }
    if isKnown { return .known }
    try put(stored, sha256: sha256, document: document)
    return .stored
  }

  private func row(_ sha256: String, _ stored: StoredRecord, _ db: Database) throws -> Int64 {
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM document WHERE sha256 = ?", arguments: [sha256])
    if let known { return known }
    try db.execute(
      sql: "INSERT INTO document (sha256, bytes, state, options) VALUES (?, ?, 'pending', ?)",
      arguments: [
        sha256, stored.record.source.bytes ?? 0, stored.record.producer.options ?? "",
      ])
    return db.lastInsertedRowID
  }

  /// A duplicate's name, or a file that could not be read.
  private func note(_ stored: StoredRecord) throws(ArchiveError) -> LoadedFate {
    try write { db in
      let document = try stored.sha256.map { try row($0, stored, db) }
      try note(stored, document: document, db)
      return document == nil ? .unreadable : .duplicate
    }
  }

  /// Records from elsewhere have no place on this machine; their path stands for it.
  ///
  /// A document whose file was walked here keeps that one.
  private func note(_ stored: StoredRecord, document: Int64?, _ db: Database) throws {
    let source = stored.record.source
    guard let path = source.path ?? source.reference ?? stored.record.id else { return }
    let isWalked = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM file WHERE document = ? AND path = ?)",
      arguments: [document, path])
    if isWalked != true {
      let finding = document == nil ? stored.record.findings.first { $0.severity == .error } : nil
      try db.execute(
        sql: """
          INSERT INTO file (location, path, document, size, modified, inode, isPresent, errorCode,
            errorMessage)
          VALUES (?, ?, ?, ?, 0, 0, 1, ?, ?)
          ON CONFLICT (location) DO UPDATE SET document = excluded.document
          """,
        arguments: [
          Data("record:\(path)".utf8), path, document, source.bytes ?? 0, finding?.code.rawValue,
          finding?.message,
        ])
    }
    if let document { try Originals.settle(document, db) }
  }
}
