internal import Archive
internal import ArgumentParser
internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// What an archive holds, for other tools.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the records or the tasks of an archive, in path order.")

  @OptionGroup var archive: ArchiveOption

  @Option(help: "ndjson (a record a line), json (one array) or tasks (a task a line).")
  var to = ArchiveFormat.ndjson

  @Flag(help: "As read, without what persons corrected.")
  var uncorrected = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func run() throws {
    let archive = try archive.openForReading()
    let output = try OutputFile(output)
    try ArchiveCommand.reporting {
      let writer = ArchiveFormat.Writer(to, output)
      try archive.exportRecords(corrected: !uncorrected, writer.write)
      try writer.end()
      try output.close()
      let pending = try archive.pendingCount()
      if pending > 0 {
        StandardError.write("\(pending) documents wait to be read; `giaoviec ingest` goes on")
      }
    }
  }
}

/// How an archive is written.
enum ArchiveFormat: String, CaseIterable, ExpressibleByArgument {
  case ndjson, json, tasks

  /// Writes record after record; memory stays flat.
  final class Writer {
    private let format: ArchiveFormat
    private let output: OutputFile
    private var count = 0

    init(_ format: ArchiveFormat, _ output: OutputFile) {
      self.format = format
      self.output = output
    }

    func write(_ record: DirectiveRecord) throws {
      switch format {
      case .ndjson: try output.write(record.json() + Data("\n".utf8))
      case .json: try output.write(Data((count == 0 ? "[\n" : ",\n").utf8) + record.json())
      case .tasks:
        for task in record.tasks {
          try output.write(FlatTask(task, of: record).json + Data("\n".utf8))
        }
      }
      count += 1
    }

    func end() throws {
      if format == .json { try output.write(Data((count == 0 ? "[]\n" : "\n]\n").utf8)) }
    }
  }
}
