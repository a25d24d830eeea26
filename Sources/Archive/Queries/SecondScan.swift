internal import DirectiveModel
internal import Foundation
internal import GRDB

/// The same directive scanned twice: other bytes, but number, symbol, date, issuer and text agree.
enum SecondScan {
  /// Pairs of words in common; two noisy scans of one page have about half, others of one office a tenth.
  private static let leastSimilarity = 0.3

  /// Points from a document to the first scan in path order; nothing from that scan itself.
  static func first(of document: Int64, _ db: Database) throws -> Finding? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT other.path, other.sha256, own.numberSymbol, own.sketch, other.sketch AS otherSketch
        FROM document AS own JOIN document AS other ON other.identity = own.identity
        WHERE own.id = ? AND other.id <> own.id AND other.original IS NOT NULL
          AND (other.path, other.sha256) < (own.path, own.sha256)
        ORDER BY other.path, other.sha256
        """)
    for row in try Row.fetchAll(statement, arguments: [document]) {
      guard let own = TextSketch(row["sketch"] as Data?),
        let other = TextSketch(row["otherSketch"] as Data?),
        own.similarity(to: other) >= leastSimilarity
      else { continue }
      let number: String = row["numberSymbol"]
      let path: String = row["path"]
      let sha256: String = row["sha256"]
      return Finding(
        .sameDocument, .info, "\(number) was scanned before: \(path)",
        candidates: ["sha256:\(sha256)"])
    }
    return nil
  }
}
