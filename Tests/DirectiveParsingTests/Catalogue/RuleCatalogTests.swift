import Foundation
import TestSupport
import Testing

@testable import DirectiveParsing

@Suite struct RuleCatalogTests {
  static let examples = RuleCatalog.all.flatMap { rule in rule.examples.map { (rule.id, $0) } }

  @Test(arguments: examples)
  func `an example is read as it says`(rule: RuleID, example: RuleExample) {
    #expect(example.read() == example.wanted)
  }

  @Test(arguments: RuleCatalog.all.map { ($0.id, $0.examples) })
  func `every rule has texts to read and texts to ignore`(id: RuleID, examples: [RuleExample]) {
    #expect(examples.contains { $0.wanted != nil })
    #expect(examples.contains { $0.wanted == nil })
  }

  @Test func `no name stands for two rules`() {
    #expect(Set(RuleCatalog.all.map(\.id)).count == RuleCatalog.all.count)
  }

  @Test func `every rule of the folders stands in the catalogue`() throws {
    let known = Set(RuleCatalog.all.map(\.id.rawValue))
    let folder = Self.root.appending(path: "Sources/DirectiveParsing/Rules")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var named: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /static let id: RuleID = "([a-z.-]+)"/) {
        named.insert(String(match.1))
      }
    }
    #expect(named.count > 30)
    #expect(named.subtracting(known).isEmpty)
  }

  @Test func `the page of the documentation is the one generated`() throws {
    try Golden.expect(
      RulePage.markdown,
      matches: Self.root.appending(
        path: "Sources/DirectiveKit/Documentation.docc/RulesAndExamples.md"))
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
