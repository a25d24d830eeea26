internal import GRDB
internal import VietnameseText

/// Names of bodies, each once: a few thousand in any archive, so that they can be looked through.
enum Organization {
  static func id(_ name: String, _ db: Database) throws -> Int64 {
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM organization WHERE name = ?"), arguments: [name])
    if let known { return known }
    try db.execute(
      sql: "INSERT INTO organization (name, folded, bare) VALUES (?, ?, ?)",
      arguments: [name, folded(name), bare(name)])
    return db.lastInsertedRowID
  }

  static func folded(_ name: String) -> String { name.precomposed.folded }

  static func bare(_ name: String) -> String { name.precomposed.unaccented.lowercased() }
}
