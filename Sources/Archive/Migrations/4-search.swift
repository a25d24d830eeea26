internal import GRDB

extension ArchiveMigrations {
  /// The text of pages, found with or without diacritics.
  static func createSearch(_ db: Database) throws {
    try db.create(virtualTable: "pageText", using: FTS5()) { table in
      table.tokenizer = VietnameseTokenizer.tokenizerDescriptor()
      table.column("text")
    }
  }
}
