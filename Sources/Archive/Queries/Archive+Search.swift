internal import GRDB

extension Archive {
  /// More pages than this are not weighed against each other; the latest come first then.
  private static let weighedPages = 2000

  /// Pages that hold all the words, the best first; nothing where no word was given.
  package func search(_ text: String, limit: Int) throws(ArchiveError) -> [SearchHit]? {
    guard let query = SearchQuery(text) else { return nil }
    return try read { db in
      let found =
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM (SELECT 1 FROM pageText WHERE pageText MATCH ? LIMIT ?)
            """,
          arguments: [query.expression, Self.weighedPages]) ?? 0
      let order = found < Self.weighedPages ? "rank" : "pageText.rowid DESC"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT document.path, document.sha256, page.number, document.type,
            document.numberSymbol, document.issuer, document.issuedOn, document.subject,
            snippet(pageText, 0, ?, ?, '…', 24) AS excerpt
          FROM pageText JOIN page ON page.id = pageText.rowid
            JOIN document ON document.id = page.document
          WHERE pageText MATCH ? AND document.original IS NOT NULL
          ORDER BY \(order) LIMIT ?
          """,
        arguments: [SearchHit.mark, SearchHit.unmark, query.expression, limit])
      return rows.map { row in
        SearchHit(
          path: row[0], sha256: row[1], page: row[2], type: row[3], numberSymbol: row[4],
          issuer: row[5], issuedOn: row[6], subject: row[7], excerpt: row[8])
      }
    }
  }
}
