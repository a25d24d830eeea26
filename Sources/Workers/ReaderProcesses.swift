package import DirectiveKit
internal import DirectiveModel
package import Foundation
internal import Synchronization

/// Has the pages of documents read by child processes, under limits.
///
/// A document that kills, hangs or swells its reader costs a page or itself, never the program.
package final class ReaderProcesses: PageReaders {
  private let limits: WorkerLimits
  private let count: Int
  private let makeProgram: @Sendable (WorkerFolder) -> WorkerProgram
  private let queue = SharedReading()
  private let started = Mutex<Started?>(nil)

  private struct Started {
    var folder: WorkerFolder
    var pool: Task<Void, Never>
  }

  /// - Parameters:
  ///   - count: Children that read at the same time; each is started when first needed.
  ///   - limits: What a child may use up.
  ///   - makeProgram: The child, given the only folder that it may write in.
  package init(
    count: Int, limits: WorkerLimits,
    makeProgram: @escaping @Sendable (WorkerFolder) -> WorkerProgram
  ) {
    self.count = count
    self.limits = limits
    self.makeProgram = makeProgram
  }

  package func read(_ bytes: Data, selection: PageSelection?) async throws(InputFailure)
    -> KeptPages
  {
    let folder = try start()
    let file = folder.path + "/" + UUID().uuidString
    defer { unlink(file) }
    do {
      try bytes.write(to: URL(fileURLWithPath: file))
    } catch {
      throw InputFailure(.internalError, "the temporary folder is full; set TMPDIR to another")
    }
    let spool: PageSpool
    do {
      spool = try PageSpool(in: folder.path)
    } catch {
      throw InputFailure(.internalError, "no temporary file can be made; set TMPDIR to another")
    }
    return try await queue.read(file: file, selection: selection, shares: count, spool: spool)
  }

  /// Takes the temporary folder away; for the end of the program.
  package func clear() {
    started.withLock { $0?.folder.remove() }
  }

  private func start() throws(InputFailure) -> WorkerFolder {
    try started.withLock { started throws(InputFailure) in
      if let started { return started.folder }
      guard let folder = try? WorkerFolder() else {
        throw InputFailure(
          .internalError, "no temporary folder can be made; set TMPDIR to one that can be written")
      }
      let pool = WorkerPool(program: makeProgram(folder), limits: limits, count: count)
      let queue = queue
      let task = Task {
        do {
          try await pool.run(queue)
        } catch {
          await queue.fail(error as? WorkerUnable)
        }
      }
      started = Started(folder: folder, pool: task)
      return folder
    }
  }
}
