import Testing

@testable import DirectiveParsing

@Suite struct TokenizerTests {
  @Test(arguments: [
    (
      "Sở Tài chính; trước ngày 31/3/2025,",
      ["Sở", "Tài", "chính", ";", "trước", "ngày", "31/3/2025", ","]
    ),
    ("(trừ Công an tỉnh)", ["(", "trừ", "Công", "an", "tỉnh", ")"]),
    ("sở,ban 1.234,5 tỷ./.", ["sở", ",", "ban", "1.234,5", "tỷ", "./."]),
    ("Số: 1873/UBND-TCĐT", ["Số", ":", "1873/UBND-TCĐT"]),
  ])
  func `cuts words from marks`(text: String, pieces: [String]) {
    #expect(Passage(text).tokens.map(\.text) == pieces)
  }

  @Test func `a code broken over two lines is one token`() {
    var passage = Passage()
    passage.append(["số", "287/STC-"], at: WordPlace(page: 0, line: 3, word: 0))
    passage.append(["HCSN", "ngày"], at: WordPlace(page: 0, line: 4, word: 0))
    #expect(passage.text == "số 287/STC-HCSN ngày")
    #expect(passage.tokens.map(\.text) == ["số", "287/STC-HCSN", "ngày"])
    #expect(passage.tokens[1].first.line == 3 && passage.tokens[1].last.line == 4)
  }

  @Test func `a line of a hundred thousand colons neither overflows nor runs away`() {
    let pieces = Tokenizer.pieces(of: String(repeating: "a:", count: 100_000)[...])
    #expect(pieces.count == 200_000)
    #expect(pieces.prefix(2).map(\.text) == ["a", ":"])
  }

  @Test func `token ranges give back the text`() {
    let passage = Passage("Giao Sở Nội vụ (Phòng A), báo cáo.")
    for (index, token) in passage.tokens.enumerated() {
      #expect(passage.text(of: index..<index + 1) == token.text)
    }
    #expect(passage.text(of: 0..<4) == "Giao Sở Nội vụ")
  }
}
