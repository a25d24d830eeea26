internal import ArgumentParser
internal import DirectiveKit

@main
struct Giaoviec: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "giaoviec",
    abstract: "Reads scanned Vietnamese directives and hands over the tasks they assign.",
    version: Version.current,
    subcommands: [
      DoctorCommand.self,
      Evaluate.self,
      Extract.self,
      Read.self,
      Restore.self,
      SchemaCommand.self,
      Train.self,
    ])
}
