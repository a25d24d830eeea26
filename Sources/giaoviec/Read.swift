internal import ArgumentParser
internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// The text of the pages, for people and other programs.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the text of the pages in reading order, restored; a form feed between pages."
  )

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "As recognised, nothing restored.")
  var raw = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func run() throws {
    var options = reading.extraction
    options.restores = !raw
    let extractor = try DirectiveExtractor.open(options)
    let output = try OutputFile(output)
    var failures: [ExitCode] = []
    var isFirst = true
    for file in reading.files {
      do throws(InputFailure) {
        let bytes =
          file == "-" ? try InputFile.standardInput() : try InputFile.bytes(ofFile: file)
        for page in try extractor.pages(of: bytes) {
          let text = page.lines.map { $0.text + "\n" }.joined()
          do {
            try output.write(Data(((isFirst ? "" : "\u{C}") + text).utf8))
          } catch {
            throw InputFailure(.internalError, "the text cannot be written")
          }
          isFirst = false
        }
      } catch {
        StandardError.write("\(file): \(error.message)")
        failures.append(ExitCode(error.exitCode))
      }
    }
    try output.close()
    if let first = failures.first { throw reading.files.count == 1 ? first : ExitStatus.someFailed }
  }
}
