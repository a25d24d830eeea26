internal import ArgumentParser
internal import DirectiveKit
internal import Foundation

/// The contract that every record keeps.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a record.")

  func run() {
    StandardOutput.write(Data(Contract.schema.utf8))
  }
}
