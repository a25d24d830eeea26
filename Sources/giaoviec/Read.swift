public import ArgumentParser
public import DirectiveKit
internal import DirectiveModel
internal import Foundation

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
    let extractor = try reading.open(options)
    let stop = StopRequest()
    let signals = stop.listen()
    defer { signals.cancel() }
    let output = try OutputFile(output)
    stop.onSecond(output.abandon)
    var failures: [ExitCode] = []
    // A few files are under way at a time, written in the order asked.
    var waiting = reading.files[...]
    var underWay: ArraySlice<Task<Result<Data, InputFailure>, Never>> = []
    for (index, file) in reading.files.enumerated() where !stop.isMade {
      while underWay.count <= reading.lanes, let next = waiting.popFirst() {
        underWay.append(Task { await result(of: next, by: extractor) })
      }
      guard let first = underWay.popFirst() else { break }
      do {
        let data = try await first.value.get()
        try output.write(Data((index == 0 ? "" : "\u{C}").utf8) + data)
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
    if let first = failures.first { throw reading.files.count == 1 ? first : ExitStatus.someFailed }
  }

  private func result(of file: String, by extractor: ParallelExtractor) async
    -> Result<Data, InputFailure>
  {
    do throws(InputFailure) {
      return .success(try await text(of: file, by: extractor))
    } catch {
      return .failure(error)
    }
  }

  private func text(of file: String, by extractor: ParallelExtractor) async throws(InputFailure)
    -> Data
  {
    let input = DocumentInput(argument: file)
    let bytes = try input.bytes()
    let name = input.path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "standard input"
    let text = PageText(pages: try await extractor.pages(of: bytes), name: name)
    return switch to {
    case .text: Data(text.plain.utf8)
    case .hocr: Data(text.hocr.utf8)
    case .alto: Data(text.alto.utf8)
    case .pdf: try text.searchablePDF(original: bytes)
    }
  }
}

extension PageFormat: ExpressibleByArgument {}
