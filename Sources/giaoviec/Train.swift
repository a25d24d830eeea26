internal import ArgumentParser
internal import Foundation
internal import Restoration

/// Builds the model of the restorer from text.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds a language model from text, one paragraph a line.")

  @Argument(help: ArgumentHelp("UTF-8 text; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(name: [.short, .long], help: ArgumentHelp("The model to write.", valueName: "file"))
  var output: String

  @Option(help: "Megabytes that the n-grams may take in the model.")
  var size = 26.0

  func run() throws {
    var trainer = ModelTrainer()
    trainer.bytes = Int(size * 1_000_000)
    trainer.report = { StandardError.write($0) }
    try trainer.train(on: files, to: output)
  }
}
