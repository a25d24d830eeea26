public import ArgumentParser
public import DirectiveKit
internal import Foundation

/// Options of every command that reads documents.
struct ReadingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Scans, PDFs or texts; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Only these pages, as in 1-3 or 1,4-.", valueName: "pages"))
  var pages: String?

  @Option(
    help: ArgumentHelp("Folder of the language data of the recogniser.", valueName: "folder"))
  var tessdata: String?

  @Option(help: ArgumentHelp("File of the language model.", valueName: "file"))
  var model: String?

  @Option(help: "Who reads the lines: auto, giaoviec or tesseract.")
  var engine = ExtractionOptions.Engine.auto

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
    options.dataDirectory = tessdata
    options.tessdataPrefix = ProcessInfo.processInfo.environment["TESSDATA_PREFIX"]
    options.modelPath = model
    options.pages = pages.flatMap(PageSelection.init)
    options.engine = engine
    return options
  }
}

extension ExtractionOptions.Engine: ExpressibleByArgument {}
