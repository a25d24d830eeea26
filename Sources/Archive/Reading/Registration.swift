internal import DirectiveModel
internal import Foundation
internal import GRDB

/// Notes one file, and decides what is to become of it.
struct Registration {
  let db: Database
  let run: Run
  let wish: ReadingWish

  func fate(of sighting: FileSighting) throws -> FileFate {
    if sighting.content == .known, let fate = try settledFate(of: sighting) { return fate }
    let before = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, document FROM file WHERE location = ?"),
      arguments: [sighting.location])
    let previous: Int64? = before?["document"]
    switch sighting.content {
    case .unreadable(let code, let message):
      // What was read of it before stays; it may come back.
      if previous == nil { try note(sighting, document: nil, code: code, message: message) }
      return .unreadable(code)
    case .known:
      guard let previous else { return .unreadable(.unreadableFile) }
      try note(sighting, document: previous)
      return try fate(of: previous, sighting, isNew: false)
    case .hashed(let sha256):
      let (document, isNew) = try document(sha256, bytes: sighting.stamp.size)
      try note(sighting, document: document)
      try forgetPlaceholder(sighting, document)
      if let previous, previous != document { try Originals.settle(previous, db) }
      return try fate(of: document, sighting, isNew: isNew)
    }
  }

  /// Of a file that is noted as it is, and of which nothing is asked; most files of most runs.
  ///
  /// Nothing is written then: a finished archive is found finished in seconds.
  private func settledFate(of sighting: FileSighting) throws -> FileFate? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT document.status, document.errorCode, document.path,
            document.original = file.id AS isOriginal
          FROM file JOIN document ON document.id = file.document
          WHERE file.location = ? AND file.path = ? AND file.isPresent
            AND document.state = 'done' AND document.options = ?
          """),
      arguments: [sighting.location, sighting.path, wish.options])
    guard let row, let status = DirectiveRecord.Status(rawValue: row["status"]) else { return nil }
    let code: String? = row["errorCode"]
    if wish.redoes || wish.isRetried(code) { return nil }
    return row["isOriginal"] == true
      ? .done(status: status, errorCode: code) : .duplicate(of: row["path"])
  }

  private func document(_ sha256: String, bytes: Int) throws -> (Int64, isNew: Bool) {
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM document WHERE sha256 = ?"), arguments: [sha256])
    if let known { return (known, false) }
    try db.execute(
      sql: """
        INSERT INTO document (sha256, bytes, state, options, wantedBy)
        VALUES (?, ?, 'pending', ?, ?)
        """,
      arguments: [sha256, bytes, wish.options, run.id])
    return (db.lastInsertedRowID, true)
  }

  private func note(
    _ sighting: FileSighting, document: Int64?, code: FindingCode? = nil, message: String? = nil
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO file (location, path, document, size, modified, inode, isPresent, errorCode,
          errorMessage)
        VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
        ON CONFLICT (location) DO UPDATE SET path = excluded.path, document = excluded.document,
          size = excluded.size, modified = excluded.modified, inode = excluded.inode,
          isPresent = 1, errorCode = excluded.errorCode, errorMessage = excluded.errorMessage
        """
    ).execute(arguments: [
      sighting.location, sighting.path, document, sighting.stamp.size, sighting.stamp.modified,
      sighting.stamp.inode, code?.rawValue, message,
    ])
  }

  /// A record that was loaded had its path for a place; now the file itself is here.
  private func forgetPlaceholder(_ sighting: FileSighting, _ document: Int64) throws {
    let placeholder = Data("record:\(sighting.path)".utf8)
    let isThere = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM file WHERE location = ? AND document = ?)"),
      arguments: [placeholder, document])
    guard isThere == true else { return }
    // The document must not point to it while it goes.
    try db.execute(sql: "UPDATE document SET original = NULL WHERE id = ?", arguments: [document])
    try db.execute(sql: "DELETE FROM file WHERE location = ?", arguments: [placeholder])
  }

  private func fate(
    of document: Int64, _ sighting: FileSighting, isNew: Bool
  ) throws -> FileFate {
    try Originals.settle(document, db)
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT document.state, document.options, document.status, document.errorCode,
              document.wantedBy, document.path, original.location
            FROM document JOIN file AS original ON original.id = document.original
            WHERE document.id = ?
            """),
        arguments: [document])
    else { return .wanted }
    let isDuplicate = (row["location"] as Data) != sighting.location
    if !isNew { try ask(for: document, row) }
    if isDuplicate { return .duplicate(of: row["path"]) }
    let state = try String.fetchOne(
      db.cachedStatement(sql: "SELECT state FROM document WHERE id = ?"), arguments: [document])
    guard state == "done", let status = DirectiveRecord.Status(rawValue: row["status"]) else {
      return .wanted
    }
    return .done(status: status, errorCode: row["errorCode"])
  }

  private func ask(for document: Int64, _ row: Row) throws {
    if row["state"] == "pending" {
      try db.execute(
        sql: "UPDATE document SET wantedBy = ?, options = ? WHERE id = ?",
        arguments: [run.id, wish.options, document])
      return
    }
    let isOther = row["options"] != wish.options
    let isAsked = isOther || wish.redoes || wish.isRetried(row["errorCode"])
    // Once in a run is enough: a duplicate must not ask again for what was just made anew.
    guard isAsked, row["wantedBy"] != run.id else { return }
    try db.execute(
      sql: """
        UPDATE document SET state = 'pending', options = ?, wantedBy = ?, readBy = NULL,
          attempts = 0, interruptions = 0, deaths = '[]' WHERE id = ?
        """,
      arguments: [wish.options, run.id, document])
  }
}
