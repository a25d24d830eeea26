internal import ArgumentParser
internal import Workers

/// The child of `ingest` and `worker`: reads documents under limits, and may die of one.
struct Reader: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads documents for a parent process.", shouldDisplay: false)

  @OptionGroup var worker: WorkerOptions

  @Option(help: "The only folder that may be written in.")
  var folder: String

  func run() throws {
    let process = ReadingProcess(
      options: worker.extraction, limits: worker.limits, folder: folder)
    throw ExitCode(process.run())
  }
}
