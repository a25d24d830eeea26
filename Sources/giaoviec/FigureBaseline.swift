internal import ArgumentParser
internal import DirectiveKit
internal import Foundation

/// Figures that a change may not fall under.
///
/// The file is what `--json` wrote; only the figures that stand in it count.
struct FigureBaseline {
  private let values: [String: Double]

  init(file: String) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      StandardError.write("\(file): there is no such file")
      throw ExitStatus.noInput
    }
    guard let values = try? JSONDecoder().decode([String: Double?].self, from: data),
      !values.isEmpty
    else {
      StandardError.write("\(file): no figures that can be read")
      throw ExitStatus.unreadableInput
    }
    self.values = values.compactMapValues { $0 }
  }

  /// Counts of what is wrong, where less is better.
  private static let errors: Set = [
    "spurious", "invented", "ece", "flagged", "CER", "WER", "order", "lostLines", "harm", "hurt",
  ]
  /// How much there was, and what depends on the machine.
  private static let sizes: Set = [
    "documents", "goldTasks", "foundTasks", "words", "syllables", "helped", "unchanged",
    "linesPerSecond",
  ]

  /// Throws the exit code after a sentence for each figure that is worse.
  func check(_ figures: Figures) throws {
    var isWorse = false
    for (name, least) in values.sorted(by: { $0.key < $1.key }) {
      guard let figure = figures[name] else {
        // A gate that is misspelt would let everything through.
        StandardError.write("\(name): there is no such figure")
        throw ExitStatus.unreadableInput
      }
      guard !Self.sizes.contains(name), let now = figure.number else { continue }
      if Self.errors.contains(name) ? now > least : now < least {
        StandardError.write("\(name) was \(least) and is \(now)")
        isWorse = true
      }
    }
    if isWorse { throw ExitStatus.someFailed }
  }
}
