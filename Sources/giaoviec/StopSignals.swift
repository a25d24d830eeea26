internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Ctrl-C and SIGTERM: once to finish what is under way, twice to end at once.
final class StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// - Parameters:
  ///   - stop: Told the first signal.
  ///   - abandon: What must be cleared away before the second one ends the program.
  init(
    _ stop: @escaping @Sendable (Int32) -> Void, abandon: @escaping @Sendable () -> Void = {}
  ) {
    let count = SignalCount()
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if count.next() > 1 {
          abandon()
          _exit(128 + number)
        }
        StandardError.write("finishing what is under way; once more ends at once")
        stop(number)
      }
      source.resume()
      return source
    }
  }

  func cancel() {
    for source in sources { source.cancel() }
  }
}
