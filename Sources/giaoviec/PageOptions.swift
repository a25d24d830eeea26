internal import ArgumentParser
internal import DirectiveKit
internal import Workers

/// Which pages every command reads, with what, and what one child may use up.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these pages, as in 1-3 or 1,4-.", valueName: "pages"))
  var pages: String?

  @Option(help: ArgumentHelp("Time for one page.", valueName: "seconds"))
  var pageTimeout = 120.0

  @Option(help: ArgumentHelp("Memory of one reader.", valueName: "MiB"))
  var memory = 2048

  @OptionGroup var engine: EngineOptions

  func validate() throws {
    if pageTimeout <= 0 || memory < 64 {
      throw ValidationError("limits must be positive, and memory at least 64 MiB")
    }
    if let pages, PageSelection(pages) == nil {
      throw ValidationError("\(pages) is no selection of pages; write 1-3 or 1,4-")
    }
  }

  var extraction: ExtractionOptions {
    var options = ExtractionOptions()
    engine.apply(to: &options)
    options.pages = pages.flatMap(PageSelection.init)
    return options
  }

  var limits: WorkerLimits {
    var limits = WorkerLimits()
    limits.page = .seconds(pageTimeout)
    limits.memory = memory << 20
    limits.renewalMemory = min(limits.renewalMemory, limits.memory / 2)
    return limits
  }
}
