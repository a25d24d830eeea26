import DirectiveModel
import Testing

@testable import Restoration

/// Words that a recogniser held in doubt, told by its confidence and its other readings.
@Suite struct RecogniserDoubtTests {
  private let model: RestorationModel

  init() throws {
    model = try RestorationModel.open(ModelLocator(environment: [:]))
  }

  /// All words surely read but one.
  private func restored(
    _ line: String, doubted: String, confidence: Double, choices: [WordChoice] = []
  ) -> String {
    let words = line.split(separator: " ").map { word in
      word == doubted
        ? RecognizedWord(text: String(word), confidence: confidence, choices: choices)
        : RecognizedWord(text: String(word), confidence: 0.99)
    }
    let page = RecognizedPage(
      number: 1, source: .ocr, lines: [RecognizedLine(text: line, words: words)])
    return NoisyChannelRestorer(model).restore([page])[0].lines[0].text
  }

  @Test(arguments: [
    ("hộ nghèo toàn huyện giảm còn ≤ 2,5%, tỷ lệ thất nghiệp", "≤"),
    ("đạt ≥ 95%, tỷ lệ hài lòng đạt ≥ 90,5% trở lên", "≥"),
  ])
  func `a sign before a number is no letter of the word before it`(line: String, sign: String) {
    #expect(restored(line, doubted: sign, confidence: 0.5) == line)
  }

  @Test(arguments: [
    ("đẩy mạnh chuyến đổi số trên địa bàn tỉnh", "chuyến", "chuyển"),
    ("sửa đổi, bố sung tại Nghị định", "bố", "bổ"),
    ("đối với kinh phí chỉ trả trong thời hạn", "chỉ", "chi"),
  ])
  func `another reading that the text wants is taken`(line: String, doubted: String, right: String)
  {
    let choices = [WordChoice(text: right, probability: 0.3)]
    let mended = line.replacing(doubted, with: right)
    #expect(restored(line, doubted: doubted, confidence: 0.65, choices: choices) == mended)
  }

  @Test(arguments: [
    ("- CT, PCT UBND tỉnh;", "CT,", "C,"),
    ("hồ sơ mời thầu (HSMT) đã phát hành", "(HSMT)", "(HSDT)"),
    ("thực hiện chuyển đổi số", "chuyển", "chuyến"),
  ])
  func `acronyms and words that fit stay`(line: String, doubted: String, other: String) {
    let choices = [WordChoice(text: other, probability: 0.3)]
    #expect(restored(line, doubted: doubted, confidence: 0.65, choices: choices) == line)
  }
}
