internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Wakes a watcher when something happens in a folder.
///
/// Where the system tells nothing, as on network shares, waiting just ends by itself.
struct FolderEvents: ~Copyable {
  private let descriptor: Int32
  private var folders: Set<FileName> = []

  init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  mutating func add(_ folder: FileName) {
    guard descriptor >= 0, folders.insert(folder).inserted else { return }
    let events =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR
    // A limit reached or a folder gone: then it is polled like a share.
    _ = folder.withCharacters { inotify_add_watch(descriptor, $0, UInt32(events)) }
  }

  /// Returns at the first event, or when the time is over; asks now and then whether to stop.
  func wait(_ time: Duration, unless isStopped: () -> Bool) {
    let end = SuspendingClock.now.advanced(by: time)
    while !isStopped(), SuspendingClock.now < end {
      if descriptor < 0 {
        // No events to wait for on this file system; the thread is the watch's own.
        usleep(100_000)
      } else {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, 100) > 0 { return drain() }
      }
    }
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
