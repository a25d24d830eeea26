internal import ArgumentParser
internal import Foundation

/// How a list is shown: to a person, or to a program.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case auto, table, ndjson

  var resolved: ListFormat {
    guard self == .auto else { return self }
    return isatty(STDOUT_FILENO) == 1 ? .table : .ndjson
  }

  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// What a terminal understands.
enum Terminal {
  static let isThere = isatty(STDOUT_FILENO) == 1
  static let highlight = isThere ? "\u{1B}[1m" : "«"
  static let plain = isThere ? "\u{1B}[0m" : "»"

  /// Letters in a line; a wide guess where nobody looks.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 120 }
    return Int(size.ws_col)
  }
}
