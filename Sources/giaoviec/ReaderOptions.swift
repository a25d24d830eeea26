internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Workers

/// What reads the pages of files at once.
struct ReaderOptions: ParsableArguments {
  @OptionGroup var page: PageOptions

  @Option(help: "Engines that read at the same time; one for each core unless given.")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256") }
  }

  /// Children for the pages: what a hostile file breaks, swells or hangs is one of them.
  func processes() -> ReaderProcesses {
    // A reader that died is told by its pipe, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    return ReaderProcesses(count: lanes, limits: page.limits) { folder in
      .thisProgram(folder: folder, reading: page)
    }
  }

  /// Readers that work at the same time.
  var lanes: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Throws an exit code, after a sentence on standard error.
  func open(_ options: ExtractionOptions, _ processes: ReaderProcesses) throws
    -> ParallelExtractor
  {
    do throws(InputFailure) {
      return try ParallelExtractor(options: options, jobs: lanes, readers: processes)
    } catch {
      StandardError.write(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
