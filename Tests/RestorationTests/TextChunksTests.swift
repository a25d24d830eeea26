import DirectiveModel
import Foundation
import Restoration
import TestSupport
import Testing

@Suite struct TextChunksTests {
  private func chunks(of text: String, size: Int) throws -> [String] {
    let folder = try ScratchFolder()
    let file = folder.file("text.txt")
    try Data(text.utf8).write(to: file)
    var chunks = TextChunks(try FileHandle(forReadingFrom: file), size: size)
    var found: [String] = []
    while let chunk = try chunks.next() { found.append(String(decoding: chunk, as: UTF8.self)) }
    withExtendedLifetime(folder) {}
    return found
  }

  @Test(arguments: [1, 3, 7, 16, 64])
  func `chunks are whole lines, and together the text`(size: Int) throws {
    let long = String(repeating: "kế hoạch ", count: 40)
    for text in ["a\nb\n\nc", "một hai ba\nbốn\n", "\n\n", long + "\n" + long, ""] {
      let found = try chunks(of: text, size: size)
      #expect(found.joined() == text)
      #expect(found.dropLast().allSatisfy { $0.hasSuffix("\n") })
    }
  }

  @Test func `a text without marks is restored the same with and without an explanation`() throws {
    let model = try RestorationModel.open(ModelLocator(environment: [:]))
    let text = Array("Phan dau giai ngan tren 50% ke hoach\nBao cao ket qua\n".utf8)
    var (plain, explained): ([UInt8], [UInt8]) = ([], [])
    var edits: [(line: Int, edit: String)] = []
    TextFilter(model).restore(text, into: &plain)
    TextFilter(model).restore(text, into: &explained) { edits.append(($0, $1.to)) }
    #expect(plain == explained)
    #expect(edits.contains { $0.line == 2 && $0.edit == "Báo" })
  }
}
