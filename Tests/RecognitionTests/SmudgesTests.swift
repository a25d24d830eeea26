import DirectiveModel
import Testing

@testable import Recognition

/// What is no print at the ends of a line, and in a seal.
struct SmudgesTests {
  private func words(_ words: [(String, Double)]) -> [RecognizedWord] {
    words.map { RecognizedWord(text: $0.0, confidence: $0.1) }
  }

  private func wiped(_ list: [(String, Double)]) -> String {
    Smudges.wiped(words(list)).map(\.text).joined(separator: " ")
  }

  @Test(
    arguments: [
      ([("~|Kính", 0.6), ("gửi:", 0.9)], "Kính gửi:"), ([("khung_", 0.9)], "khung"),
      ([("CP;[I", 0.4)], "CP;"), ([("(TTHC}”:", 0.9)], "(TTHC)”:"),
      ([("|", 0.9), ("05", 0.9)], "05"), ([("1449_", 0.7)], "1449"),
      (
        [("Sở", 0.9), ("Kiên", 0.9), ("Giang./.", 0.9), ("“yyứ-Z", 0.3)], "Sở Kiên Giang./."
      ),
      ([("ý_", 0.4), ("Kính", 0.7), ("gửi:", 0.9), ("Bộ", 0.9)], "Kính gửi: Bộ"),
    ] as [([(String, Double)], String)])
  func `strokes at the ends of words and lines go`(words: [(String, Double)], left: String) {
    #expect(wiped(words) == left)
  }

  @Test(
    arguments: [
      [("-", 0.4), ("Lưu:", 0.9), ("VT,", 0.9), ("KGVXvnrns34", 0.4)],
      [("-", 0.9), ("Như", 0.9), ("Mục", 0.9), ("II.", 0.9), ("(t/h);", 0.4)],
      [("trong", 0.9), ("thời", 0.9), ("gian.", 0.9), ("tới", 0.4)], [("~", 0.9), ("Sở", 0.9)],
      [("Số:", 0.9), ("{24.2", 0.3), ("/KH-SYT", 0.9)], [("[1]", 0.9)], [("(a)", 0.9)],
    ] as [[(String, Double)]])
  func `a badly read word stays where print can be`(words: [(String, Double)]) {
    #expect(wiped(words) == words.map(\.0).joined(separator: " "))
  }

  @Test(
    arguments: [
      ([(0.4, 300)], ["Ngày"]), ([(0.4, 300), (0.9, 305)], ["- Ngày", "- Ngày"]),
      ([(0.9, 300)], ["- Ngày"]), ([(0.4, 300), (0.9, 800)], ["Ngày", "- Ngày"]),
    ] as [([(Double, Int)], [String])])
  func `a dash hardly seen opens an item only under other dashes`(
    dashes: [(Double, Int)], lines: [String]
  ) {
    let pieces = dashes.enumerated().map { index, dash in
      ReadPiece(
        bounds: PixelBox(left: dash.1, top: 100 * index, right: 1500, bottom: 100 * index + 40),
        words: words([("-", dash.0), ("Ngày", 0.9)]))
    }
    #expect(ItemDashes.kept(in: pieces, xHeight: 20).map(\.text) == lines)
  }

  @Test func `a seal holds its legend and lets the signer's name through`() {
    let ring = PixelBox(left: 1000, top: 2000, right: 1420, bottom: 2430)
    let seals = Seals([ring, PixelBox(left: 0, top: 0, right: 30, bottom: 30)], dpi: 300)
    let piece = { (text: String, confidence: Double, left: Int, top: Int) in
      ReadPiece(
        bounds: PixelBox(left: left, top: top, right: left + 200, bottom: top + 40),
        words: [RecognizedWord(text: text, confidence: confidence)])
    }
    #expect(seals.hold(piece("XHCG", 0.6, 1100, 2100)))
    #expect(seals.hold(piece("SỞ", 0.9, 1100, 2100)))
    #expect(!seals.hold(piece("Nguyễn", 0.98, 1100, 2400)))
    #expect(!seals.hold(piece("XHCG", 0.6, 100, 2100)))
    var cell = piece("12", 0.9, 1100, 2100)
    cell.place = TextRun.TablePlace(table: 0, cell: RuledTable.Cell(row: 0, column: 0))
    #expect(!seals.hold(cell))
  }
}
