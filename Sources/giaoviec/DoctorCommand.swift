internal import ArgumentParser
internal import DirectiveKit
internal import Foundation

/// What is missing on this machine, and what to do about it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks that everything needed for reading is there; reads a built-in line.")

  @OptionGroup var engine: EngineOptions

  @Flag(help: "One JSON object a line instead of a list for people.")
  var json = false

  func run() throws {
    var options = ExtractionOptions()
    engine.apply(to: &options)
    let checks = Doctor(options: options).examine()
    for check in checks {
      if json {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        StandardOutput.write(String(decoding: try encoder.encode(check), as: UTF8.self))
      } else {
        StandardOutput.write("\(check.isGood ? "✓" : "✗") \(check.name): \(check.detail)")
        if let remedy = check.remedy { StandardOutput.write("  → \(remedy)") }
      }
    }
    if checks.contains(where: { !$0.isGood && $0.isNeeded }) { throw ExitStatus.unavailable }
  }
}
