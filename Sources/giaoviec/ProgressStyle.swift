internal import ArgumentParser
internal import Foundation

/// How a long command tells on standard error how far it is.
enum ProgressStyle: String, CaseIterable, ExpressibleByArgument {
  case auto, bar, ndjson, none

  /// A bar is for terminals only.
  var resolved: ProgressStyle {
    guard self == .auto else { return self }
    return isatty(STDERR_FILENO) == 1 ? .bar : .none
  }
}
