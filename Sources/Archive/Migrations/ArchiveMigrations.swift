internal import GRDB

/// The history of the tables: a new column is a new migration, an old one is never edited.
enum ArchiveMigrations {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-documents", migrate: createDocuments)
    migrator.registerMigration("2-contents", migrate: createContents)
    migrator.registerMigration("3-corrections", migrate: createCorrections)
    migrator.registerMigration("4-search", migrate: createSearch)
    migrator.registerMigration("5-lists", migrate: createLists)
    return migrator
  }()

  /// “gvie”: tells an archive from any other SQLite file.
  static let applicationID = 0x6776_6965
}
