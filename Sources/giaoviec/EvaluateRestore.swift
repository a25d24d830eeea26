internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Restoration

/// Restores text whose truth is known and tells how near it comes.
struct EvaluateRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restores texts and compares them with their truth, line by line.",
    discussion: """
      Files go in pairs: a text to restore, its truth. Several pairs are pooled. linesPerSecond is \
      that of a warm program: a short text is read again until half a second has passed.
      """)

  @Argument(help: ArgumentHelp("Text and truth, line-aligned.", valueName: "text truth"))
  var files: [String]

  @Flag(help: "Restores diacritics and changes no letter.")
  var marksOnly = false

  @Option(help: "A restored text to score instead of restoring; one for each pair.")
  var restored: [String] = []

  @Option(help: ArgumentHelp("File of the language model.", valueName: "file"))
  var model: String?

  @Flag(help: "One line of JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "End with code 3 when a figure falls under the one in this file.", valueName: "file"))
  var baseline: String?

  func validate() throws {
    if files.isEmpty || !files.count.isMultiple(of: 2) {
      throw ValidationError("name a text and its truth, or several such pairs")
    }
    if !restored.isEmpty, restored.count != files.count / 2 {
      throw ValidationError("name one restored text for each pair")
    }
  }

  /// Seconds that a speed is measured over, at least.
  private static let leastTime = 0.5

  private static func time(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }

  func run() throws {
    var scorer = RestorationScorer()
    var seconds = 0.0
    var lines = 0
    for pair in 0..<files.count / 2 {
      let before = try bytes(of: files[pair * 2])
      let truth = try bytes(of: files[pair * 2 + 1])
      var now: [UInt8] = []
      if restored.isEmpty {
        let filter = try TextFilter.openOrExit(model, marksOnly: marksOnly)
        let pass = Self.time { filter.restore(before, into: &now) }
        let count = before.count { $0 == UInt8(ascii: "\n") }
        // A short text tells of a cold start alone: it is read again until the speed shows.
        var passes = 0
        var spent = 0.0
        while pass < Self.leastTime, spent < Self.leastTime {
          var again: [UInt8] = []
          spent += Self.time { filter.restore(before, into: &again) }
          passes += 1
        }
        seconds += passes > 0 ? spent : pass
        lines += count * max(passes, 1)
      } else {
        now = try bytes(of: restored[pair])
      }
      let texts = [now, truth, before].map { ComparedText.read(Data($0)) }
      guard scorer.add(restored: texts[0], truth: texts[1], before: texts[2]) else {
        StandardError.write("\(files[pair * 2]): not line-aligned with its truth")
        throw ExitStatus.unreadableInput
      }
    }
    var figures = scorer.figures
    if seconds > 0 { figures.add("linesPerSecond", .count(Int(Double(lines) / seconds))) }
    StandardOutput.write(json ? figures.json : figures.line)
    if let baseline { try FigureBaseline(file: baseline).check(figures) }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      StandardError.write("\(path): cannot be opened")
      throw ExitStatus.noInput
    }
    return Array(data)
  }
}
