internal import Archive
internal import ArgumentParser
internal import Foundation

/// What concerns an archive as a whole.
struct ArchiveCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Checks, mends and copies an archive.",
    subcommands: [Check.self, Backup.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Holds the database against the files, and the records against the contract.",
      discussion: "Ends with 0 when the archive is sound, else with 65.")

    @OptionGroup var archive: ArchiveOption

    @Flag(help: "Mend what can be mended; no other run may write meanwhile.")
    var repair = false

    func run() throws {
      try ArchiveCommand.reporting {
        let archive =
          repair ? try Archive.rebuilding(archive.url) : try Archive.open(reading: archive.url)
        var problems = try ArchiveCheck(archive).problems()
        for problem in problems { StandardError.write(problem.sentence) }
        if repair, !problems.isEmpty {
          for sentence in try ArchiveRepair(archive).mend(problems) {
            StandardError.write(sentence)
          }
          problems = try ArchiveCheck(archive).problems()
        }
        let pending = try archive.pendingCount()
        if pending > 0 {
          StandardError.write("\(pending) documents wait to be read; `giaoviec ingest` goes on")
        }
        guard problems.isEmpty else {
          StandardError.write("\(problems.count) problems")
          throw ExitStatus.unreadableInput
        }
        StandardError.write("the archive is sound")
      }
    }
  }

  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copies an archive, also while a run writes to it.")

    @OptionGroup var archive: ArchiveOption

    @Option(name: [.short, .long], help: ArgumentHelp("A new folder.", valueName: "folder"))
    var output: String

    func run() throws {
      try ArchiveCommand.reporting {
        let copy = URL(fileURLWithPath: output, isDirectory: true)
        let count = try Archive.open(reading: archive.url).backUp(to: copy)
        StandardError.write("\(count) records copied to \(output)")
      }
    }
  }
}
