internal import DirectiveModel
internal import Ingestion

/// What became of the files of one run.
struct IngestCounts: Encodable {
  var files = 0
  var skipped = 0
  var unchanged = 0
  var duplicates = 0
  /// Documents read in this run.
  var read = 0
  var pages = 0
  var tasks = 0
  var ok = 0
  var needsReview = 0
  var partial = 0
  var failed = 0
  /// Documents that wait; nothing while files are still being found.
  var waiting: Int?
  /// Documents by the code of what went wrong, those of earlier runs too.
  var errors: [String: Int] = [:]

  mutating func add(_ event: IngestEvent) {
    switch event {
    case .skipped: skipped += 1
    case .found(_, let outcome):
      files += 1
      add(outcome)
    case .pageRead: pages += 1
    case .finished(let document):
      read += 1
      tasks += document.tasks
      if let waiting { self.waiting = max(0, waiting - 1) }
      count(document.status, document.errorCode)
    case .scanned(let waiting): self.waiting = waiting
    case .workerDied, .warning: break
    }
  }

  private mutating func add(_ outcome: FileOutcome) {
    switch outcome {
    case .unchanged(let status, let code):
      unchanged += 1
      count(status, code)
    case .duplicate: duplicates += 1
    case .unreadable(let code, _): count(.failed, code.rawValue)
    case .wanted: break
    }
  }

  private mutating func count(_ status: DirectiveRecord.Status, _ code: String?) {
    switch status {
    case .ok, .duplicate: ok += 1
    case .needsReview: needsReview += 1
    case .partial: partial += 1
    case .failed: failed += 1
    }
    if let code { errors[code, default: 0] += 1 }
  }
}
