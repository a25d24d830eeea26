package import Archive
package import Foundation
package import Workers

/// What to take in, and how.
package struct IngestOptions: Sendable {
  /// Folders and files, as given.
  package var places: [FileName]
  package var archive: URL
  package var filter = FileFilter()
  package var wish: ReadingWish
  /// Size, time and inode are not trusted: every file is hashed.
  package var rehashes = false
  package var jobs: Int
  package var limits = WorkerLimits()
  package var program: WorkerProgram
  package var failureLimit: FailureLimit?
  /// Goes on for ever, with what comes into the folders.
  package var watch: WatchOptions?
  /// For the archive's list of runs.
  package var command: String

  package init(
    places: [FileName], archive: URL, wish: ReadingWish, jobs: Int, program: WorkerProgram,
    command: String
  ) {
    self.places = places
    self.archive = archive
    self.wish = wish
    self.jobs = jobs
    self.program = program
    self.command = command
  }
}

/// When a run with many failures is stopped: “10” documents, or “10%” of those that were read.
package struct FailureLimit: Hashable, Sendable {
  /// With fewer documents read, a share says nothing.
  private static let leastDocuments = 20

  private let count: Int?
  private let share: Double?

  /// Nothing where the text is no limit.
  package init?(_ text: String) {
    if text.hasSuffix("%") {
      guard let percent = Double(text.dropLast()), (0...100).contains(percent) else { return nil }
      share = percent / 100
      count = nil
    } else {
      guard let number = Int(text), number >= 0 else { return nil }
      count = number
      share = nil
    }
  }

  package func isPassed(failed: Int, of documents: Int) -> Bool {
    if let count { return failed > count }
    guard let share, documents >= Self.leastDocuments else { return false }
    return Double(failed) > share * Double(documents)
  }
}
