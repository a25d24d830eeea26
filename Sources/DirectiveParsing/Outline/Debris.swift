internal import DirectiveModel
internal import VietnameseText

/// What recognition made of seals, signatures, stamps and specks: told by its doubt and its letters.
enum Debris {
  /// Takes debris off both ends of a line; nothing is left of a line that is all debris.
  static func cleaned(_ line: PageLine) -> PageLine? {
    guard line.words.contains(where: { $0.box != nil && $0.confidence != nil }), !line.isRow else {
      return line
    }
    var line = line
    while let last = line.words.last, isDebris(last), line.words.count > 1 {
      line.words.removeLast()
    }
    while let first = line.words.first, isDebris(first), line.words.count > 1 {
      line.words.removeFirst()
    }
    return isDebris(line) ? nil : line
  }

  /// A word no printer set: marks alone, or letters that Vietnamese does not have, read in doubt.
  private static func isDebris(_ word: PageLine.Word) -> Bool {
    guard let confidence = word.confidence, confidence < 0.6 else { return false }
    let text = word.text
    if ["-", "–", "+", "./.", "*"].contains(text) { return false }
    var letters = 0
    var strange = 0
    for scalar in text.unicodeScalars {
      if Letters.parts(of: scalar) != nil || (48...57).contains(scalar.value) {
        letters += 1
      } else if scalar.properties.isAlphabetic || scalar.value > 0x2100 {
        strange += 1
      }
    }
    if letters == 0 { return !text.hasPrefix(".") || text.count > 3 }
    return strange > 0 && letters <= 2 || letters == 1 && confidence < 0.4
  }

  private static func isDebris(_ line: PageLine) -> Bool {
    if let box = line.box, box.right < 0.06 || box.left > 0.97 || box.width < 0.008 { return true }
    var letters = 0
    var weighted = 0.0
    var syllables = 0
    var words = 0
    for word in line.words {
      let count = word.text.unicodeScalars.count {
        Letters.parts(of: $0) != nil || (48...57).contains($0.value)
      }
      letters += count
      weighted += Double(count) * (word.confidence ?? 1)
      guard count > 0 else { continue }
      words += 1
      let plain = word.text.trimmedMarks
      if plain.count > 1 && Syllable(plain) != nil || plain.isSmallNumber { syllables += 1 }
    }
    // A rule or an asterisk says something only in a letterhead, and is skipped there.
    if letters == 0 { return true }
    let confidence = weighted / Double(letters)
    // “- Lưu: VT, NCdong172).”: the drafter's mark is no word.
    if line.words.prefix(2).contains(where: { $0.bare.trimmedMarks == "luu" }) { return false }
    if holdsNumberOrDate(line) { return false }
    if letters <= 3 { return confidence < 0.8 && line.words.first?.text.isSmallNumber != true }
    if confidence < 0.42 { return true }
    return confidence < 0.65 && syllables * 2 < words
  }

  /// Handwriting in these lines is doubt of another kind.
  private static func holdsNumberOrDate(_ line: PageLine) -> Bool {
    if line.words.contains(where: { $0.text.hasSymbol }) { return true }
    return line.words.contains { ["thang", "ngay", "nam"].contains($0.bare) }
      && line.words.count > 2
  }
}

extension Sequence {
  fileprivate func count(where isCounted: (Element) -> Bool) -> Int {
    reduce(0) { isCounted($1) ? $0 + 1 : $0 }
  }
}
