package import Foundation
internal import GRDB

/// A document handed out to be read, its attempt counted.
package struct ClaimedDocument: Hashable, Sendable {
  package let id: Int64
  package let sha256: String
  package let bytes: Int
  /// Where the original lies.
  package let location: Data
  package let path: String
  /// This one included.
  package let attempts: Int
  package let interruptions: Int
  /// How its workers died, as the caller wrote it.
  package let deaths: String
}

extension Archive {
  /// The next document of a run, or nothing when none waits.
  ///
  /// The attempt is counted before this returns, and before any child sees the file. Those that
  /// were cut off before come last, so that none can keep the others waiting.
  package func claim(run: Run) throws(ArchiveError) -> ClaimedDocument? {
    try write { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT document.id, document.sha256, document.bytes, file.location, file.path,
              attempts + 1 AS attempts, interruptions, deaths
            FROM document JOIN file ON file.id = document.original
            WHERE document.state = 'pending' AND document.readBy IS NULL AND document.wantedBy = ?
              AND file.isPresent
            ORDER BY document.attempts + document.interruptions, document.id LIMIT 1
            """),
        arguments: [run.id])
      guard let row else { return nil }
      let claim = ClaimedDocument(
        id: row["id"], sha256: row["sha256"], bytes: row["bytes"], location: row["location"],
        path: row["path"], attempts: row["attempts"], interruptions: row["interruptions"],
        deaths: row["deaths"])
      try db.execute(
        sql: "UPDATE document SET attempts = attempts + 1, readBy = ? WHERE id = ?",
        arguments: [run.id, claim.id])
      return claim
    }
  }

  /// The attempt stands; the document is tried once more.
  package func retry(_ claim: ClaimedDocument, deaths: String) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: "UPDATE document SET readBy = NULL, deaths = ? WHERE id = ?",
        arguments: [deaths, claim.id])
    }
  }

  /// The attempt is given back: the reading was cut off by no fault of the document.
  package func giveBack(_ claim: ClaimedDocument) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: """
          UPDATE document SET readBy = NULL, attempts = attempts - 1,
            interruptions = interruptions + 1 WHERE id = ?
          """,
        arguments: [claim.id])
    }
  }

  /// The attempt is given back, and the document left to the next run.
  package func leave(_ claim: ClaimedDocument) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: """
          UPDATE document SET readBy = NULL, wantedBy = NULL, attempts = attempts - 1 WHERE id = ?
          """,
        arguments: [claim.id])
    }
  }

  /// Documents of a run that wait or are being read.
  package func waitingCount(run: Run) throws(ArchiveError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM document WHERE state = 'pending' AND wantedBy = ?",
        arguments: [run.id]) ?? 0
    }
  }
}
