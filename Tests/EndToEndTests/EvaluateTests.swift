import Foundation
import TestSupport
import Testing

/// `evaluate` as a rule writer and CI call it.
@Suite struct EvaluateTests {
  @Test(arguments: [
    ("Directives", "tasks", 8), ("OtherOffices", "other-offices", 12),
  ])
  func `the fixtures' figures do not fall under the committed ones`(
    folder: String, baseline: String, count: Int
  ) throws {
    let result = try CommandLineProgram.run([
      "evaluate", "tasks", Fixture.file(folder).path, "--input", "truth.txt",
      "--calibration", "--baseline", Fixture.file("Baselines/\(baseline).json").path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("pooled  documents \(count)"))
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
