/// Finds out whether words are written in a ``LegacyEncoding``, and makes them Unicode.
package enum LegacyText {
  /// The encoding of most words with odd letters; nothing for text in Unicode or in another language.
  package static func encoding(of words: [String]) -> LegacyEncoding? {
    var odd: [String] = []
    var unicode = 0
    for word in words {
      if isVietnamese(word) {
        unicode += 1
      } else if word.unicodeScalars.contains(where: { $0.value >= 0x80 && isLetterLike($0) }),
        word.contains(where: { $0.isASCII && $0.isLetter })
      {
        odd.append(word)
      }
    }
    guard odd.count >= 8, odd.count * 4 >= words.count, unicode * 8 <= odd.count else { return nil }
    let syllables = LegacyEncoding.allCases.map { encoding in
      (encoding, odd.count { isSyllable(encoding.decoded($0)) })
    }
    guard let best = syllables.max(by: { $0.1 < $1.1 }) else { return nil }
    let asWritten = odd.count(where: isSyllable)
    return best.1 * 10 >= odd.count * 8 && best.1 > asWritten ? best.0 : nil
  }

  /// The word in Unicode where that makes sense of it; words in Unicode and numbers stay.
  package static func decoded(_ word: String, from encoding: LegacyEncoding) -> String {
    if isVietnamese(word) { return word }
    let decoded = encoding.decoded(word)
    if decoded == word { return word }
    // Only a hyphen differs: CT-UBND is no word with ư in it.
    let isOdd = word.unicodeScalars.contains { $0.value >= 0x80 }
    return isOdd || isSyllable(decoded) ? decoded : word
  }

  /// Has letters that only Unicode has.
  private static func isVietnamese(_ word: String) -> Bool {
    word.unicodeScalars.contains {
      (0x1EA0...0x1EF9).contains($0.value) || "ăđơưĂĐƠƯĩũĨŨ".unicodeScalars.contains($0)
    }
  }

  private static func isLetterLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || scalar.value == 0x3BC
  }

  private static func isSyllable(_ word: String) -> Bool {
    let isWritten = { (letter: Character) in letter.isLetter || letter.isNumber }
    let trimmed = word.drop { !isWritten($0) }
    guard let end = trimmed.lastIndex(where: isWritten) else { return false }
    return Syllable(trimmed[...end]) != nil
  }
}
