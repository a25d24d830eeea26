internal import CLexicons
internal import VietnameseText

/// Who stands under whom: what a body asks of those below it is an order, no request.
enum CommandLines {
  private struct Line: Sendable {
    var superior: String
    var subordinate: String
    var kind: String
  }

  private static let lines: [Line] = LexiconTable.rows(
    lexicon_command_lines_start(), lexicon_command_lines_size
  ).compactMap { row in
    row.count > 2 ? Line(superior: row[0], subordinate: row[1], kind: row[2]) : nil
  }

  /// Whether the list says that `name` stands under `superior`.
  static func stands(_ name: String, under superior: String) -> Bool {
    lines.contains { line in
      switch line.kind {
      case "begins":
        superior.hasPrefix(line.superior) && name.hasPrefix(line.subordinate)
      case "contains":
        superior.wordKey == line.superior.wordKey
          && name.wordKey.contains(line.subordinate.wordKey)
      default: false
      }
    }
  }

  /// A headquarters is no ministry, though its name begins with Bộ.
  static func isHeadquarters(_ name: String) -> Bool {
    lines.contains { $0.kind == "command" && name.hasPrefix($0.superior) }
  }
}
