internal import ArgumentParser
internal import DirectiveKit
internal import Foundation

/// Options of every command that reads documents.
struct ReadingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Scans, PDFs or texts; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Only these pages, as in 1-3 or 1,4-.", valueName: "pages"))
  var pages: String?

  @Option(help: "Engines that read at the same time; one for each core unless given.")
  var jobs: Int?

  @OptionGroup var engine: EngineOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file, or - for standard input") }
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read once only")
    }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256") }
    if let pages, PageSelection(pages) == nil {
      throw ValidationError("\(pages) is no selection of pages; write 1-3 or 1,4-")
    }
  }

  var inputs: [DocumentInput] { files.map(DocumentInput.init) }

  /// Engines that read at the same time.
  var lanes: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Throws an exit code, after a sentence on standard error.
  func open(_ options: ExtractionOptions) throws -> ParallelExtractor {
    do throws(InputFailure) {
      return try ParallelExtractor(options: options, jobs: lanes)
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
