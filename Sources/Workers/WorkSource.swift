package import Foundation

/// Where workers get documents from, and who takes what becomes of them.
package protocol WorkSource: Sendable {
  associatedtype Assignment: Sendable

  /// The next document, its attempt already counted; nothing when all is done.
  ///
  /// Waits where more may come.
  func next() async throws -> Assignment?
  /// The line for the child.
  func job(of assignment: Assignment) async throws -> ReadingJob
  /// A file has been opened, of which only pages were asked for; JSON of what is known of it.
  func opened(_ head: Data, of assignment: Assignment) async throws
  /// A page has been read; JSON that outlives the worker.
  func keep(page: Data, of assignment: Assignment) async throws
  /// Exactly once for every assignment.
  func finish(_ assignment: Assignment, with outcome: ReadingOutcome) async throws
  /// A worker cannot go on at all: whoever waits for a document must not wait any more.
  func abandon() async
}

extension WorkSource {
  package func opened(_ head: Data, of assignment: Assignment) {}
}

/// What became of one document in one child.
package enum ReadingOutcome: Sendable {
  /// JSON of the record, failures of the document included.
  case record(Data)
  case died(WorkerDeath)
}

/// Why no document can be read at all.
package struct WorkerUnable: Error, Hashable, Sendable {
  /// As in sysexits.h.
  package var code: Int32
  /// One sentence.
  package var message: String

  package init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }
}
