import Foundation
import TestSupport
import Testing

/// Ctrl-C: once to finish what is under way, twice to end at once; never half a file.
@Suite struct InterruptTests {
  private func run(signals: Int) throws -> (status: Int32, files: [String]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let scan = Fixture.file("Directives/01-cong-van/scan-a.pdf").path
    let output = folder.appendingPathComponent("records.ndjson")
    let process = Process()
    process.executableURL = CommandLineProgram.url
    process.arguments =
      ["extract", "--jobs", "1"] + Array(repeating: scan, count: 40) + ["-o", output.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    let part = output.path + ".part"
    let deadline = Date().addingTimeInterval(20)
    while !FileManager.default.fileExists(atPath: part), Date() < deadline { sched_yield() }
    for _ in 0..<signals {
      kill(process.processIdentifier, SIGINT)
      Thread.sleep(forTimeInterval: 0.3)  // two signals at once may arrive as one
    }
    process.waitUntilExit()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return (process.terminationStatus, files)
  }

  @Test func `once saves what is done`() throws {
    let (status, files) = try run(signals: 1)
    #expect(status == 130)
    #expect(files == ["records.ndjson"])
  }

  @Test func `twice leaves nothing half-written`() throws {
    let (status, files) = try run(signals: 2)
    #expect(status == 130)
    #expect(!files.contains { $0.hasSuffix(".part") })
  }
}
