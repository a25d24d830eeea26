internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Workers

/// Options of every command that reads in child processes.
struct WorkerOptions: ParsableArguments {
  @OptionGroup var page: PageOptions

  @Option(help: ArgumentHelp("Time for one document.", valueName: "seconds"))
  var documentTimeout = 3600.0

  func validate() throws {
    if documentTimeout <= 0 { throw ValidationError("limits must be positive") }
  }

  /// Lines are always in the record: they are what is searched, and what a reviewer sees.
  var extraction: ExtractionOptions {
    var options = page.extraction
    options.includesText = true
    return options
  }

  var limits: WorkerLimits {
    var limits = page.limits
    limits.document = .seconds(documentTimeout)
    return limits
  }

  func program(folder: WorkerFolder) -> WorkerProgram {
    .thisProgram(folder: folder, reading: page)
  }
}

extension WorkerProgram {
  /// This same program, as a child.
  static func thisProgram(folder: WorkerFolder, reading page: PageOptions) -> WorkerProgram {
    var arguments = ["reader", "--folder", folder.path, "--memory", String(page.memory)]
    arguments += page.engine.arguments
    if let pages = page.pages { arguments += ["--pages", pages] }
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
