package import Foundation

/// Files under `Fixtures/`; its README tells what each is for.
package enum Fixture {
  package static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  package static func file(_ path: String) -> URL {
    folder.appendingPathComponent(path)
  }

  package static func text(_ path: String) throws -> String {
    try String(contentsOf: file(path), encoding: .utf8)
  }

  /// The directives that have gold, by folder name.
  package static func directives() throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: file("Directives").path)
      .filter { FileManager.default.fileExists(atPath: file("Directives/\($0)/gold.json").path) }
      .sorted()
  }
}
