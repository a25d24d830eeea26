import DirectiveKit
import DirectiveModel
import Foundation
import TestSupport
import Testing

/// The examples of the library's page compile and run as a reader types them.
@Suite struct DocumentedExampleTests {
  @Test func `one file`() throws {
    let extractor = try DirectiveExtractor()
    let record = extractor.record(ofFile: "scan.pdf")
    for task in record.tasks {
      let owners = task.owners.map(\.organization).joined(separator: ", ")
      print(owners, task.deadline.date?.description ?? "–", task.text, separator: "\t")
    }
    #expect(record.status == .failed)
  }

  @Test func `many files`() async throws {
    let urls = try Fixture.directives().prefix(2).map { Fixture.file("Directives/\($0)/truth.txt") }
    var lines: [String] = []
    func print(_ words: Any..., separator: String) {
      lines.append(words.map { "\($0)" }.joined(separator: separator))
    }
    let extractor = try ParallelExtractor()
    for await record in OrderedRecords(of: urls, by: extractor) {
      print(record.source.path ?? "–", record.status, record.tasks.count, separator: "\t")
    }
    #expect(lines.map { $0.prefix { $0 != "\t" } } == urls.map { $0.path[...] })
  }

  @Test func `the page says what is tried here`() throws {
    let page = try Fixture.text("../Sources/DirectiveKit/Documentation.docc/DirectiveKit.md")
    let tried = Set(
      try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      })
    let examples = page.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(examples.count == 2)
    for line in examples.joined().split(separator: "\n") {
      #expect(tried.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
  }
}
