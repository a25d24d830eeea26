internal import Archive
internal import Foundation

/// Looks at folders again and again, and hands over what is new and has come to rest.
struct FolderWatch {
  private let options: IngestOptions
  private let watch: WatchOptions
  private let archive: Archive
  private let scanner: Scanner
  private let state: RunState

  init(
    _ options: IngestOptions, _ watch: WatchOptions, archive: Archive, scanner: Scanner,
    state: RunState
  ) {
    self.options = options
    self.watch = watch
    self.archive = archive
    self.scanner = scanner
    self.state = state
  }

  /// Returns when the run is stopped; calls `wake` when something may be waiting to be read.
  func run(_ wake: () -> Void) throws {
    var files = RestingFiles(watch)
    var events = FolderEvents()
    var isFirst = true
    while state.stop == nil {
      let ready = try look(&files, &events)
      if !ready.isEmpty || isFirst {
        // A file that was moved must be gone from its old place before it is seen in the new one.
        for place in options.places { try VanishedFiles.note(beneath: place, archive: archive) }
        for step in ready where state.stop == nil { _ = try scanner.take(step) }
        _ = try scanner.flush()
        try archive.renameRecords()
        wake()
      }
      isFirst = false
      events.wait(files.isWaiting ? min(watch.settle / 4, watch.poll) : watch.poll) {
        state.stop != nil
      }
    }
  }

  private func look(
    _ files: inout RestingFiles, _ events: inout FolderEvents
  ) throws -> [FolderWalk.Step] {
    var ready: [FolderWalk.Step] = []
    files.beginLook()
    for place in options.places {
      let walk = FolderWalk(
        place, filter: options.filter,
        forbidden: FolderWalk.absolute(FileName(options.archive.path)))
      for step in walk {
        if state.stop != nil { return [] }
        switch step {
        case .folder(let location): events.add(location)
        case .file(let location, _, let status):
          if files.takes(location, status.stamp) { ready.append(step) }
        case .unreadable(let location, _, let reason):
          if files.isNews(location, reason) { ready.append(step) }
        case .skipped: break
        }
      }
    }
    files.endLook()
    return ready
  }
}
