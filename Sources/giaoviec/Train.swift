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

  @Option(
    help: ArgumentHelp(
      "Without pairs: take over what this model knows of misread letters.", valueName: "model"))
  var channels: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The model to write.", valueName: "file"))
  var output: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "With --from: train the network on these texts; words and counts stay.", valueName: "file"))
  var network: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The network learns beside n-grams of these texts, not of its own.", valueName: "file"))
  var beside: [String] = []

  @Option(help: "How often the network reads the texts.")
  var passes = 2

  @Option(
    help: ArgumentHelp(
      "Keep what the network has learnt so far in this file, and go on from it.",
      valueName: "file"))
  var checkpoint: String?

  @Option(help: "Megabytes that the n-grams may take in the model.")
  var size = 24.0

  func validate() throws {
    if files.isEmpty == (oldModel == nil) {
      throw ValidationError("name texts, or a model with --from")
    }
    if channels != nil, !ruin.isEmpty || !slips.isEmpty {
      throw ValidationError("--channels is for training without pairs")
    }
    if !network.isEmpty, oldModel == nil {
      throw ValidationError("--network needs --from")
    }
    if !beside.isEmpty, network.isEmpty {
      throw ValidationError("--beside needs --network")
    }
    if !(1...1000).contains(passes) || !(size > 0 && size < 1_000_000) {
      throw ValidationError("--passes is 1 to 1000, --size is in millions, above zero")
    }
  }

  func run() throws {
    var trainer = ModelTrainer()
    trainer.bytes = Int(size * 1_000_000)
    trainer.ruinPairs = ruin
    trainer.slipPairs = slips
    trainer.channelsOf = channels
    trainer.report = { StandardError.write($0) }
    if let oldModel, !network.isEmpty {
      trainer.passes = passes
      trainer.checkpoint = checkpoint
      try trainer.trainNetwork(
        of: oldModel, on: network, beside: beside.isEmpty ? network : beside, to: output)
    } else if let oldModel {
      try trainer.trainChannels(of: oldModel, to: output)
    } else {
      try trainer.train(on: files, to: output)
    }
  }
}
