internal import DirectiveModel
package import Foundation
internal import GRDB

extension Archive {
  /// What is known of files by their locations.
  package func knownFiles(_ locations: [Data]) throws(ArchiveError) -> [Data: KnownFile] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT file.size, file.modified, file.inode, file.isPresent, document.sha256
          FROM file LEFT JOIN document ON document.id = file.document WHERE file.location = ?
          """)
      var known: [Data: KnownFile] = [:]
      for location in locations {
        guard let row = try Row.fetchOne(statement, arguments: [location]) else { continue }
        known[location] = KnownFile(
          stamp: FileStamp(size: row[0], modified: row[1], inode: row[2]), isPresent: row[3],
          sha256: row[4])
      }
      return known
    }
  }

  /// Notes files and asks for what is to be read; all of them or, when it throws, none.
  package func register(
    _ sightings: [FileSighting], run: Run, wish: ReadingWish
  ) throws(ArchiveError) -> [FileFate] {
    try write { db in
      try sightings.map { try Registration(db: db, run: run, wish: wish).fate(of: $0) }
    }
  }

  /// Files that have gone from where they were; their documents stay.
  package func markGone(_ locations: [Data]) throws(ArchiveError) {
    try write { db in
      for location in locations {
        try db.execute(
          sql: "UPDATE file SET isPresent = 0 WHERE location = ?", arguments: [location])
        let document = try Int64.fetchOne(
          db, sql: "SELECT document FROM file WHERE location = ?", arguments: [location])
        if let document { try Originals.settle(document, db) }
        // A file that never could be read leaves nothing behind.
        try db.execute(
          sql: "DELETE FROM file WHERE location = ? AND document IS NULL", arguments: [location])
      }
    }
  }

  /// Locations of files noted as present beneath a folder, in order.
  package func presentFiles(
    beneath folder: Data, after last: Data?, limit: Int
  ) throws(ArchiveError) -> [Data] {
    try read { db in
      // 0x30 follows the slash: the end of all names that begin with it.
      try Data.fetchAll(
        db,
        sql: """
          SELECT location FROM file
          WHERE location > ? AND location < ? AND isPresent ORDER BY location LIMIT ?
          """,
        arguments: [last ?? (folder + [0x2F]), folder + [0x30], limit])
    }
  }
}

/// The first file of a document in path order is the original; the others are duplicates.
enum Originals {
  static func settle(_ document: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE document SET (original, path) = (
          SELECT max(id), coalesce(max(path), document.path) FROM (
            SELECT id, path FROM file WHERE document = :document
            ORDER BY isPresent DESC, path, location LIMIT 1))
        WHERE id = :document
        """,
      arguments: ["document": document])
  }
}
