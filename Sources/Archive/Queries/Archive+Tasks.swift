internal import DirectiveModel
internal import Foundation
internal import GRDB

extension Archive {
  /// Tasks by their deadline, those without a day last.
  package func tasks(_ query: TaskQuery) throws(ArchiveError) -> [FoundTask] {
    try read { db in
      var conditions = ["document.original IS NOT NULL"]
      var arguments = StatementArguments()
      func require(_ condition: String, _ values: (any DatabaseValueConvertible)?...) {
        conditions.append(condition)
        arguments += StatementArguments(values)
      }
      if let from = query.from { require("task.deadline >= ?", from.description) }
      if let to = query.to { require("task.deadline <= ?", to.description) }
      if let review = query.review { require("task.review = ?", review.rawValue) }
      if let owner = query.owner {
        require(
          """
          task.id IN (SELECT party.task FROM party WHERE party.role = 'owner'
            AND party.organization IN (SELECT id FROM organization WHERE \(Self.column(owner)) LIKE ? ESCAPE '\\'))
          """, Self.pattern(owner))
      }
      if let document = query.document {
        let prefix = "sha256:"
        let hash = document.hasPrefix(prefix) ? String(document.dropFirst(prefix.count)) : document
        require(
          """
          task.document IN (SELECT id FROM document WHERE numberSymbol IN (?, ?) OR path = ?
            OR (length(?) >= 8 AND sha256 >= ? AND sha256 < ? || 'g'))
          """, document, document.uppercased(), document, hash, hash, hash)
      }
      arguments += [query.limit]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT task.content, task.review, document.path, document.sha256, document.type,
            document.numberSymbol, document.issuer, document.issuedOn, document.subject
          FROM task JOIN document ON document.id = task.document
          WHERE \(conditions.joined(separator: " AND "))
          ORDER BY task.deadline IS NULL, task.deadline, task.document, task.ordinal LIMIT ?
          """,
        arguments: arguments)
      return try rows.map(FoundTask.init)
    }
  }

  /// With marks typed, marks must be right; without, any do.
  private static func column(_ owner: String) -> String {
    Organization.folded(owner) == Organization.bare(owner) ? "bare" : "folded"
  }

  private static func pattern(_ owner: String) -> String {
    let folded = Organization.folded(owner)
    let escaped = folded.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
      .replacing("_", with: "\\_")
    return "%" + escaped + "%"
  }
}

extension FoundTask {
  fileprivate init(_ row: Row) throws {
    let content: String = row["content"]
    self.init(
      task: try JSONDecoder().decode(DirectiveTask.self, from: Data(content.utf8)),
      review: ReviewState(rawValue: row["review"]) ?? .open, path: row["path"],
      sha256: row["sha256"], type: row["type"], numberSymbol: row["numberSymbol"],
      issuer: row["issuer"], issuedOn: row["issuedOn"], subject: row["subject"])
  }
}
