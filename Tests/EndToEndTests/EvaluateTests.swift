import Foundation
import TestSupport
import Testing
internal import VietnameseText

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

  private static let directives = [
    "01-cong-van", "03-ke-hoach-bang", "05-quyet-dinh-sao-y", "06-cong-dien", "08-cong-van-bo",
    "12-cong-van-dang", "13-ke-hoach",
  ]

  @Test(arguments: ["ruined", "good", "bare"])
  func `restored fixtures do not fall under the committed figures`(kind: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("giaoviec-bare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let truths = Self.directives.map { Fixture.file("Directives/\($0)/truth.txt").path }
    let pairs =
      switch kind {
      case "ruined": ["seed.txt", "truth.txt"].map { Fixture.file("Directives/seed/\($0)").path }
      case "good": truths.flatMap { [$0, $0] }
      default:
        try truths.enumerated().flatMap { index, truth in
          let bare = folder.appendingPathComponent("\(index).txt")
          let text = try String(contentsOfFile: truth, encoding: .utf8)
          try Data(text.unaccented.utf8).write(to: bare)
          return [bare.path, truth]
        }
      }
    let result = try CommandLineProgram.run(
      ["evaluate", "restore"] + pairs + [
        "--baseline", Fixture.file("Baselines/restore-\(kind).json").path,
      ])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func `a gold scored against itself is full, and needs no model`() throws {
    let result = try CommandLineProgram.run([
      "evaluate", "tasks", Fixture.file("Directives/03-ke-hoach-bang").path, "--input",
      "gold.json", "--json",
    ])
    #expect(result.status == 0)
    #expect(result.text.contains("\"exactF1\": 100.0"))
  }

  @Test func `speed tells every stage of a page and every kernel, and a bad file its code`() throws
  {
    let scan = Fixture.file("Directives/01-cong-van/scan-a.pdf").path
    let result = try CommandLineProgram.run(["evaluate", "speed", scan, "--json"])
    #expect(result.status == 0, "\(result.errors)")
    let figures = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Double])
    let stages = ["picture", "cleaning", "layout", "recogniser", "order", "restoring"]
      .compactMap { figures[$0] }
    #expect(stages.count == 6 && stages.allSatisfy { $0 >= 0 })
    #expect(abs(try #require(figures["whole"]) - stages.reduce(0, +)) < 1)
    #expect(try #require(figures["pages"]) >= 1)
    #expect(try #require(figures["lines"]) > 10)
    #expect(try #require(figures["network-plain"]) > 0)
    #expect(figures["parsed-pages"] == figures["pages"])
    #expect(try #require(figures["parsing"]) > 0)
    #expect(try CommandLineProgram.run(["evaluate", "speed", "/nowhere"]).status == 66)
  }

  @Test func `speed tells how long it takes to parse a text, of which no page is recognised`()
    throws
  {
    let text = Fixture.file("Directives/01-cong-van/truth.txt").path
    let result = try CommandLineProgram.run(["evaluate", "speed", text, text, "--json"])
    #expect(result.status == 0, "\(result.errors)")
    let figures = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(figures["pages"] as? Int == 0)
    #expect(figures["parsed-pages"] as? Int == 4)
    #expect(try #require(figures["parsing"] as? Double) > 0)
  }

  @Test(arguments: [("{}", 65), (#"{"ownerF9": 5}"#, 65), ("{", 65), (#"{"taskF1": 5}"#, 0)])
  func `a baseline that checks nothing is refused`(text: String, status: Int32) throws {
    let folder = try ScratchFolder()
    let file = folder.file("baseline.json")
    try Data(text.utf8).write(to: file)
    let result = try CommandLineProgram.run([
      "evaluate", "tasks", Fixture.file("Directives/01-cong-van").path, "--baseline", file.path,
    ])
    #expect(result.status == status, "\(result.errors)")
    withExtendedLifetime(folder) {}
  }

  @Test func `a document that cannot be read is named, and missed`() throws {
    let folder = try ScratchFolder()
    let gold = Fixture.file("Directives/01-cong-van/gold.json")
    try FileManager.default.copyItem(at: gold, to: folder.file("gold.json"))
    try Data("%PDF-1.7 broken".utf8).write(to: folder.file("scan.pdf"))
    let result = try CommandLineProgram.run(["evaluate", "tasks", folder.url.path])
    #expect(result.status == 0)
    #expect(result.errors.contains("scan.pdf: "))
    #expect(String(decoding: result.output, as: UTF8.self).contains("foundTasks 0"))
    withExtendedLifetime(folder) {}
  }

  @Test func `a folder without gold has its code`() throws {
    let result = try CommandLineProgram.run(["evaluate", "tasks", "/nowhere"])
    #expect(result.status == 66)
  }
}
