internal import ArgumentParser
internal import Foundation
internal import Restoration

/// Restores text whose truth is known and tells how near it comes.
struct EvaluateRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restores texts and compares them with their truth, line by line.",
    discussion: "Files go in pairs: a text to restore, its truth. Several pairs are pooled.")

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

  func validate() throws {
    if files.isEmpty || !files.count.isMultiple(of: 2) {
      throw ValidationError("name a text and its truth, or several such pairs")
    }
    if !restored.isEmpty, restored.count != files.count / 2 {
      throw ValidationError("name one restored text for each pair")
    }
  }

  func run() throws {
    var score = AlignedScore()
    var seconds = 0.0
    for pair in 0..<files.count / 2 {
      let before = try lines(of: files[pair * 2])
      let truth = try lines(of: files[pair * 2 + 1])
      var now: [String]
      if restored.isEmpty {
        let filter = try TextFilter.openOrExit(model, marksOnly: marksOnly)
        var output: [UInt8] = []
        let bytes = Array(before.joined(separator: "\n").utf8)
        let clock = ContinuousClock()
        let duration = clock.measure { filter.restore(bytes, into: &output) }
        seconds += duration / .seconds(1)
        now = Self.lines(of: String(decoding: output, as: UTF8.self))
      } else {
        now = try lines(of: restored[pair])
      }
      guard before.count == truth.count, now.count == truth.count else {
        StandardError.write("\(files[pair * 2]): not line-aligned with its truth")
        throw ExitStatus.unreadableInput
      }
      for index in truth.indices {
        score.add(now[index], truth: truth[index], before: before[index])
      }
    }
    var figures = score.figures
    if seconds > 0 { figures.append(("linesPerSecond", "\(Int(Double(score.lines) / seconds))")) }
    if json {
      print(
        "{"
          + figures.map { "\"\($0.name)\": \($0.value == "None" ? "null" : $0.value)" }.joined(
            separator: ", ") + "}")
    } else {
      print(figures.map { "\($0.name) \($0.value)" }.joined(separator: "  "))
    }
  }

  private func lines(of path: String) throws -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      StandardError.write("\(path): cannot be opened")
      throw ExitStatus.noInput
    }
    return Self.lines(of: String(decoding: data, as: UTF8.self))
  }

  /// A form feed begins a line; empty lines at the end do not count.
  private static func lines(of text: String) -> [String] {
    var lines = text.replacing("\u{C}", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines
  }
}
