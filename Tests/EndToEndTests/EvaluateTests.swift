import Foundation
import TestSupport
import Testing

/// `evaluate` as a rule writer and CI call it.
@Suite struct EvaluateTests {
  @Test func `the fixtures' figures do not fall under the committed ones`() throws {
    let result = try CommandLineProgram.run([
      "evaluate", "tasks", Fixture.file("Directives").path, "--input", "truth.txt",
      "--calibration", "--baseline", Fixture.file("Baselines/tasks.json").path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("pooled  documents 8"))
  }

  @Test func `a gold scored against itself is full, and needs no model`() throws {
    let result = try CommandLineProgram.run([
      "evaluate", "tasks", Fixture.file("Directives/03-ke-hoach-bang").path, "--input",
      "gold.json", "--json",
    ])
    #expect(result.status == 0)
    #expect(result.text.contains("\"exactF1\": 100.0"))
  }

  @Test func `a folder without gold has its code`() throws {
    let result = try CommandLineProgram.run(["evaluate", "tasks", "/nowhere"])
    #expect(result.status == 66)
  }
}
