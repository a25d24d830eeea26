internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Ctrl-C and SIGTERM: once to finish what is under way, twice to end at once.
final class StopSignals {
  private let sources: [any DispatchSourceSignal]

  init(_ stop: @escaping @Sendable (Int32) -> Void) {
    let count = SignalCount()
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if count.next() > 1 { _exit(128 + number) }
        StandardError.write("finishing what is under way; once more ends at once")
        stop(number)
      }
      source.resume()
      return source
    }
    signal(SIGPIPE, SIG_IGN)
  }

  func cancel() {
    for source in sources { source.cancel() }
  }
}
