internal import DirectiveModel
internal import VietnameseText

/// Lines that the grain of a page's paper left, and no print.
enum RoughLines {
  /// Whether less than a third of its letters stand in words that are plainly read.
  ///
  /// For pages that are known to be grainy: on others a line as badly read is worn print.
  static func isRough(_ words: [RecognizedWord]) -> Bool {
    var letters = 0
    var plain = 0
    for word in words {
      let count = word.text.count { $0.isLetter || $0.isNumber }
      letters += count
      if count >= 2, word.confidence ?? 1 >= 0.8, Smudges.isPlausible(word.text) { plain += count }
    }
    return plain * 3 < letters
  }
}
