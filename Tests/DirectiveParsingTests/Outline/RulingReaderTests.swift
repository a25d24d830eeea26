import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct RulingReaderTests {
  /// `printed` with a stroke before each word behind which a ruling was seen.
  private func shown(read: String, _ restored: [(text: String, source: Int)]) throws -> String {
    let recognized = RecognizedLine(text: read)
    let words = restored.map {
      RestoredWord(text: $0.text, sources: $0.source..<$0.source + 1, confidence: 1)
    }
    let page = RestoredPage(
      recognized: RecognizedPage(number: 1, source: .plain, lines: [recognized]),
      lines: [
        RestoredLine(text: restored.map(\.text).joined(separator: " "), words: words, edits: [])
      ])
    let line = try #require(PageLineReader.lines(of: page, at: 0).first)
    return line.words.map { ($0.isAfterRuling ? "|" : "") + $0.text }.joined(separator: " ")
      + (line.endsInRuling ? " |" : "")
  }

  @Test func `a ruling alone, glued before a word and behind one`() throws {
    #expect(
      try shown(
        read: "9 |truc tuyén va__| So | Y",
        [("9", 0), ("trực", 1), ("tuyến", 2), ("và", 3), ("Sở", 4), ("Y", 6)])
        == "9 |trực tuyến và |Sở |Y")
    #expect(
      try shown(read: "Công an | tinh |", [("Công", 0), ("an", 1), ("tỉnh", 3)])
        == "Công an |tỉnh |")
  }

  @Test func `what stays in the text parts nothing, nor do words without one`() throws {
    #expect(try shown(read: "Sở | Y", [("Sở", 0), ("|", 1), ("Y", 2)]) == "Sở | Y")
    #expect(try shown(read: "S6 Y té", [("Sở", 0), ("Y", 1), ("tế", 2)]) == "Sở Y tế")
    // Two restored words of one that was read.
    #expect(try shown(read: "HàNội", [("Hà", 0), ("Nội", 0)]) == "Hà Nội")
  }
}
