public import ArgumentParser
public import DirectiveKit
internal import Foundation

/// Where the recogniser's and the restorer's data lie, and who reads the lines.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Folder of the language data of the recogniser.", valueName: "folder"))
  var tessdata: String?

  @Option(help: ArgumentHelp("File of the language model.", valueName: "file"))
  var model: String?

  @Option(help: "Who reads the lines: auto, giaoviec or tesseract.")
  var engine = ExtractionOptions.Engine.auto

  func apply(to options: inout ExtractionOptions) {
    options.dataDirectory = tessdata
    options.tessdataPrefix = ProcessInfo.processInfo.environment["TESSDATA_PREFIX"]
    options.modelPath = model
    options.engine = engine
  }
}

extension ExtractionOptions.Engine: ExpressibleByArgument {}
