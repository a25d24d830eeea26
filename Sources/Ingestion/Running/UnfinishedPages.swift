internal import Archive
internal import DirectiveKit
internal import Foundation

/// Pages of a document whose reading has not come to its end: NDJSON that outlives the worker.
///
/// They only spare work. Losing them loses nothing, so they are not flushed.
struct UnfinishedPages {
  let path: String

  init(_ archive: Archive, _ claim: ClaimedDocument) {
    path = archive.layout.unfinishedPages("\(claim.sha256)-\(Version.current)").path
  }

  var exist: Bool { FileManager.default.fileExists(atPath: path) }

  func append(_ page: Data) {
    let files = FileManager.default
    if !exist { _ = files.createFile(atPath: path, contents: nil) }
    guard let handle = FileHandle(forWritingAtPath: path) else { return }
    defer { try? handle.close() }
    // A line cut off by a kill must not swallow the next.
    let end = (try? handle.seekToEnd()) ?? 0
    try? handle.write(contentsOf: (end == 0 ? Data() : Data("\n".utf8)) + page)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
