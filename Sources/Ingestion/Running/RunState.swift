internal import Synchronization

/// Whether a run is to go on: set by signals and by too many failures, asked by everyone.
package final class RunState: Sendable {
  package enum Stop: Hashable, Sendable {
    /// Documents under way are finished, the rest waits for the next run.
    case signal(Int32)
    case tooManyFailures
    /// No worker can be started, or the archive cannot be written; the error tells.
    case broken
  }

  private let reason = Mutex<Stop?>(nil)
  private let listeners = Mutex<[@Sendable () -> Void]>([])

  package init() {}

  package var stop: Stop? { reason.withLock { $0 } }

  /// The first reason stands.
  package func stop(_ stop: Stop) {
    reason.withLock { $0 = $0 ?? stop }
    for listener in listeners.withLock({ $0 }) { listener() }
  }

  func onStop(_ listener: @escaping @Sendable () -> Void) {
    listeners.withLock { $0.append(listener) }
    if stop != nil { listener() }
  }
}
