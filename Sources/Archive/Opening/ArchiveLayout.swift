package import Foundation

/// Where things lie in an archive's folder.
package struct ArchiveLayout: Hashable, Sendable {
  package var folder: URL

  package init(folder: URL) {
    self.folder = folder
  }

  package var database: URL { folder.appendingPathComponent("archive.sqlite") }
  package var lock: URL { folder.appendingPathComponent("archive.lock") }
  package var records: URL { folder.appendingPathComponent("records", isDirectory: true) }
  /// Pages of documents that are being read; of no worth when no run is under way.
  package var unfinished: URL { folder.appendingPathComponent("unfinished", isDirectory: true) }

  /// Files among the records that are none; a person decides about them.
  var aside: URL { folder.appendingPathComponent("set-aside", isDirectory: true) }

  package func record(_ sha256: String) -> URL {
    folder.appendingPathComponent(Self.recordName(sha256))
  }

  /// Within the archive's folder: `records/ab/<sha256>.json`.
  static func recordName(_ sha256: String) -> String {
    "records/\(sha256.prefix(2))/\(sha256).json"
  }

  package func unfinishedPages(_ sha256: String) -> URL {
    unfinished.appendingPathComponent(sha256 + ".pages")
  }
}
