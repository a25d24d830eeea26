internal import ArgumentParser
internal import DirectiveKit

/// Options of every command that reads documents.
struct ReadingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Scans, PDFs or texts; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Only these pages, as in 1-3 or 1,4-.", valueName: "pages"))
  var pages: String?

  @OptionGroup var engine: EngineOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file, or - for standard input") }
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read once only")
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
}
