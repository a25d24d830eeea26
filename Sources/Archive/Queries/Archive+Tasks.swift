internal import DirectiveModel
internal import Foundation
internal import GRDB

extension Archive {
  /// Tasks by their deadline, those without a day last.
  package func tasks(_ query: TaskQuery) throws(ArchiveError) -> [FoundTask] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT task.content, task.review, document.path, document.sha256, document.type,
            document.numberSymbol, document.issuer, document.issuedOn, document.subject
          FROM task JOIN document ON document.id = task.document WHERE task.id = ?
          """)
      return try TaskSelection(query, db).tasks().compactMap { id in
        try Row.fetchOne(statement, arguments: [id]).map(FoundTask.init)
      }
    }
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
