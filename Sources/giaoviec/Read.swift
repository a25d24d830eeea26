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

  @Option(help: "text, hocr, alto or pdf (the original or picture, its words to be searched).")
  var to = PageFormat.text

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func validate() throws {
    if to != .text, reading.files.count > 1 {
      throw ValidationError("--to \(to.rawValue) takes one file at a time")
    }
  }

  func run() async throws {
    var options = reading.readers.page.extraction
    options.restores = !raw
    try await ReadingRun.run(reading.readers, options, output: output) { try await readAll($0) }
  }

  private func readAll(_ run: ReadingRun) async throws {
    let extractor = run.extractor
    var failures: [ExitCode] = []
    var partial = 0
    // A few files are under way at a time, written in the order asked.
    var waiting = reading.inputs[...]
    var underWay: ArraySlice<Task<Result<FileRead, InputFailure>, Never>> = []
    for (index, file) in reading.files.enumerated() where !run.stop.isMade {
      while underWay.count <= reading.readers.lanes, let next = waiting.popFirst() {
        underWay.append(Task { await result(of: next, by: extractor) })
      }
      guard let first = underWay.popFirst() else { break }
      do {
        let read = try await first.value.get()
        if index > 0 { try run.output.write(Data("\u{C}".utf8)) }
        try write(read, to: run.output, by: extractor)
        if !read.kept.lost.isEmpty {
          StandardError.write("\(file): some pages could not be read")
          partial += 1
        }
      } catch let error as InputFailure {
        StandardError.write("\(file): \(error.message)")
        failures.append(ExitCode(error.exitCode))
      }
    }
    if failures.count == reading.files.count {
      run.output.discard()
    } else {
      try run.output.close()
    }
    try run.stop.finish()
    if let first = failures.first, reading.files.count == 1 { throw first }
    if failures.count + partial > 0 { throw ExitStatus.someFailed }
  }

  /// A file whose pages have been read.
  private struct FileRead: Sendable {
    var name: String
    var kept: KeptPages
    /// The original, where it is written again.
    var bytes: Data?
  }

  private func result(of input: DocumentInput, by extractor: ParallelExtractor) async
    -> Result<FileRead, InputFailure>
  {
    do throws(InputFailure) {
      return .success(try await read(input, by: extractor))
    } catch {
      return .failure(error)
    }
  }

  private func read(_ input: DocumentInput, by extractor: ParallelExtractor)
    async throws(InputFailure) -> FileRead
  {
    let name = input.path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "standard input"
    let bytes = try input.bytes()
    let kept = try await extractor.kept(bytes)
    if kept.lost.count == kept.numbers.count, let lost = kept.lost.first,
      let finding = try kept.page(lost).findings.first
    {
      throw InputFailure(finding.code, finding.message)
    }
    return FileRead(name: name, kept: kept, bytes: to == .pdf ? bytes : nil)
  }

  /// Page by page: a long document is never in memory as a whole.
  private func write(_ read: FileRead, to output: OutputFile, by extractor: ParallelExtractor)
    throws
  {
    guard let format = to.pages(named: read.name) else {
      var pdf = try SearchablePDF(read.bytes ?? Data())
      try extractor.restoring(read.kept) { pdf.add($0) }
      return try output.write { try pdf.write(toFile: $0) }
    }
    var between = format.opening
    try extractor.restoring(read.kept) { page in
      try output.write(Data((between + format.page(page)).utf8))
      between = format.separator
    }
    try output.write(Data(format.closing.utf8))
  }
}

extension PageFormat: ExpressibleByArgument {}
