internal import DirectiveModel

/// How many of the letters read stand in words that can be print and were seen surely.
struct PlainLetters {
  private(set) var all = 0
  private(set) var plain = 0

  init(_ words: [RecognizedWord]) { add(words) }

  init(of pieces: [ReadPiece]) {
    for piece in pieces where piece.isPrint { add(piece.words) }
  }

  private mutating func add(_ words: [RecognizedWord]) {
    for word in words {
      let count = word.text.count { $0.isLetter || $0.isNumber }
      all += count
      if count >= 2, word.confidence ?? 1 >= 0.8, Smudges.isPlausible(word.text) { plain += count }
    }
  }

  /// Less than a third: on a page with coarse grain that is a line of grain, and no print.
  ///
  /// On other pages a line as badly read is worn print.
  var isRough: Bool { plain * 3 < all }

  /// Of a whole page: less than two thirds, and enough letters to tell.
  var isDoubtful: Bool { all > 100 && plain * 3 < all * 2 }
}
