internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// Where the handler of a signal writes the signal's number; it may do little else.
private let signalPipe = Atomic<Int32>(-1)

/// Ctrl-C and SIGTERM: once to finish what is under way, twice to end at once.
///
/// From the moment that it is made no signal is lost.
final class StopSignals: Sendable {
  private let isCancelled = Atomic(false)

  /// - Parameters:
  ///   - stop: Told the first signal.
  ///   - abandon: What must be cleared away before the second one ends the program.
  init(
    _ stop: @escaping @Sendable (Int32) -> Void, abandon: @escaping @Sendable () -> Void = {}
  ) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    signalPipe.store(ends[1], ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = Glibc.write(signalPipe.load(ordering: .relaxed), &byte, 1)
        errno = before
      }
    }
    let numbers = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    Thread.detachNewThread {
      var count = 0
      while let byte = (try? numbers.read(upToCount: 1))?.first {
        if self.isCancelled.load(ordering: .relaxed) { continue }
        count += 1
        if count > 1 {
          abandon()
          _exit(128 + Int32(byte))
        }
        StandardError.write("finishing what is under way; once more ends at once")
        stop(Int32(byte))
      }
    }
  }

  /// Signals that come from now on change nothing.
  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
  }
}
