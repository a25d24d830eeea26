internal import ArgumentParser
internal import DirectiveKit
internal import Foundation

/// Reads scans with a watch in hand.
struct EvaluateSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Reads documents on one thread and tells the milliseconds a page of every stage.",
    discussion: """
      recogniser is all that makes words of lines. network-KERNEL is one look of our own network \
      at each line, on each kernel that this processor runs, the others put aside. parsing finds \
      the tasks of pages that are read and restored; texts count for it alone.
      """)

  @Argument(help: ArgumentHelp("Scans or texts.", valueName: "file"))
  var files: [String]

  @OptionGroup var engine: EngineOptions

  @Flag(help: "One line of JSON.")
  var json = false

  func run() throws {
    var options = ExtractionOptions()
    engine.apply(to: &options)
    var reading: String?
    do throws(InputFailure) {
      let scorer = try SpeedScorer(options: options)
      for file in files {
        reading = file
        try scorer.add(try InputFile.bytes(ofFile: file))
      }
      StandardOutput.write(json ? scorer.figures.json : scorer.figures.line)
    } catch {
      StandardError.write(reading.map { "\($0): \(error.message)" } ?? error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
