internal import DirectiveModel
internal import GRDB

extension RecordIndex {
  /// Whether the rows are those of the record, with what persons have corrected.
  func agrees(with stored: StoredRecord) throws -> Bool {
    let record = stored.record.applying(try Correction.fetch(sha256, db))
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT status, recordPath, numberSymbol, issuedOn, taskCount, pageCount,
            (SELECT count(*) FROM page WHERE document = document.id) AS pages,
            (SELECT count(*) FROM pageText JOIN page ON page.id = pageText.rowid
              WHERE page.document = document.id) AS texts,
            (SELECT count(*) FROM task WHERE document = document.id) AS tasks,
            (SELECT count(*) FROM finding WHERE document = document.id) AS findings
          FROM document WHERE id = ?
          """),
      arguments: [document])
    guard let row else { return false }
    return row["status"] == stored.record.status.rawValue
      && row["recordPath"] == stored.record.source.path
      && row["numberSymbol"] == record.document.numberSymbol
      && row["issuedOn"] == record.document.issuedOn?.description
      && row["taskCount"] == record.tasks.count && row["tasks"] == record.tasks.count
      && row["pageCount"] == record.pages.count && row["pages"] == record.pages.count
      && row["texts"] == record.pages.count { !($0.lines ?? []).isEmpty }
      && row["findings"] == record.findings.count
  }
}
