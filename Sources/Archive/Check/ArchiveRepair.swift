internal import Foundation
internal import GRDB

/// Mends what can be mended without the originals; what cannot is read anew by the next ingest.
package struct ArchiveRepair {
  private let archive: Archive

  package init(_ archive: Archive) {
    self.archive = archive
  }

  /// What was done, a sentence for each problem.
  package func mend(_ problems: [ArchiveCheck.Problem]) throws(ArchiveError) -> [String] {
    var done: [String] = []
    for problem in problems { done.append(try mend(problem)) }
    return done
  }

  private func mend(_ problem: ArchiveCheck.Problem) throws(ArchiveError) -> String {
    let layout = archive.layout
    switch problem {
    case .database(let text):
      try archive.write { try $0.execute(sql: "REINDEX") }
      return "the indexes were made anew (\(text))"
    case .index:
      try archive.write {
        try $0.execute(sql: "INSERT INTO pageText (pageText) VALUES ('rebuild')")
      }
      return "the full text was made anew"
    case .missingRecord(let sha256), .changedRecord(let sha256), .invalidRecord(let sha256, _):
      try archive.forget(record: sha256)
      return "\(sha256): the next ingest reads it anew"
    case .staleRows(let sha256):
      try archive.adopt(layout.record(sha256))
      return "\(sha256): its rows were made anew"
    case .unknownRecord(let file):
      let url = layout.folder.appendingPathComponent(file)
      let sha256 = (try? StoredRecord(at: url))?.sha256
      guard sha256.map(ArchiveLayout.recordName) == file else { return try setAside(url, file) }
      try archive.adopt(url)
      return "\(file): taken into the database"
    case .leftover(let file):
      try ArchiveFailure.translating(layout) {
        try FileManager.default.removeItem(at: layout.folder.appendingPathComponent(file))
      }
      return "\(file): removed"
    }
  }

  /// Never deleted: somebody put it there.
  private func setAside(_ url: URL, _ file: String) throws(ArchiveError) -> String {
    let aside = archive.layout.aside
    let place = aside.appendingPathComponent(UUID().uuidString + "-" + url.lastPathComponent)
    try ArchiveFailure.translating(archive.layout) {
      try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: true)
      try FileManager.default.moveItem(at: url, to: place)
    }
    return "\(file): moved to set-aside/\(place.lastPathComponent)"
  }
}

extension Archive {
  /// The record is of no use; the document waits to be read again.
  func forget(record sha256: String) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: """
          UPDATE document SET state = 'pending', attempts = 0, interruptions = 0, deaths = '[]',
            readBy = NULL, recordSHA256 = NULL, recordPath = NULL, status = NULL, errorCode = NULL
          WHERE sha256 = ?
          """,
        arguments: [sha256])
      let document = try Int64.fetchOne(
        db, sql: "SELECT id FROM document WHERE sha256 = ?", arguments: [sha256])
      if let document { try RecordIndex(db: db, document: document, sha256: sha256).clear() }
    }
    try? FileManager.default.removeItem(at: layout.record(sha256))
  }

  /// Makes rows from a record that is on the disk.
  func adopt(_ file: URL) throws(ArchiveError) {
    let stored = try ArchiveFailure.translating(layout) { try StoredRecord(at: file) }
    try take(stored, keepsFile: true)
  }
}
