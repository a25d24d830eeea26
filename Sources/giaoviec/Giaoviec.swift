internal import ArgumentParser
internal import DirectiveKit

@main
struct Giaoviec: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "giaoviec",
    abstract: "Reads scanned Vietnamese directives and hands over the tasks they assign.",
    version: Version.current,
    subcommands: [
      ArchiveCommands.self,
      DoctorCommand.self,
      Evaluate.self,
      Explain.self,
      Export.self,
      Extract.self,
      Ingest.self,
      Read.self,
      Reader.self,
      Restore.self,
      SchemaCommand.self,
      SearchCommand.self,
      TasksCommand.self,
      Train.self,
      Worker.self,
    ])
}
