internal import ArgumentParser
internal import DirectiveKit
internal import Foundation
internal import Workers

/// For whoever writes a rule: which one found what, where, and what was masked.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells which rule found what in a directive, where, and what was masked.",
    discussion: "With --rules: all rules and the examples that prove them, as Markdown.")

  @Argument(help: ArgumentHelp("A scan, PDF or text; - reads standard input.", valueName: "file"))
  var file: String?

  @Flag(help: "List the rules with their examples instead.")
  var rules = false

  @Option(help: "text or json.")
  var to = Format.text

  @OptionGroup var readers: ReaderOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if rules == (file != nil) { throw ValidationError("name one file, or --rules") }
  }

  func run() async throws {
    guard let file else {
      StandardOutput.write(Data(DocumentExplanation.rules.utf8))
      return
    }
    let processes = readers.processes()
    defer { processes.clear() }
    let extractor = try readers.open(readers.page.extraction, processes)
    let explanation = try await explanation(of: file, by: extractor)
    switch to {
    case .text: StandardOutput.write(Data(explanation.text.utf8))
    case .json: StandardOutput.write(try explanation.json())
    }
  }

  private func explanation(of file: String, by extractor: ParallelExtractor) async throws
    -> DocumentExplanation
  {
    do throws(InputFailure) {
      return try await extractor.explanation(of: try DocumentInput(typed: file).bytes())
    } catch {
      StandardError.write("\(file): \(error.message)")
      throw ExitCode(error.exitCode)
    }
  }
}
