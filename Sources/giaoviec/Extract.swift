public import ArgumentParser
public import DirectiveKit
internal import DirectiveModel
internal import Foundation
internal import Workers

/// One file gives one record, several give one a line, in the order asked.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads directives and writes the tasks they assign, as JSON.",
    discussion: """
      One file gives one record; several give NDJSON, one record a line, in the order asked. \
      A file that cannot be read gives a record with status "failed"; the others are done.
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: "json or ndjson.")
  var to: ExportFormat?

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Flag(help: "Put the pages' lines into the record.")
  var withText = false

  @Flag(help: "End with code 4 when a record needs review.")
  var strict = false

  func run() async throws {
    var options = reading.readers.page.extraction
    options.includesText = withText
    try await ReadingRun.run(reading.readers, options, output: output) { try await read($0) }
  }

  private func read(_ run: ReadingRun) async throws {
    let format = to ?? (reading.files.count == 1 ? .json : .ndjson)
    var outcome = Outcome()
    var index = 0
    for await record in OrderedRecords(of: reading.inputs, by: run.extractor) {
      outcome.add(record, file: reading.files[index])
      try write(record, isFirst: index == 0, as: format, to: run.output)
      index += 1
      if run.stop.isMade { break }
    }
    if format == .json, reading.files.count > 1 { try run.output.write(Data("\n]\n".utf8)) }
    try run.output.close()
    try run.stop.finish()
    try outcome.finish(strict: strict)
  }

  private func write(
    _ record: DirectiveRecord, isFirst: Bool, as format: ExportFormat, to output: OutputFile
  ) throws {
    let isOne = reading.files.count == 1
    switch format {
    case .ndjson:
      try output.write(record.json() + Data("\n".utf8))
    case .json:
      let indented = self.output == nil && isatty(STDOUT_FILENO) == 1
      let before = isOne ? "" : isFirst ? "[\n" : ",\n"
      try output.write(
        Data(before.utf8) + record.json(indented: indented) + Data((isOne ? "\n" : "").utf8))
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
