internal import VietnameseText

/// “Phụ lục”, “PHỤ LỤC II”, “Phụ lục số 01”: PL, PL II, PL 01 in a path.
enum AppendixLabel {
  static func read(_ block: Block) -> NumberLabel? {
    let line = block.first
    guard block.row == nil, FootZone.opensAppendix(line) else { return nil }
    var numeral = ""
    var count = 2
    if line.words.count > 2 {
      let isNumbered = line.words[2].bare == "so" && line.words.count > 3
      let word = line.words[isNumbered ? 3 : 2].text.trimmedMarks
      if NumberLabel.isNumeral(word), word.count <= 4 {
        numeral = " " + word
        count = isNumbered ? 4 : 3
      }
    }
    return NumberLabel(
      label: .init(style: .appendix, text: "PL\(numeral)"), ordinal: 0, wordCount: count)
  }
}
