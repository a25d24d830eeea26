internal import ArgumentParser
internal import DirectiveModel
internal import Foundation
internal import Ingestion
internal import Synchronization

/// Tells people, or a program, how an ingest goes, and how it ended.
final class IngestReport: Sendable {
  private let style: ProgressStyle
  private let failureLimit: FailureLimit?
  private let state: RunState
  private let retryCommand: String
  private let progress: Mutex<IngestProgress>

  init(style: ProgressStyle, failureLimit: FailureLimit?, state: RunState, retryCommand: String) {
    self.style = style.resolved
    self.failureLimit = failureLimit
    self.state = state
    self.retryCommand = retryCommand
    progress = Mutex(IngestProgress())
  }

  func take(_ event: IngestEvent) {
    let line: String? = progress.withLock { progress in
      progress.counts.add(event)
      let failed = progress.counts.failed
      if let failureLimit, failureLimit.isPassed(failed: failed, of: progress.counts.documents) {
        state.stop(.tooManyFailures)
      }
      return progress.isDue ? progress.line(style) : nil
    }
    if let sentence = event.sentence(isDetailed: style == .ndjson) { say(sentence) }
    if let line { write(line) }
  }

  /// Ends the bar.
  func close() {
    if style == .bar { write("\r\u{1B}[K") }
  }

  /// The closing table: what was done, and what went wrong, with the command that tries it again.
  func finish() {
    close()
    let counts = progress.withLock { $0.counts }
    if style == .ndjson { return write(IngestProgress.json(counts, event: "end")) }
    var lines = [
      "\(counts.files) files: \(counts.read) read, \(counts.unchanged) in the archive before, "
        + "\(counts.duplicates) duplicates; \(counts.pages) pages, \(counts.tasks) tasks; "
        + "\(counts.needsReview) to review, \(counts.partial) partial, \(counts.failed) failed"
    ]
    if !counts.errors.isEmpty {
      let width = counts.errors.keys.map(\.count).max() ?? 0
      for (code, count) in counts.errors.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        let name = code.padding(toLength: width, withPad: " ", startingAt: 0)
        lines.append("  \(name)  \(count)  \(retryCommand) --retry \(code)")
      }
    }
    if let waiting = counts.waiting, waiting > 0 {
      lines.append("\(waiting) documents wait; the same command goes on")
    }
    for line in lines { StandardError.write(line) }
  }

  func throwExitCode(strict: Bool, stop: RunState.Stop?) throws {
    switch stop {
    case .signal(let number): throw ExitCode(128 + number)
    case .tooManyFailures: throw ExitStatus.tooManyFailures
    case .broken, nil: break
    }
    let counts = progress.withLock { $0.counts }
    if counts.failed + counts.partial > 0 { throw ExitStatus.someFailed }
    if strict, counts.needsReview > 0 { throw ExitStatus.needsReview }
  }

  private func say(_ sentence: String) {
    close()
    if style == .ndjson {
      write(sentence)
    } else {
      StandardError.write(sentence)
    }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

extension IngestCounts {
  /// Of which it is known how they ended.
  var documents: Int { ok + needsReview + partial + failed }
}

extension IngestEvent {
  /// Nothing where the counts say enough.
  fileprivate func sentence(isDetailed: Bool) -> String? {
    switch self {
    case .finished(let document):
      guard let message = document.message else {
        return isDetailed ? Self.json(document.path, document.status.rawValue, nil) : nil
      }
      return isDetailed
        ? Self.json(document.path, document.status.rawValue, document.errorCode)
        : "\(document.path): \(message)"
    case .found(let path, .unreadable(let code, let message)):
      return isDetailed ? Self.json(path, "failed", code.rawValue) : "\(path): \(message)"
    case .workerDied(let path, let reason), .warning(let path, let reason):
      return isDetailed ? Self.json(path, "warning", reason) : "\(path): \(reason)"
    case .skipped, .found, .pageRead, .scanned: return nil
    }
  }

  private static func json(_ path: String, _ status: String, _ detail: String?) -> String? {
    var members = ["event": "document", "path": path, "status": status]
    members["detail"] = detail
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(members)).map { String(decoding: $0, as: UTF8.self) + "\n" }
  }
}
