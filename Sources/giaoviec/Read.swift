public import ArgumentParser
public import DirectiveKit
internal import DirectiveModel
internal import Foundation
internal import Workers

/// The text of the pages, for people and other programs.
struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the text of the pages in reading order, restored; a form feed between pages."
  )

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "As recognised, nothing restored.")
  var raw = false

  @Option(help: "text, hocr, alto or pdf (the original with its words to be searched).")
  var to = PageFormat.text

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func validate() throws {
    if to != .text, reading.files.count > 1 {
      throw ValidationError("--to \(to.rawValue) takes one file at a time")
    }
  }

  func run() async throws {
    var options = reading.extraction
    options.restores = !raw
    let processes = reading.processes()
    defer { processes.clear() }
    let extractor = try reading.open(options, processes)
    let stop = StopRequest()
    let signals = stop.listen()
    defer { signals.cancel() }
    let output = try OutputFile(output)
    let abandon = output.abandon
    stop.onSecond {
      abandon()
      processes.clear()
    }
    var failures: [ExitCode] = []
    var partial = 0
    // A few files are under way at a time, written in the order asked.
    var waiting = reading.inputs[...]
    var underWay: ArraySlice<Task<Result<ReadText, InputFailure>, Never>> = []
    for (index, file) in reading.files.enumerated() where !stop.isMade {
      while underWay.count <= reading.lanes, let next = waiting.popFirst() {
        underWay.append(Task { await result(of: next, by: extractor) })
      }
      guard let first = underWay.popFirst() else { break }
      do {
        let text = try await first.value.get()
        if !text.isWhole {
          StandardError.write("\(file): some pages could not be read")
          partial += 1
        }
        try output.write(Data((index == 0 ? "" : "\u{C}").utf8) + text.data)
      } catch let error as InputFailure {
        StandardError.write("\(file): \(error.message)")
        failures.append(ExitCode(error.exitCode))
      }
    }
    if failures.count == reading.files.count {
      output.discard()
    } else {
      try output.close()
    }
    try stop.finish()
    if let first = failures.first, reading.files.count == 1 { throw first }
    if failures.count + partial > 0 { throw ExitStatus.someFailed }
  }

  /// A document in the format asked for.
  private struct ReadText: Sendable {
    var data: Data
    /// Whether every page of it could be read.
    var isWhole: Bool
  }

  private func result(of input: DocumentInput, by extractor: ParallelExtractor) async
    -> Result<ReadText, InputFailure>
  {
    do throws(InputFailure) {
      return .success(try await text(of: input, by: extractor))
    } catch {
      return .failure(error)
    }
  }

  private func text(of input: DocumentInput, by extractor: ParallelExtractor)
    async throws(InputFailure) -> ReadText
  {
    let bytes = try input.bytes()
    let name = input.path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "standard input"
    let pages = try await extractor.pages(of: bytes)
    let lost = pages.filter { [.failed, .timeout].contains($0.recognized.status) }
    if lost.count == pages.count, let finding = lost.first?.recognized.findings.first {
      throw InputFailure(finding.code, finding.message)
    }
    let text = PageText(pages: pages, name: name)
    let data =
      switch to {
      case .text: Data(text.plain.utf8)
      case .hocr: Data(text.hocr.utf8)
      case .alto: Data(text.alto.utf8)
      case .pdf: try text.searchablePDF(original: bytes)
      }
    return ReadText(data: data, isWhole: lost.isEmpty)
  }
}

extension PageFormat: ExpressibleByArgument {}
