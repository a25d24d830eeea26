internal import ArgumentParser
internal import Foundation
internal import Restoration

/// Builds the model of the restorer from text.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds a language model from text, one paragraph a line.")

  @Argument(help: ArgumentHelp("UTF-8 text; - reads standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Instead of text: keep this model's words and counts.", valueName: "model"))
  var oldModel: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Pairs of make-pairs.py, read with the wrong language data.", valueName: "file"))
  var ruin: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Pairs of make-pairs.py, read with the right data.", valueName: "file"))
  var slips: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("The model to write.", valueName: "file"))
  var output: String

  @Option(help: "Megabytes that the n-grams may take in the model.")
  var size = 26.0

  func validate() throws {
    if files.isEmpty == (oldModel == nil) {
      throw ValidationError("name texts, or a model with --from")
    }
  }

  func run() throws {
    var trainer = ModelTrainer()
    trainer.bytes = Int(size * 1_000_000)
    trainer.ruinPairs = ruin
    trainer.slipPairs = slips
    trainer.report = { StandardError.write($0) }
    if let oldModel {
      try trainer.trainChannels(of: oldModel, to: output)
    } else {
      try trainer.train(on: files, to: output)
    }
  }
}
