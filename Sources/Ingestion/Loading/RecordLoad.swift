internal import Archive
internal import DirectiveKit
package import Foundation
internal import Workers

#if canImport(Glibc)
  internal import Glibc
#endif

/// Takes records that other machines made into an archive; the same files again change nothing.
package struct RecordLoad {
  package struct Counts: Hashable, Sendable {
    package var stored = 0
    package var known = 0
    package var duplicates = 0
    package var unreadable = 0
    /// Lines that are no records, or break the contract.
    package var rejected: [String] = []
  }

  private let archive: URL

  package init(archive: URL) {
    self.archive = archive
  }

  /// Throws ``ArchiveError``; a file that cannot be opened is among what was rejected.
  package func run(_ files: [String]) throws -> Counts {
    let archive = try Archive.open(writing: archive)
    let validator = RecordValidator()
    var counts = Counts()
    for file in files {
      let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        counts.rejected.append("\(file): \(String(cString: strerror(errno)))")
        continue
      }
      defer { if file != "-" { close(descriptor) } }
      var lines = LineReader(descriptor: descriptor)
      var number = 0
      while let line = lines.next() {
        number += 1
        guard !line.isEmpty else { continue }
        if let reason = validator.violations(line).first {
          counts.rejected.append("\(file), line \(number): \(reason)")
        } else {
          try take(line, into: archive, &counts)
        }
      }
    }
    try archive.renameRecords()
    return counts
  }

  private func take(_ line: Data, into archive: Archive, _ counts: inout Counts) throws {
    // Written anew, for its bytes to be those of every record of this content.
    let stored = try StoredRecord(StoredRecord(json: line).record)
    switch try archive.load(stored) {
    case .stored: counts.stored += 1
    case .known: counts.known += 1
    case .duplicate: counts.duplicates += 1
    case .unreadable: counts.unreadable += 1
    }
  }
}
