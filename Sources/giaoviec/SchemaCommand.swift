internal import ArgumentParser
internal import DirectiveKit

/// The contract that every record keeps.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a record.")

  func run() {
    print(Contract.schema, terminator: "")
  }
}
