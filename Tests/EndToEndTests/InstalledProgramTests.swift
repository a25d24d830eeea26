import Foundation
import TestSupport
import Testing

/// The program far from its source: bin/giaoviec with its model in share/giaoviec.
@Suite struct InstalledProgramTests {
  private func withInstallation(_ body: (URL) throws -> Void) throws {
    let prefix = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let files = FileManager.default
    defer { try? files.removeItem(at: prefix) }
    for folder in ["bin", "share/giaoviec", "elsewhere"] {
      try files.createDirectory(
        at: prefix.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try files.copyItem(
      at: CommandLineProgram.url, to: prefix.appendingPathComponent("bin/giaoviec"))
    try files.createSymbolicLink(
      at: prefix.appendingPathComponent("share/giaoviec/vietnamese.giaoviec-model"),
      withDestinationURL: Fixture.folder.deletingLastPathComponent()
        .appendingPathComponent("Models/vietnamese.giaoviec-model"))
    try files.createSymbolicLink(
      at: prefix.appendingPathComponent("elsewhere/gv"),
      withDestinationURL: prefix.appendingPathComponent("bin/giaoviec"))
    try body(prefix)
  }

  @Test(arguments: ["bin/giaoviec", "elsewhere/gv"])
  func `finds its model, called directly or through a link`(program: String) throws {
    try withInstallation { prefix in
      let result = try CommandLineProgram.run(
        ["extract", "-"], input: Data("Giao So Noi vu bao cao".utf8),
        program: prefix.appendingPathComponent(program))
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.text.contains("\"languageModel\":\"vietnamese sha256:"))
    }
  }

  @Test func `without its model it says where it looked`() throws {
    try withInstallation { prefix in
      try FileManager.default.removeItem(at: prefix.appendingPathComponent("share"))
      let result = try CommandLineProgram.run(
        ["extract", "-"], input: Data("Giao".utf8),
        program: prefix.appendingPathComponent("bin/giaoviec"))
      #expect(result.status == 69)
      #expect(result.errors.contains("share/giaoviec/vietnamese.giaoviec-model"))
    }
  }
}
