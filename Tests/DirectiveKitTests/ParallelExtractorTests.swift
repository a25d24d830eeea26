import DirectiveKit
import DirectiveModel
import Foundation
import TestSupport
import Testing

@Suite struct ParallelExtractorTests {
  private static let scan = Fixture.file("Directives/01-cong-van/scan-a.pdf").path

  @Test(arguments: [1, 2, 3])
  func `any number of jobs gives the same record`(jobs: Int) async throws {
    let expected = try DirectiveExtractor().record(ofFile: Self.scan)
    let extractor = try ParallelExtractor(jobs: jobs)
    let record = await extractor.record(of: .file(Self.scan))
    #expect(try record.json() == expected.json())
  }

  @Test func `records come in the order of the inputs`() async throws {
    let names = try Fixture.directives()
    var paths = names.map { Fixture.file("Directives/\($0)/truth.txt").path }
    paths.insert("/no/such/file", at: 3)
    let extractor = try ParallelExtractor(jobs: 2)
    var read: [String?] = []
    for await record in OrderedRecords(of: paths.map { .file($0) }, by: extractor) {
      read.append(record.source.path)
    }
    #expect(read == paths)
  }

  @Test func `pages that nobody asked for are not read`() async throws {
    var options = ExtractionOptions()
    options.pages = PageSelection("2")
    let record = try await ParallelExtractor(options: options, jobs: 2)
      .record(of: .file(Self.scan))
    #expect(record.pages.map(\.page) == [2])
    #expect(record.source.pageCount == 2)
    options.pages = PageSelection("7-")
    let none = try await ParallelExtractor(options: options, jobs: 2)
      .record(of: .file(Self.scan))
    #expect(none.status == .failed && none.findings.first?.code == .noPages)
  }
}
