internal import ArgumentParser

@main
struct Giaoviec: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "giaoviec",
    abstract: "Reads scanned Vietnamese directives and hands over their tasks.")
}
