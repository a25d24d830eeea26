internal import Archive
public import ArgumentParser
public import DirectiveModel
internal import Foundation

/// The tasks of an archive, by deadline.
struct TasksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "Lists tasks of an archive by owner, deadline or document.")

  @OptionGroup var archive: ArchiveOption

  @Option(
    help: ArgumentHelp("Part of the owner's name, with or without diacritics.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("Deadline on this day or later.", valueName: "yyyy-mm-dd"))
  var from: CalendarDay?

  @Option(
    name: .customLong("until"),
    help: ArgumentHelp("Deadline on this day or earlier.", valueName: "yyyy-mm-dd"))
  var until: CalendarDay?

  @Option(
    help: ArgumentHelp("Number and symbol, path, or hash of the document.", valueName: "document"))
  var document: String?

  @Option(help: "sure, open (needs review) or reviewed.")
  var review: ReviewState?

  @Option(help: "Tasks at most.")
  var limit = 100

  @Option(help: "auto (a table on a terminal), table or ndjson.")
  var to = ListFormat.auto

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    var query = TaskQuery()
    query.owner = owner
    query.from = from
    query.to = until
    query.document = document
    query.review = review
    query.limit = limit
    let tasks = try ArchiveCommand.reporting {
      try Archive.open(reading: archive.url).tasks(query)
    }
    switch to.resolved {
    case .table, .auto: StandardOutput.write(TaskTable(tasks, width: Terminal.width).text)
    case .ndjson:
      for task in tasks { StandardOutput.write(try ListFormat.line(FlatTask(task).row)) }
    }
  }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension ReviewState: ExpressibleByArgument {}
