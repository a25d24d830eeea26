internal import Archive
internal import ArgumentParser
internal import Foundation

/// Words found in the pages of an archive.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds words in the pages of an archive, typed with or without diacritics.",
    discussion: """
      All words must stand on the page; "words in quotation marks" in this order; hà* finds what \
      begins so. A word typed with its marks finds itself, one typed without finds all it may be.
      """)

  @Argument(help: "Words to be found.")
  var words: [String]

  @OptionGroup var archive: ArchiveOption

  @Option(help: "Pages at most.")
  var limit = 20

  @Option(help: "auto (a table on a terminal), table or ndjson.")
  var to = ListFormat.auto

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    let hits = try ArchiveCommand.reporting {
      try Archive.open(reading: archive.url).search(words.joined(separator: " "), limit: limit)
    }
    guard let hits else { throw ValidationError("give at least one word") }
    for hit in hits {
      switch to.resolved {
      case .table, .auto: StandardOutput.write(Self.lines(hit))
      case .ndjson: StandardOutput.write(try Self.json(hit))
      }
    }
  }

  private static func lines(_ hit: SearchHit) -> String {
    let title = [hit.numberSymbol, hit.issuedOn, hit.subject].compactMap(\.self)
    let excerpt = hit.excerpt.replacing("\n", with: " ")
      .replacing(SearchHit.mark, with: Terminal.highlight)
      .replacing(SearchHit.unmark, with: Terminal.plain)
    return "\(hit.path), page \(hit.page)\n"
      + (title.isEmpty ? "" : "  \(title.joined(separator: " · "))\n") + "  \(excerpt)\n"
  }

  /// In a pipe the words stand between « and ».
  private static func json(_ hit: SearchHit) throws -> String {
    var hit = hit
    hit.excerpt = hit.excerpt.replacing(SearchHit.mark, with: "«")
      .replacing(SearchHit.unmark, with: "»")
    return try ListFormat.line(hit)
  }
}
