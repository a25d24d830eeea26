internal import Foundation
internal import Subprocess

/// One child after the other, each with many documents.
struct WorkerLane<Source: WorkSource>: Sendable {
  /// Children in a row that may fail to start before the run is given up.
  private static var startLimit: Int { 5 }

  private let program: WorkerProgram
  private let limits: WorkerLimits
  private let source: Source

  init(_ program: WorkerProgram, _ limits: WorkerLimits, _ source: Source) {
    self.program = program
    self.limits = limits
    self.source = source
  }

  func run() async throws {
    var waiting = try await source.next()
    var failedStarts = 0
    while let assignment = waiting {
      let conversation = WorkerConversation(source, limits, first: assignment)
      let status = try await start(conversation)
      let end = conversation.end
      failedStarts = end.wasReady ? 0 : failedStarts + 1
      let unable =
        failedStarts < Self.startLimit
        ? end.unable : WorkerUnable(code: 70, message: "the worker cannot be started (\(status))")
      if let unable {
        if let unfinished = end.unfinished {
          try await source.finish(unfinished, with: .died(WorkerDeath(.killed, at: .opening)))
        }
        throw unable
      }
      if let unfinished = end.unfinished {
        // A child that never was ready saw nothing of the document.
        let cause = end.wasReady ? cause(of: status, conversation) : .killed
        let death = WorkerDeath(cause, at: conversation.state.stage)
        try await source.finish(unfinished, with: .died(death))
        waiting = try await source.next()
      } else {
        waiting = end.next
      }
    }
  }

  private func start(_ conversation: WorkerConversation<Source>) async throws -> TerminationStatus {
    try await Subprocess.run(
      program.configuration, input: .inputWriter, output: .sequence, error: .discarded
    ) { execution in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          while !Task.isCancelled {
            try await Task.sleep(for: .milliseconds(200), clock: .suspending)
            let memory = ProcessMemory.resident(execution.processIdentifier.value)
            conversation.note(memory: memory)
            if conversation.state.passedLimit(limits, memory: memory) != nil {
              try? execution.send(signal: .kill)
            }
          }
        }
        defer { group.cancelAll() }
        do {
          try await conversation.run(
            input: execution.standardInputWriter, output: execution.standardOutput)
        } catch {
          // Neither a child that reads on nor one that never ends may hold up what went wrong.
          try? execution.send(signal: .kill)
          throw error
        }
        if conversation.end.unfinished != nil { try? execution.send(signal: .kill) }
      }
    }.terminationStatus
  }

  private func cause(
    of status: TerminationStatus, _ conversation: WorkerConversation<Source>
  ) -> WorkerDeath.Cause {
    if let cause = conversation.state.killedFor { return cause }
    return switch status {
    case .signaled(SIGKILL), .signaled(SIGTERM), .signaled(SIGHUP), .signaled(SIGINT): .killed
    case .signaled(let signal): .crashed(signal: signal)
    case .exited(let code): .exited(code: code)
    }
  }
}
