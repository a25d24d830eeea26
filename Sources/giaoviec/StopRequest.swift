internal import ArgumentParser
internal import Synchronization

/// Ctrl-C or SIGTERM while files are read: once finishes and saves what is under way.
///
/// It is made before any output, so that no signal finds half a file and nobody to clear it away.
final class StopRequest: Sendable {
  private let number = Atomic<Int32>(0)
  private let abandonment = Mutex<@Sendable () -> Void>({})

  /// Listens as long as the value that it returns is kept.
  func listen() -> StopSignals {
    StopSignals(
      { self.number.store($0, ordering: .relaxed) },
      abandon: { self.abandonment.withLock { $0 }() })
  }

  /// What is to be cleared away when a second signal ends the program at once.
  func onSecond(_ abandon: @escaping @Sendable () -> Void) {
    abandonment.withLock { $0 = abandon }
  }

  var isMade: Bool { number.load(ordering: .relaxed) != 0 }

  /// Throws 130 or 143 once a signal has come.
  func finish() throws {
    if isMade { throw ExitCode(128 + number.load(ordering: .relaxed)) }
  }
}
