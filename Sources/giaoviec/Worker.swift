internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Workers

#if canImport(Glibc)
  internal import Glibc
#endif

/// What an engine of clusters runs: exactly one record out for each line in, in order.
struct Worker: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a line of JSON, writes a line of JSON, until its input ends.",
    discussion: """
      A line is {"path": …} or {"bytesBase64": …}, with "reference" if you like, which comes back \
      in source.reference. Exactly one record is written for each line, in order, and flushed. A \
      document that cannot be read gives a record with status "failed"; the exit code is not 0 only \
      when nothing can be read at all. `reader` processes do the reading, so that none ends this one.
      """)

  @OptionGroup var worker: WorkerOptions

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let folder = try WorkerFolder()
    defer { folder.remove() }
    let input = InputLines()
    let service = WorkerService(
      options: worker.extraction.hash, folder: folder.path, lines: { await input.next() },
      write: { try FileHandle.standardOutput.write(contentsOf: $0) })
    let pool = WorkerPool(
      program: worker.program(folder: folder), limits: worker.limits, count: 1)
    do {
      try await pool.run(service)
    } catch let unable as WorkerUnable {
      StandardError.write(unable.message)
      throw ExitCode(unable.code)
    } catch {
      StandardError.write("standard output cannot be written")
      throw ExitStatus.ioError
    }
  }
}

/// Lines of standard input, read on a thread of their own and not before they are wanted.
private final class InputLines: Sendable {
  private let wanted = DispatchQueue(label: "standard input")
  /// Unsafe only by its type: nothing but the serial queue touches it.
  nonisolated(unsafe) private var reader = LineReader(descriptor: STDIN_FILENO)

  func next() async -> Data? {
    await withCheckedContinuation { continuation in
      wanted.async { continuation.resume(returning: self.reader.next()) }
    }
  }
}
