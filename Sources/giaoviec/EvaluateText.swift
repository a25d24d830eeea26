internal import ArgumentParser
internal import DirectiveKit
internal import Foundation

/// Compares texts with their truth.
struct EvaluateText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Compares texts with their truth: error rates of whole files, or line by line.",
    discussion: """
      Files go in pairs: a text, its truth. Several pairs are pooled; a text that is missing \
      counts as empty.
      """)

  @Argument(help: ArgumentHelp("A text and its truth.", valueName: "text truth"))
  var files: [String]

  @Flag(help: "The files are line-aligned: count right syllables.")
  var lines = false

  @Option(help: "With --lines: what the text was made from, one for each pair; adds harm.")
  var before: [String] = []

  @Flag(help: "One line of JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "End with code 3 when a figure is worse than the one in this file.", valueName: "file"))
  var baseline: String?

  func validate() throws {
    if files.isEmpty || !files.count.isMultiple(of: 2) {
      throw ValidationError("name a text and its truth, or several such pairs")
    }
    if !before.isEmpty, !lines || before.count != files.count / 2 {
      throw ValidationError("--before goes with --lines, one for each pair")
    }
  }

  func run() throws {
    let figures = lines ? try aligned() : whole()
    StandardOutput.write(json ? figures.json : figures.line)
    if let baseline { try FigureBaseline(file: baseline).check(figures) }
  }

  private func whole() -> Figures {
    var scorer = TextScorer()
    for pair in 0..<files.count / 2 {
      scorer.add(predicted: text(files[2 * pair]), truth: text(files[2 * pair + 1]))
    }
    return scorer.figures
  }

  private func aligned() throws -> Figures {
    var scorer = AlignedTextScorer()
    for pair in 0..<files.count / 2 {
      let isAligned = scorer.add(
        predicted: text(files[2 * pair]), truth: text(files[2 * pair + 1]),
        before: before.isEmpty ? nil : text(before[pair]))
      guard isAligned else {
        StandardError.write("\(files[2 * pair]): not line-aligned with its truth")
        throw ExitStatus.unreadableInput
      }
    }
    return scorer.figures
  }

  /// A missing text counts as empty, after a sentence on standard error.
  private func text(_ path: String) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      StandardError.write("\(path): cannot be opened")
      return ""
    }
    return ComparedText.read(data)
  }
}
