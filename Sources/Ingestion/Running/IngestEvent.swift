package import DirectiveModel

/// What a run tells while it goes on.
package enum IngestEvent: Sendable {
  case skipped(path: String, SkipReason)
  /// A file was looked at.
  case found(path: String, FileOutcome)
  case pageRead
  case finished(FinishedDocument)
  /// A worker died; the document is tried again, or given up.
  case workerDied(path: String, reason: String)
  /// Something a person should know; nothing is lost.
  case warning(path: String, String)
  /// No more files will be found, so many documents wait; told once more at the end.
  case scanned(waiting: Int)
}

/// What became of a file when it was found.
package enum FileOutcome: Hashable, Sendable {
  case unchanged(DirectiveRecord.Status, errorCode: String?)
  case wanted
  case duplicate(of: String)
  case unreadable(FindingCode, message: String)
}

/// A document that was read in this run.
package struct FinishedDocument: Hashable, Sendable {
  package var path: String
  package var status: DirectiveRecord.Status
  package var pages: Int
  package var tasks: Int
  package var errorCode: String?
  package var message: String?
}
