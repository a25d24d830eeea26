internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Workers

/// What reads the pages of files, and what it may use up.
struct ReaderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these pages, as in 1-3 or 1,4-.", valueName: "pages"))
  var pages: String?

  @Option(help: "Engines that read at the same time; one for each core unless given.")
  var jobs: Int?

  @Option(help: ArgumentHelp("Time for one page.", valueName: "seconds"))
  var pageTimeout = 60.0

  @Option(help: ArgumentHelp("Memory of one reader.", valueName: "MiB"))
  var memory = 2048

  @OptionGroup var engine: EngineOptions

  func validate() throws {
    if pageTimeout <= 0 || memory < 64 {
      throw ValidationError("limits must be positive, and memory at least 64 MiB")
    }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256") }
    if let pages, PageSelection(pages) == nil {
      throw ValidationError("\(pages) is no selection of pages; write 1-3 or 1,4-")
    }
  }

  /// Children for the pages: what a hostile file breaks, swells or hangs is one of them.
  func processes() -> ReaderProcesses {
    // A reader that died is told by its pipe, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    var limits = WorkerLimits()
    limits.page = .seconds(pageTimeout)
    limits.memory = memory << 20
    limits.renewalMemory = min(limits.renewalMemory, limits.memory / 2)
    return ReaderProcesses(count: lanes, limits: limits) { folder in
      .thisProgram(folder: folder, engine: engine, pages: pages, memory: memory)
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

  var extraction: ExtractionOptions {
    var options = ExtractionOptions()
    engine.apply(to: &options)
    options.pages = pages.flatMap(PageSelection.init)
    return options
  }
}
