internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Workers

/// Options of every command that reads in child processes.
struct WorkerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these pages, as in 1-3 or 1,4-.", valueName: "pages"))
  var pages: String?

  @OptionGroup var engine: EngineOptions

  @Option(help: ArgumentHelp("Time for one page.", valueName: "seconds"))
  var pageTimeout = 120.0

  @Option(help: ArgumentHelp("Time for one document.", valueName: "seconds"))
  var documentTimeout = 3600.0

  @Option(help: ArgumentHelp("Memory of one worker.", valueName: "MiB"))
  var memory = 2048

  func validate() throws {
    if let pages, PageSelection(pages) == nil {
      throw ValidationError("\(pages) is no selection of pages; write 1-3 or 1,4-")
    }
    if pageTimeout <= 0 || documentTimeout <= 0 || memory < 64 {
      throw ValidationError("limits must be positive, and memory at least 64 MiB")
    }
  }

  /// Lines are always in the record: they are what is searched, and what a reviewer sees.
  var extraction: ExtractionOptions {
    var options = ExtractionOptions()
    engine.apply(to: &options)
    options.pages = pages.flatMap(PageSelection.init)
    options.includesText = true
    return options
  }

  var limits: WorkerLimits {
    var limits = WorkerLimits()
    limits.page = .seconds(pageTimeout)
    limits.document = .seconds(documentTimeout)
    limits.memory = memory << 20
    limits.renewalMemory = min(limits.renewalMemory, limits.memory / 2)
    return limits
  }

  func program(folder: WorkerFolder) -> WorkerProgram {
    .thisProgram(folder: folder, engine: engine, pages: pages, memory: memory)
  }
}

extension WorkerProgram {
  /// This same program, as a child.
  static func thisProgram(
    folder: WorkerFolder, engine: EngineOptions, pages: String?, memory: Int
  ) -> WorkerProgram {
    var arguments = ["reader", "--folder", folder.path, "--memory", String(memory)]
    arguments += engine.arguments
    if let pages { arguments += ["--pages", pages] }
    return WorkerProgram(
      executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        ?? CommandLine.arguments[0],
      arguments: arguments, folder: folder.path)
  }
}

extension EngineOptions {
  /// As they were given, for a child.
  fileprivate var arguments: [String] {
    var arguments = ["--engine", engine.rawValue]
    if let tessdata { arguments += ["--tessdata", tessdata] }
    if let model { arguments += ["--model", model] }
    return arguments
  }
}
