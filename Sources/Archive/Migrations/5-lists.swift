internal import GRDB

extension ArchiveMigrations {
  /// Lists of tasks come out of an index in their order, however many tasks one owner has.
  static func createLists(_ db: Database) throws {
    try db.execute(
      sql: """
        -- As in the task, for an owner's tasks to be chosen and ordered without it.
        ALTER TABLE party ADD COLUMN deadline TEXT;
        ALTER TABLE party ADD COLUMN review TEXT;
        UPDATE party SET (deadline, review) =
          (SELECT task.deadline, task.review FROM task WHERE task.id = party.task)
          WHERE task IS NOT NULL;
        DROP INDEX partyByOrganization;
        CREATE INDEX partyByOwner ON party (organization, deadline, document, task, review)
          WHERE role = 'owner';

        -- Lower case without marks.
        ALTER TABLE document ADD COLUMN numberKey TEXT;
        CREATE INDEX documentByNumber ON document (numberKey) WHERE numberKey IS NOT NULL;
        -- Few: those whose file has other bytes by now.
        CREATE INDEX documentReplaced ON document (id) WHERE original IS NULL;
        """)
    let numbers = try Row.fetchCursor(
      db, sql: "SELECT id, numberSymbol FROM document WHERE numberSymbol IS NOT NULL")
    while let row = try numbers.next() {
      let key = Organization.bare(row["numberSymbol"])
      try db.cachedStatement(sql: "UPDATE document SET numberKey = ? WHERE id = ?")
        .execute(arguments: [key, row["id"] as Int64])
    }
  }
}
