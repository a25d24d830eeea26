import DirectiveModel
import Testing

@testable import Recognition

private struct Line: PlacedLine {
  var name: String
  var bounds: PixelBox

  init(_ name: String, _ left: Int, _ top: Int, _ right: Int) {
    self.name = name
    bounds = PixelBox(left: left, top: top, right: right, bottom: top + 30)
  }
}

struct ReadingOrderTests {
  @Test func `the left block of a letterhead comes before the right one`() {
    let lines = [
      Line("ỦY BAN", 200, 100, 500), Line("CỘNG HÒA", 700, 100, 1600),
      Line("TỈNH A", 250, 150, 450), Line("Độc lập", 800, 150, 1500),
      Line("Số", 220, 220, 480), Line("ngày", 850, 220, 1450),
      Line("Kính gửi", 700, 400, 1200), Line("Thân bài", 200, 500, 1700),
    ]
    let order = ReadingOrder(xHeight: 20).rows(lines).map { $0.map(\.name).joined(separator: " ") }
    #expect(
      order == [
        "ỦY BAN", "TỈNH A", "Số", "CỘNG HÒA", "Độc lập", "ngày", "Kính gửi", "Thân bài",
      ])
  }

  @Test func `a wide gap within a line does not part it`() {
    let lines = [Line("a", 200, 100, 600), Line("b", 700, 100, 1700), Line("c", 200, 150, 1700)]
    let order = ReadingOrder(xHeight: 20).rows(lines).map { $0.map(\.name).joined(separator: " ") }
    #expect(order == ["a b", "c"])
  }

  @Test func `a list below the letterhead is none of its left block`() {
    let lines = [
      Line("ỦY BAN", 200, 100, 500), Line("CỘNG HÒA", 700, 100, 1600),
      Line("Số", 220, 150, 480), Line("ngày", 850, 150, 1450),
      Line("Kính gửi", 950, 200, 1350), Line("- Các sở;", 300, 290, 700),
      Line("- Thuế;", 300, 340, 600), Line("- Kho bạc;", 200, 390, 500),
      Line("Thân bài", 200, 440, 1700),
    ]
    let order = ReadingOrder(xHeight: 20).rows(lines).map { $0.map(\.name).joined(separator: " ") }
    #expect(
      order == [
        "ỦY BAN", "Số", "CỘNG HÒA", "ngày", "Kính gửi", "- Các sở;", "- Thuế;", "- Kho bạc;",
        "Thân bài",
      ])
  }

  static let noPrint = [
    ([("©", 0.96)], false), ([("Giờ:....", 0.4)], false), ([("ZZ", 0.3), ("c", 0.4)], false),
    ([("09:14:07", 0.9), ("+07:00", 0.9)], false), ([("2", 0.8)], true),
    ([("Nguyễn", 0.6), ("Hải", 0.6)], true), ([("Số:.4", 0.2), ("/CT-UBND", 0.3)], true),
    ([("TT+đ1", 0.6)], false), ([("[", 0.7), ("Ch", 0.7)], false), ([("-CVP,c", 0.6)], true),
  ]

  @Test(arguments: noPrint)
  func `scribbles and stamps are no text`(words: [(String, Double)], isPrint: Bool) {
    let words = words.map { RecognizedWord(text: $0.0, confidence: $0.1) }
    #expect(PrintJudgement.isPrint(words) == isPrint)
  }
}
