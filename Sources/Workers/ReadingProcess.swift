package import DirectiveKit
internal import DirectiveModel
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// The child: reads documents one after the other until its input ends.
package struct ReadingProcess {
  private let options: ExtractionOptions
  private let limits: WorkerLimits
  private let folder: String

  package init(options: ExtractionOptions, limits: WorkerLimits, folder: String) {
    self.options = options
    self.limits = limits
    self.folder = folder
  }

  /// Ends with the exit code of the process.
  package func run() -> Int32 {
    // What a library prints must not get between the lines of events.
    let output = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    signal(SIGPIPE, SIG_DFL)
    // Ctrl-C reaches the whole terminal, and a service's end its whole group; only the parent
    // decides when a document is dropped.
    signal(SIGINT, SIG_IGN)
    signal(SIGTERM, SIG_IGN)
    Confinement(limits: limits, folder: folder).apply()
    ParentWatch.start()
    let events = EventWriter(descriptor: output)

    let extractor: DirectiveExtractor
    do throws(InputFailure) {
      extractor = try DirectiveExtractor(options: options)
    } catch {
      events.send(.unable(code: error.exitCode, message: error.message))
      return error.exitCode
    }
    events.send(.ready)
    var lines = LineReader(descriptor: STDIN_FILENO)
    while let line = lines.next() {
      guard let job = try? JSONDecoder().decode(ReadingJob.self, from: line) else { return 70 }
      events.send(.began(.opening))
      if job.share != nil {
        events.send(.record(ShareReading(job: job, events: events).run(extractor)))
        continue
      }
      let record = record(of: job, by: extractor, events: events)
      // Not this document's failure, but every scan's.
      if let missing = record.findings.first(where: { $0.code == .missingEngineData }) {
        events.send(.unable(code: 69, message: missing.message))
        return 69
      }
      guard let json = try? record.json() else { return 70 }
      events.send(.record(json))
    }
    return 0
  }

  private func record(
    of job: ReadingJob, by extractor: DirectiveExtractor, events: EventWriter
  ) -> DirectiveRecord {
    do throws(InputFailure) {
      let bytes: Data
      if let file = job.file {
        bytes = try InputFile.bytes(ofFileNamed: Array(file))
      } else {
        bytes = job.bytes ?? Data()
      }
      let journal = PageJournal(job: job, events: events)
      return extractor.record(
        of: bytes, path: job.path, reference: job.reference, journal: journal)
    } catch {
      return extractor.failure(error, path: job.path, reference: job.reference)
    }
  }
}

/// Sends events whole, or ends the process: without a parent there is nobody to work for.
struct EventWriter {
  let descriptor: Int32

  func send(_ event: ReadingEvent) {
    guard let line = try? event.line else { return }
    let isWritten = line.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
    if !isWritten { _exit(1) }
  }
}
