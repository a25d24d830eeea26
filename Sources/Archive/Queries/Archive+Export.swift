internal import DirectiveKit
package import DirectiveModel
internal import Foundation
internal import GRDB

extension Archive {
  /// Every document once and every duplicate with its pointer, in path order.
  ///
  /// Corrections are applied; a second scan of a document points to the first. Memory stays flat.
  package func exportRecords(
    corrected: Bool = true, _ take: (DirectiveRecord) throws -> Void
  ) throws {
    try database.read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT file.path, file.size, file.errorCode, file.errorMessage, document.id,
            document.sha256, document.state, document.status, document.options,
            document.original = file.id AS isOriginal, document.path AS originalPath
          FROM file LEFT JOIN document ON document.id = file.document
          WHERE (file.isPresent OR document.original = file.id)
            AND (document.id IS NULL OR document.recordSHA256 IS NOT NULL)
          ORDER BY file.path, file.location
          """)
      while let row = try rows.next() {
        if let record = try record(row, corrected: corrected, db) { try take(record) }
      }
    }
  }

  /// Documents that wait to be read; an export does not hold them.
  package func pendingCount() throws(ArchiveError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM document WHERE state = 'pending' AND original IS NOT NULL
          """) ?? 0
    }
  }

  private func record(_ row: Row, corrected: Bool, _ db: Database) throws -> DirectiveRecord? {
    guard let document = row["id"] as Int64? else { return .unreadable(row) }
    let sha256: String = row["sha256"]
    var record = try StoredRecord(at: layout.record(sha256)).record
    guard row["isOriginal"] else { return .duplicate(of: record, row) }
    if corrected { record = record.applying(try Correction.fetch(sha256, db)) }
    if let twin = try SecondScan.first(of: document, db) { record.findings.append(twin) }
    return record
  }
}

extension DirectiveRecord {
  fileprivate static func unreadable(_ row: Row) -> DirectiveRecord {
    failed(
      InputFailure(
        FindingCode(rawValue: row["errorCode"] ?? "unreadable-file"),
        row["errorMessage"] ?? "cannot be read"),
      path: row["path"], producer: Producer(version: Version.current))
  }

  fileprivate static func duplicate(of original: DirectiveRecord, _ row: Row) -> DirectiveRecord {
    var source = original.source
    source.path = row["path"]
    var record = DirectiveRecord(
      id: original.id, status: .duplicate, source: source, producer: original.producer)
    record.duplicateOf = row["originalPath"]
    return record
  }
}
