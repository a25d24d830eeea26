package import Foundation
package import Testing

/// Files that hold what a stage gave when a person last looked at it.
///
/// `UPDATE_GOLDENS=1 swift test` rewrites them and fails, so that nobody forgets to look.
package enum Golden {
  package static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"
  }

  /// Compares by bytes: Swift's `==` calls NFC and NFD equal.
  package static func expect(
    _ actual: String, matches file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file, options: .atomic)
      Issue.record("rewrote \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let expected = try Data(contentsOf: file)
    guard !expected.elementsEqual(actual.utf8) else { return }
    Issue.record(
      "\(file.lastPathComponent): \(firstDifference(String(decoding: expected, as: UTF8.self), actual))",
      sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (a, b)) in zip(expected, actual).enumerated() where a != b {
      return "line \(number + 1)\n  expected \(a)\n  got      \(b)"
    }
    return "\(expected.count) lines expected, got \(actual.count)"
  }
}
