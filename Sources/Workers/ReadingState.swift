internal import Synchronization

/// What the parent knows of a child, shared by who listens to it and who watches it.
final class ReadingState: Sendable {
  private struct Values {
    var documentBegan: SuspendingClock.Instant?
    var stageBegan = SuspendingClock.now
    var stage = ReadingStage.opening
    var killedFor: WorkerDeath.Cause?
  }

  private let values = Mutex(Values())

  var stage: ReadingStage { values.withLock { $0.stage } }

  /// Why the parent killed the child; nothing where it did not.
  var killedFor: WorkerDeath.Cause? { values.withLock { $0.killedFor } }

  func beginDocument() {
    values.withLock {
      $0.documentBegan = .now
      $0.stageBegan = .now
      $0.stage = .opening
    }
  }

  func begin(_ stage: ReadingStage) {
    values.withLock {
      $0.stage = stage
      $0.stageBegan = .now
    }
  }

  func endDocument() {
    values.withLock { $0.documentBegan = nil }
  }

  /// The limit that is passed now; it is noted as the cause of the kill that follows.
  ///
  /// The clock stands still while the machine sleeps and does not jump when its time is set.
  func passedLimit(_ limits: WorkerLimits, memory: Int) -> WorkerDeath.Cause? {
    values.withLock { values in
      guard let began = values.documentBegan, values.killedFor == nil else { return nil }
      let now = SuspendingClock.now
      if memory > limits.memory {
        values.killedFor = .memory
      } else if began.duration(to: now) > limits.document {
        values.killedFor = .documentTime
      } else if values.stageBegan.duration(to: now) > limits.page {
        values.killedFor = .pageTime
      }
      return values.killedFor
    }
  }
}
