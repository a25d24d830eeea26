import DirectiveModel
import Foundation
import Testing

@testable import DirectiveParsing

/// Sentences cut anywhere: a rule that looks past the end of its clause must find nothing there.
///
/// `GIAOVIEC_FUZZ=N` runs N times as many.
@Suite struct CutTextTests {
  private static let rounds =
    Int(ProcessInfo.processInfo.environment["GIAOVIEC_FUZZ"] ?? "") ?? 1
  private static let sentences =
    RuleCatalog.all.flatMap { $0.examples.map(\.text) }
    + fixtures.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }

  /// The directives' true texts.
  private static var fixtures: [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.lastPathComponent == "truth.txt" }
      .sorted { $0.path < $1.path }.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  @Test(arguments: RuleCatalog.deadlines.map { ($0.id, $0.examples.map(\.text)) })
  func `a clause that ends at any word is read without what follows`(
    id: RuleID, texts: [String]
  ) {
    let reader = DeadlineReader(issued: CalendarDay(year: 2025, month: 3, day: 10))
    for sentence in texts {
      let text = DeadlineText(Passage(sentence))
      for start in 0..<min(text.count, 12) {
        for end in start..<text.count {
          for reading in reader.readings(in: text, range: start..<end, isCell: start == 0) {
            #expect(
              reading.range.lowerBound >= start && reading.range.upperBound <= end, "\(sentence)")
          }
        }
      }
    }
  }

  /// What a sentence may open with: a rule that looks before its first word must find nothing there.
  @Test(arguments: 0..<7)
  func `every example is read from a later word on`(first: Int) {
    let items = RuleCatalog.all.flatMap(\.examples).map { example in
      example.text.split(whereSeparator: \.isWhitespace).dropFirst(first).joined(separator: " ")
    }.filter { !$0.isEmpty }
    for start in stride(from: 0, to: items.count, by: 60) {
      let part = items[start..<min(start + 60, items.count)]
      let text = part.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
      for task in DirectiveParser().parse(plainPages(HostileTextTests.head + "\n" + text)).tasks {
        #expect(!task.text.isEmpty && !task.evidence.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<rounds * 60)
  func `sentences cut, joined and broken at random are read twice alike`(seed: Int) {
    var random = Xorshift(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 3)
    func below(_ count: Int) -> Int { Int(random.next() % UInt64(max(count, 1))) }
    var text = HostileTextTests.head
    for item in 1...40 {
      var words = Self.sentences[below(Self.sentences.count)].split(separator: " ")
      words += Self.sentences[below(Self.sentences.count)].split(separator: " ")
      let start = below(words.count)
      words = Array(words[start..<start + below(words.count - start) + 1])
      for _ in 0..<below(3) { words.swapAt(below(words.count), below(words.count)) }
      text += below(3) == 0 ? "\n" : "\n\(item). "
      for word in words { text += word + (below(14) == 0 ? "\n" : below(40) == 0 ? "; " : " ") }
    }
    let pages = plainPages(text)
    let parsed = DirectiveParser().parse(pages)
    for task in parsed.tasks {
      #expect(!task.text.isEmpty && !task.evidence.isEmpty)
      #expect((0...1).contains(task.confidence))
    }
    #expect(DirectiveParser().parse(pages) == parsed)
  }
}
