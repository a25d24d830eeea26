internal import ArgumentParser
internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// Extracts documents whose truth is known and tells how near the records come.
struct EvaluateTasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: "Extracts documents and compares the records with their gold.",
    discussion: """
      A FOLDER holds gold.json and the document itself, or folders that do. \
      One line a document, then the pooled figures. An input that ends in .json is a record and \
      only scored.
      """)

  @Argument(help: ArgumentHelp("Folders with gold.json.", valueName: "folder"))
  var folders: [String]

  @Option(
    help: ArgumentHelp(
      "The document's file in each folder; the first that is there of several.",
      valueName: "file"))
  var input: [String] = ["truth.txt", "scan.pdf"]

  @OptionGroup var engine: EngineOptions

  @Flag(help: "Add coverage, precision90, ece and flagged.")
  var calibration = false

  @Flag(help: "Tell what was missed, spurious or different.")
  var verbose = false

  @Flag(help: "Only the pooled figures, as one line of JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "End with code 3 when a figure falls under the one in this file.", valueName: "file"))
  var baseline: String?

  func validate() throws {
    if folders.isEmpty { throw ValidationError("name at least one folder") }
  }

  func run() throws {
    let extractor = LazyExtractor(engine)
    let documents = try GoldFolder.all(in: folders)
    var pooled = TaskScorer()
    for document in documents {
      let scorer = try score(document, with: extractor)
      pooled.add(scorer)
      guard !json else { continue }
      if verbose { for remark in scorer.remarks { StandardOutput.write(remark) } }
      StandardOutput.write("\(document.name)  \(scorer.figures(calibration: calibration).line)")
    }
    let figures = pooled.figures(calibration: calibration)
    if json {
      StandardOutput.write(figures.json)
    } else if documents.count > 1 {
      StandardOutput.write("pooled  \(figures.line)")
    }
    if let baseline { try FigureBaseline(file: baseline).check(figures) }
  }

  private func score(_ document: GoldFolder, with extractor: LazyExtractor) throws
    -> TaskScorer
  {
    var scorer = TaskScorer()
    do {
      let record = try document.record(inputs: input, by: extractor)
      try scorer.add(record: record, gold: try document.gold())
    } catch let failure as InputFailure {
      StandardError.write("\(document.path): \(failure.message)")
      throw ExitCode(failure.exitCode)
    } catch {
      StandardError.write("\(document.path)/gold.json: no JSON that can be read")
      throw ExitStatus.unreadableInput
    }
    return scorer
  }
}

/// An extractor that is opened when the first document needs it: scoring records needs no model.
final class LazyExtractor {
  private let options: ExtractionOptions
  private var extractor: DirectiveExtractor?

  init(_ engine: EngineOptions) {
    var options = ExtractionOptions()
    engine.apply(to: &options)
    self.options = options
  }

  func record(ofFile path: String) throws(InputFailure) -> DirectiveRecord {
    if let extractor { return extractor.record(ofFile: path) }
    let new = try DirectiveExtractor(options: options)
    extractor = new
    return new.record(ofFile: path)
  }
}
