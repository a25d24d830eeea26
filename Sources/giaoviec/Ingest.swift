internal import Archive
internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Ingestion
internal import Workers

/// Folders in, an archive out; run again, it does only what is new.
struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Takes folders of scans into an archive of records and tasks, and keeps it up to date.",
    discussion: """
      What is there already, by its bytes and the options, is not read again. Whatever ends a run, \
      the same command goes on where it was. Ctrl-C finishes the documents under way.
      """)

  @OptionGroup var selection: FileSelection
  @Option(
    help: ArgumentHelp(
      "Load records that other machines made, NDJSON; - is standard input.", valueName: "file"))
  var records: [String] = []

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var worker: WorkerOptions

  @Option(name: [.short, .long], help: ArgumentHelp("Worker processes.", valueName: "number"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Read documents again that were read before.")
  var redo = false

  @Option(
    help: ArgumentHelp(
      "Try failures with this code again, or all; may be repeated.", valueName: "code"))
  var retry: [String] = []

  @Flag(help: "Hash every file; do not trust size, time and inode.")
  var rehash = false

  @Flag(help: "Only tell what would be done, and why not.")
  var dryRun = false

  @Option(help: ArgumentHelp("Stop after so many failures: 10, or 10%.", valueName: "limit"))
  var maxFailures: String?

  @Flag(help: "Go on with what comes into the folders, until Ctrl-C or SIGTERM.")
  var watch = false

  @Option(
    help: ArgumentHelp(
      "With --watch: take a file that did not change so long.", valueName: "seconds"))
  var settle = 2.0

  @Option(
    help: ArgumentHelp("With --watch: look this often where no events come.", valueName: "seconds"))
  var poll = 5.0

  @Flag(help: "End with code 4 when a record needs review.")
  var strict = false

  @Option(help: "auto (a bar on a terminal), ndjson or none.")
  var progress = ProgressStyle.auto

  func validate() throws {
    if settle < 0 || poll <= 0 { throw ValidationError("times must be positive") }
    if records.isEmpty, selection.isEmpty {
      throw ValidationError("name a folder or file, --files-from or --records")
    }
    if watch, dryRun { throw ValidationError("--dry-run looks once, without --watch") }
    if jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let maxFailures, FailureLimit(maxFailures) == nil {
      throw ValidationError("\(maxFailures) is no limit; write 10 or 10%")
    }
  }

  func run() async throws {
    if !records.isEmpty { return try load() }
    let folder = try WorkerFolder()
    defer { folder.remove() }
    let options = try options(folder)
    let state = RunState()
    let report = IngestReport(
      style: progress, failureLimit: options.failureLimit, state: state,
      retryCommand:
        "giaoviec ingest \(selection.quoted) --archive \(archive.archive.quotedForShell)")
    if dryRun {
      try ArchiveCommand.reporting {
        try IngestPreview(options).run { StandardOutput.write($0.line) }
      }
      return
    }
    // A worker that died is told by its pipe, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    let signals = StopSignals { state.stop(.signal($0)) }
    defer { signals.cancel() }
    do {
      try await IngestRun(options, state: state, report: report.take).run()
    } catch let error as ArchiveError {
      report.close()
      StandardError.write(error.message)
      throw ExitCode(error.exitCode)
    } catch let unable as WorkerUnable {
      report.close()
      StandardError.write(unable.message)
      throw ExitCode(unable.code)
    }
    report.finish()
    // A watch has no other end than being stopped.
    if watch, case .signal? = state.stop { return }
    try report.throwExitCode(strict: strict, stop: state.stop)
  }

  private func load() throws {
    let counts = try ArchiveCommand.reporting { try RecordLoad(archive: archive.url).run(records) }
    for reason in counts.rejected { StandardError.write(reason) }
    StandardError.write(
      "\(counts.stored) records stored, \(counts.known) in the archive before, "
        + "\(counts.duplicates) duplicates, \(counts.unreadable) unreadable files, "
        + "\(counts.rejected.count) rejected")
    if !counts.rejected.isEmpty { throw ExitStatus.someFailed }
  }

  private func options(_ folder: WorkerFolder) throws -> IngestOptions {
    var options = IngestOptions(
      places: try selection.places(), archive: archive.url,
      wish: ReadingWish(
        options: worker.extraction.hash, redoes: redo, retries: Set(retry)),
      jobs: jobs, program: worker.program(folder: folder),
      command: CommandLine.arguments.dropFirst().map(\.quotedForShell).joined(separator: " "))
    options.filter = selection.filter
    options.limits = worker.limits
    options.rehashes = rehash
    if watch {
      var watching = WatchOptions()
      watching.settle = .seconds(settle)
      watching.poll = .seconds(poll)
      options.watch = watching
    }
    options.failureLimit = maxFailures.flatMap(FailureLimit.init)
    return options
  }
}
