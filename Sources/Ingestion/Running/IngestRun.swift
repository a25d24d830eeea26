internal import Archive
internal import Foundation
internal import Workers

/// Takes places into an archive: looks at every file, has what is new read, stores it.
///
/// Whatever ends it, the same call goes on where it was.
package struct IngestRun: Sendable {
  private let options: IngestOptions
  private let state: RunState
  private let report: @Sendable (IngestEvent) -> Void

  package init(
    _ options: IngestOptions, state: RunState,
    report: @escaping @Sendable (IngestEvent) -> Void
  ) {
    self.options = options
    self.state = state
    self.report = report
  }

  /// Throws ``ArchiveError`` and ``WorkerUnable``.
  package func run() async throws {
    let archive = try Archive.open(writing: options.archive)
    let run = try archive.begin(command: options.command)
    let queue = IngestQueue(
      archive: archive, run: run, wish: options.wish, state: state, report: report)
    // The state lives as long as the program; the archive is closed, and whole, when the run ends.
    state.onStop { [weak queue] in Task { [weak queue] in await queue?.wake() } }
    let pool = WorkerPool(program: options.program, limits: options.limits, count: options.jobs)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await find(archive, run, queue)
          await queue.close()
        } catch {
          await queue.abandon()
          throw error
        }
      }
      group.addTask {
        do {
          try await pool.run(queue)
        } catch {
          state.stop(.broken)
          throw error
        }
      }
      try await group.waitForAll()
    }
    try archive.renameRecords()
    // What was counted while documents were being read is out of date.
    report(.scanned(waiting: try archive.waitingCount(run: run)))
    if state.stop == nil || options.watch != nil { try archive.end(run) }
  }

  private func find(_ archive: Archive, _ run: Run, _ queue: IngestQueue) async throws {
    try await OwnThread.run {
      let scanner = Scanner(
        archive: archive, run: run, wish: options.wish, rehashes: options.rehashes, report: report)
      if let watch = options.watch {
        return try FolderWatch(options, watch, archive: archive, scanner: scanner, state: state)
          .run { Task { await queue.wake() } }
      }
      for place in options.places {
        for step in FolderWalk(
          place, filter: options.filter,
          forbidden: FolderWalk.absolute(FileName(options.archive.path)))
        {
          if state.stop != nil { return }
          if try scanner.take(step) { Task { await queue.wake() } }
        }
        if try scanner.flush() { Task { await queue.wake() } }
        try VanishedFiles.note(beneath: place, archive: archive)
      }
      report(.scanned(waiting: try archive.waitingCount(run: run)))
    }
  }
}

/// Runs work that blocks for long outside the pool that everything else is awaited on.
enum OwnThread {
  static func run(_ work: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try work() })
      }
    }
  }
}
