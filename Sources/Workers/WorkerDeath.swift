package import DirectiveKit
internal import DirectiveModel

/// How a child ended in the middle of a document, and how far it had come.
package struct WorkerDeath: Error, Hashable, Sendable, Codable {
  package var cause: Cause
  package var stage: ReadingStage

  package init(_ cause: Cause, at stage: ReadingStage) {
    self.cause = cause
    self.stage = stage
  }

  package enum Cause: Hashable, Sendable, Codable {
    /// A signal of its own making, such as a bad access.
    case crashed(signal: Int32)
    case exited(code: Int32)
    case pageTime
    case documentTime
    case memory
    /// By somebody else: not the document's doing.
    case killed
  }

  /// False where the document is not to blame.
  package var countsAsAttempt: Bool { cause != .killed }

  /// What the record of a document says that no worker survived.
  package var failure: InputFailure {
    switch cause {
    case .crashed(let signal):
      InputFailure(.workerCrashed, "the reader crashed (signal \(signal)) \(place)")
    case .exited(let code):
      InputFailure(.workerCrashed, "the reader gave up (code \(code)) \(place)")
    case .pageTime: InputFailure(.timeout, "the time for one page was over \(place)")
    case .documentTime: InputFailure(.timeout, "the time for one document was over \(place)")
    case .memory: InputFailure(.memoryLimit, "the reader grew over its memory limit \(place)")
    case .killed: InputFailure(.interrupted, "the reader was killed from outside \(place)")
    }
  }

  private var place: String {
    switch stage {
    case .opening: "while it opened the file"
    case .page(let number): "on page \(number)"
    case .parsing: "after all pages were read"
    }
  }
}
