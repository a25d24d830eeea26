import DirectiveModel
import Foundation
import TestSupport
import Testing

@testable import DirectiveKit
@testable import DirectiveParsing
@testable import Recognition
@testable import Restoration

/// Each stage's golden file feeds the next: recognised, restored, parsed.
///
/// What was recognised is kept, so that the later stages need no engine; a real reading is held
/// against it by its words, for another processor may read a speck otherwise.
@Suite struct GoldenChainTests {
  static let sources = [
    "01-cong-van/scan-a.pdf", "08-cong-van-bo/scan-c.pdf", "05-quyet-dinh-sao-y/truth.txt",
    "12-cong-van-dang/truth.txt", "seed/seed.txt",
  ]

  private func golden(_ source: String, _ stage: String) -> URL {
    let file = Fixture.file("Directives/\(source)")
    let name = file.deletingPathExtension().lastPathComponent
    return file.deletingLastPathComponent().appendingPathComponent("golden/\(name).\(stage).json")
  }

  private func json(_ values: [some Encodable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try values.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  @Test(arguments: sources)
  func `pages are recognised as before`(source: String) throws {
    let bytes = try Data(contentsOf: Fixture.file("Directives/\(source)"))
    let reader = PageReader(RecognitionConfiguration())
    let pages = try reader.read(bytes, share: PageShare()).pages
    let file = golden(source, "1-recognized")
    if Golden.isUpdating || pages.allSatisfy({ $0.source == .plain }) {
      try Golden.expect(json(pages), matches: file)
      return
    }
    let expected = try read([RecognizedPage].self, file)
    #expect(pages.count == expected.count)
    let words = [pages, expected].map { $0.flatMap(\.lines).flatMap(\.words).map(\.text) }
    let changes = words[0].difference(from: words[1]).count
    #expect(changes * 100 <= words[1].count, "\(changes) changes in \(words[1].count) words")
  }

  @Test(arguments: sources)
  func `recognised pages are restored as before`(source: String) throws {
    let pages = try read([RecognizedPage].self, golden(source, "1-recognized"))
    let model = try RestorationModel.open(ModelLocator())
    let restored = NoisyChannelRestorer(model).restore(pages)
    try Golden.expect(json(restored), matches: golden(source, "2-restored"))
  }

  @Test(arguments: sources)
  func `restored pages are parsed as before`(source: String) throws {
    let pages = try read([RestoredPage].self, golden(source, "2-restored"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let parsed = String(
      decoding: try encoder.encode(DirectiveParser().parse(pages)), as: UTF8.self)
    try Golden.expect(parsed + "\n", matches: golden(source, "3-parsed"))
  }

  @Test func `goldens are not rewritten in continuous integration`() {
    #expect(!(Golden.isUpdating && ProcessInfo.processInfo.environment["CI"] != nil))
  }
}
