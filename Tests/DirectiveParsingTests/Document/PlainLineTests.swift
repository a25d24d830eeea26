internal import Testing

@testable internal import DirectiveModel
@testable internal import DirectiveParsing

/// What evidence says of words that the engine's language or restoration made other ones of.
struct PlainLineTests {
  /// “b6 sung kinh phi”: read so, given as “bổ sung kinh phi”, restored to “bổ sung kinh phí”.
  private let recognized = RecognizedLine(
    text: "bổ sung kinh phi",
    words: [
      RecognizedWord(text: "bổ", confidence: 0.8, plain: "b6"), RecognizedWord(text: "sung"),
      RecognizedWord(text: "kinh"), RecognizedWord(text: "phi", plain: "phì"),
    ])

  private func restored(_ text: String, _ edits: [Edit]) -> RestoredLine {
    RestoredLine(
      text: text,
      words: text.split(separator: " ").enumerated().map {
        RestoredWord(text: String($1), sources: $0..<$0 + 1, confidence: 1)
      }, edits: edits)
  }

  @Test func `what the language chose is a change`() {
    let line = PlainLine(recognized, restored("bổ sung kinh phi", []))
    #expect(line.words == ["b6", "sung", "kinh", "phì"])
    #expect(
      line.edits(of: 0) == [Edit(at: 0, from: "b6", to: "bổ", why: "reading", probability: 0.8)])
    #expect(line.edits(of: 1).isEmpty)
  }

  @Test func `a word that both changed is told once`() {
    let edit = Edit(at: 13, from: "phi", to: "phí", why: "diacritics", probability: 0.9)
    let line = PlainLine(recognized, restored("bổ sung kinh phí", [edit]))
    #expect(
      line.edits(of: 3) == [
        Edit(at: 0, from: "phì", to: "phí", why: "diacritics", probability: 0.9)
      ])
  }

  @Test func `restoration that comes back to the plain reading is no change`() {
    let edit = Edit(at: 13, from: "phi", to: "phì", why: "diacritics", probability: 0.9)
    let line = PlainLine(recognized, restored("bổ sung kinh phì", [edit]))
    #expect(line.words[3] == "phì")
    #expect(line.edits(of: 3).isEmpty)
  }

  @Test func `words joined by an edit stay as the engine gave them`() {
    let edit = Edit(at: 8, from: "kinh phi", to: "kinhphi", why: "join", probability: 0.9)
    let line = PlainLine(recognized, restored("bổ sung kinhphi", [edit]))
    #expect(line.words == ["b6", "sung", "kinh", "phi"])
    #expect(line.edits(of: 2).map(\.at) == [0])
  }
}
