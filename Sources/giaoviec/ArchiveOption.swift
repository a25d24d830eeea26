internal import Archive
internal import ArgumentParser
internal import Foundation

/// The archive of a command.
struct ArchiveOption: ParsableArguments {
  @Option(help: ArgumentHelp("Folder of the archive.", valueName: "folder"))
  var archive: String

  var url: URL { URL(fileURLWithPath: archive, isDirectory: true) }

  /// Throws an exit code, after a sentence on standard error.
  func openForReading() throws -> Archive {
    try ArchiveCommand.reporting { try Archive.open(reading: url) }
  }
}

/// Turns an archive's errors into sentences and exit codes.
enum ArchiveCommand {
  static func reporting<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as ArchiveError {
      StandardError.write(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
