internal import VietnameseText

/// How much sound Vietnamese a text layer holds.
struct TextLayerQuality {
  /// Share of the words that carry a mark of Vietnamese alone: ă, đ, ơ, ạ; half of sound text.
  let marked: Double
  /// Share of the words, acronyms and codes aside, that are syllables.
  let syllables: Double

  init(of words: [String]) {
    var written = 0
    var marked = 0
    var judged = 0
    var syllables = 0
    for word in words where word.contains(where: \.isLetter) {
      written += 1
      if word.unicodeScalars.contains(where: Self.isVietnamese) { marked += 1 }
      // TH, KT. and 15/KH-UBND say nothing either way.
      guard word.contains(where: \.isLowercase), !word.contains(where: \.isNumber) else { continue }
      judged += 1
      let parts = word.split { !$0.isLetter }
      if parts.allSatisfy({ Syllable($0) != nil }) { syllables += 1 }
    }
    self.marked = written == 0 ? 0 : Double(marked) / Double(written)
    self.syllables = judged == 0 ? 1 : Double(syllables) / Double(judged)
  }

  /// Whether recognising the page anew would hardly be better.
  ///
  /// A scan's layer was recognised by some other program, and its errors look like words.
  func isGood(onScan isScan: Bool) -> Bool {
    marked > 0.3 && syllables >= (isScan ? 0.95 : 0.6)
  }

  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    (0x1EA0...0x1EF9).contains(scalar.value) || "ăâđêôơưĂÂĐÊÔƠƯ".unicodeScalars.contains(scalar)
  }
}
