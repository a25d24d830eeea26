internal import ArgumentParser
internal import DirectiveKit

@main
enum Program {
  static func main() async {
    do {
      var command = try Giaoviec.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch  where Giaoviec.exitCode(for: error).isSuccess {
      // What was asked for is data: a disk that takes no help text is told, too.
      let text = Giaoviec.fullMessage(for: error)
      if !text.isEmpty { StandardOutput.write(text) }
    } catch {
      Giaoviec.exit(withError: error)
    }
  }
}

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
