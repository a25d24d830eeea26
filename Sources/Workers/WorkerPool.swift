/// Children that read documents side by side, until their source has no more.
///
/// A child that dies, hangs or grows costs its document an attempt and is replaced.
package struct WorkerPool: Sendable {
  package var program: WorkerProgram
  package var limits: WorkerLimits
  package var count: Int

  package init(program: WorkerProgram, limits: WorkerLimits, count: Int) {
    self.program = program
    self.limits = limits
    self.count = count
  }

  /// Throws ``WorkerUnable`` where no child can be started, and what the source throws.
  package func run(_ source: some WorkSource) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<count {
        group.addTask {
          do {
            try await WorkerLane(program, limits, source).run()
          } catch {
            await source.abandon()
            throw error
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
