internal import ArgumentParser

/// Quality against truth.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells how near the program's output comes to the truth.",
    subcommands: [EvaluateRestore.self, EvaluateSpeed.self, EvaluateTasks.self, EvaluateText.self])
}
