internal import DirectiveKit
internal import DirectiveModel
internal import Foundation
internal import GRDB

/// The rows that are made from one record.
struct RecordIndex {
  let db: Database
  let document: Int64
  let sha256: String

  /// The document is read.
  func take(_ stored: StoredRecord) throws {
    let record = stored.record
    try db.cachedStatement(
      sql: """
        UPDATE document SET state = 'done', readBy = NULL, recordPath = ?, recordSHA256 = ?,
          status = ?, errorCode = ?, pageCount = ?, options = coalesce(?, options) WHERE id = ?
        """
    ).execute(arguments: [
      record.source.path, Digest.sha256(stored.json), record.status.rawValue, stored.errorCode,
      record.pages.count, record.producer.options, document,
    ])
    try replace(with: record)
  }

  /// Makes the contents anew, with what persons have corrected.
  func replace(with record: DirectiveRecord) throws {
    let corrections = try Correction.fetch(sha256, db)
    let corrected = record.applying(corrections)
    try clear()
    try describe(corrected)
    for page in corrected.pages { try add(page) }
    let reviewed = Set(corrections.compactMap(\.task))
    for task in corrected.tasks { try add(task, isReviewed: reviewed.contains(task.id)) }
    for party in corrected.document.addressees { try add(party, role: "addressee") }
    for finding in corrected.findings { try add(finding) }
  }

  func clear() throws {
    let pages = "SELECT id FROM page WHERE document = ?"
    try db.execute(
      sql: "DELETE FROM pageText WHERE rowid IN (\(pages))", arguments: [document])
    for table in ["party", "task", "page", "finding"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE document = ?")
        .execute(arguments: [document])
    }
  }

  private func describe(_ record: DirectiveRecord) throws {
    let described = record.document
    try db.cachedStatement(
      sql: """
        UPDATE document SET type = ?, numberSymbol = ?, numberKey = ?, issuer = ?, issuedOn = ?,
          subject = ?, taskCount = ?, identity = ?, sketch = ? WHERE id = ?
        """
    ).execute(arguments: [
      described.type, described.numberSymbol, described.numberSymbol.map(Organization.bare),
      described.issuer, described.issuedOn?.description, described.subject, record.tasks.count,
      DocumentIdentity.key(described), TextSketch(record).data, document,
    ])
  }

  private func add(_ page: DirectiveRecord.Page) throws {
    try db.cachedStatement(
      sql: "INSERT INTO page (document, number, status, source, confidence) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      document, page.page, page.status.rawValue, page.text.rawValue, page.confidence,
    ])
    guard let lines = page.lines, !lines.isEmpty else { return }
    try db.cachedStatement(sql: "INSERT INTO pageText (rowid, text) VALUES (?, ?)")
      .execute(arguments: [db.lastInsertedRowID, lines.map(\.text).joined(separator: "\n")])
  }

  private func add(_ task: DirectiveTask, isReviewed: Bool) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let content = String(decoding: try encoder.encode(task), as: UTF8.self)
    let review: ReviewState = isReviewed ? .reviewed : task.needsReview ? .open : .sure
    let deadline = task.deadline.date?.description
    try db.cachedStatement(
      sql: """
        INSERT INTO task (document, ordinal, taskID, deadlineKind, deadline, review, content)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, task.ordinal, task.id, task.deadline.kind.rawValue, deadline, review.rawValue,
      content,
    ])
    let row = db.lastInsertedRowID
    for (role, parties) in [("owner", task.owners), ("coordinator", task.coordinators)] {
      for party in parties { try add(party, role: role, task: (row, deadline, review)) }
    }
  }

  private func add(
    _ party: Party, role: String, task: (id: Int64, deadline: String?, review: ReviewState)? = nil
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO party (document, task, role, name, organization, deadline, review)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, task?.id, role, party.name, try Organization.id(party.organization, db),
      task?.deadline, task?.review.rawValue,
    ])
  }

  private func add(_ finding: Finding) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO finding (document, code, severity, message, page, task, field)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, finding.code.rawValue, finding.severity.rawValue, finding.message, finding.page,
      finding.task, finding.field,
    ])
  }
}
