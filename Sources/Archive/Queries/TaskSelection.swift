internal import DirectiveModel
internal import GRDB

/// Which rows a question for tasks means, in the order of the list.
///
/// Each way goes along an index that has this order, so that a short list of a large archive reads
/// little; what a list shows is fetched for its rows alone.
struct TaskSelection {
  private let query: TaskQuery
  private let db: Database

  init(_ query: TaskQuery, _ db: Database) {
    self.query = query
    self.db = db
  }

  /// By deadline, those without a day last.
  func tasks() throws -> [Int64] {
    let documents = try query.document.map(documents(named:))
    if documents?.isEmpty == true { return [] }
    var found = try tasks(in: documents, haveDay: true, limit: query.limit)
    let isDayAsked = query.from != nil || query.to != nil
    if !isDayAsked, found.count < query.limit {
      found += try tasks(in: documents, haveDay: false, limit: query.limit - found.count)
    }
    return found
  }

  private func tasks(in documents: [Int64]?, haveDay: Bool, limit: Int) throws -> [Int64] {
    var conditions = ["deadline IS \(haveDay ? "NOT NULL" : "NULL")"]
    var arguments = StatementArguments()
    func require(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    require("deadline >= ?", query.from?.description)
    require("deadline <= ?", query.to?.description)
    require("review = ?", query.review?.rawValue)
    if let documents {
      conditions.append("document IN (\(documents.map(String.init).joined(separator: ", ")))")
    }
    conditions.append("document NOT IN (SELECT id FROM document WHERE original IS NULL)")
    let table: String
    let order: String
    let task: String
    if let owner = query.owner {
      (table, order, task) = ("party", "deadline, document, task", "task")
      let owners = try organizations(named: owner)
      conditions += ["role = 'owner'", "organization IN (\(owners))"]
    } else {
      (table, order, task) = ("task", "deadline, document, ordinal", "id")
    }
    // A task with two owners of that name is one task.
    let sql = """
      SELECT DISTINCT \(task), \(order) FROM \(table)
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order) LIMIT ?
      """
    arguments += [limit]
    return try Int64.fetchAll(db, sql: sql, arguments: arguments)
  }

  /// Their numbers; with marks typed, marks must be right, without any do.
  private func organizations(named owner: String) throws -> String {
    let folded = Organization.folded(owner)
    let column = folded == Organization.bare(owner) ? "bare" : "folded"
    let escaped = folded.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
      .replacing("_", with: "\\_")
    let found = try Int64.fetchAll(
      db, sql: "SELECT id FROM organization WHERE \(column) LIKE ? ESCAPE '\\'",
      arguments: ["%" + escaped + "%"])
    return found.map(String.init).joined(separator: ", ")
  }

  /// By number and symbol, by path, or by the beginning of the hash.
  private func documents(named name: String) throws -> [Int64] {
    let prefix = "sha256:"
    let hash = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM document WHERE numberKey = :number
        UNION SELECT document FROM file WHERE path = :name AND document IS NOT NULL
        UNION SELECT id FROM document
          WHERE length(:hash) >= 8 AND sha256 >= :hash AND sha256 < :hash || 'g'
        """,
      arguments: ["number": Organization.bare(name), "name": name, "hash": hash])
  }
}
