internal import DirectiveKit
internal import Foundation
internal import Workers

/// A command's readers, its output and the wish to stop, opened in the order that loses nothing.
struct ReadingRun {
  let extractor: ParallelExtractor
  let output: OutputFile
  let stop: StopRequest

  /// Reads by `body`; the readers and the signals' ears are gone when it returns or throws.
  static func run(
    _ readers: ReaderOptions, _ options: ExtractionOptions, output path: String?,
    _ body: (ReadingRun) async throws -> Void
  ) async throws {
    let processes = readers.processes()
    defer { processes.clear() }
    let extractor = try readers.open(options, processes)
    let stop = StopRequest()
    let signals = stop.listen()
    defer { signals.cancel() }
    let output = try OutputFile(path)
    let abandon = output.abandon
    stop.onSecond {
      abandon()
      processes.clear()
    }
    try await body(ReadingRun(extractor: extractor, output: output, stop: stop))
  }
}
