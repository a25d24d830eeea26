internal import DirectiveModel
internal import VietnameseText

/// Spaces as Vietnamese sets them, where the engine saw a wide or a narrow gap.
enum WordSpacing {
  /// Stops follow their word without a space; a word follows a stop with one.
  static func mended(_ words: [RecognizedWord]) -> [RecognizedWord] {
    var mended: [RecognizedWord] = []
    for (index, word) in words.enumerated() {
      if let last = mended.last, let quoted = closed(last.text, by: word.text) {
        mended[mended.count - 1] = last.followed(by: word)
        mended[mended.count - 1].text = quoted
      } else if let last = mended.last, belongs(word.text, behind: last.text) {
        mended[mended.count - 1] = last.followed(by: word)
      } else if index == 0, word.text == "~" || word.text == "_" {
        // A worn dash before an item.
        var dash = word
        dash.text = "-"
        dash.choices = []
        dash.plain = nil
        mended.append(dash)
      } else {
        mended += split(word)
      }
    }
    return mended
  }

  /// Stops alone, with the quotation mark or bracket that closes before them.
  static func belongs(_ text: String, behind word: String) -> Bool {
    // Nearly every word opens with a letter or a digit.
    guard text.utf8.first.map({ isMark($0) }) == true, let end = word.last else { return false }
    if text.wholeMatch(of: percent.regex) != nil { return end.isNumber }
    // The third of three dots, a little further off.
    if word.hasSuffix("..") {
      return !word.hasSuffix("...") && text.wholeMatch(of: lastDot.regex) != nil
    }
    guard end.isLetter || end.isNumber || "%)”“\"…’".contains(end) else { return false }
    return text.wholeMatch(of: stops.regex) != nil
  }

  /// The two strokes of ” read apart, as “2024° °:”.
  private static func closed(_ word: String, by text: String) -> String? {
    guard let end = word.last, "°'’\"*".contains(end), word.count > 1,
      let match = text.wholeMatch(of: secondStroke.regex)
    else { return nil }
    return word.dropLast() + "”" + match.1
  }

  /// No ASCII letter or digit, and no letter of Vietnamese: ‰, ” and ’ begin with 0xE2.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0xE2 || byte < 0x30 || (0x3A...0x40).contains(byte)
  }

  private static let percent = Pattern(/[%‰][,.;:)]*/)
  private static let stops = Pattern(/[,;:]|[”"’)][,.;:]+|\.{2,3}[,;:]?/)
  private static let secondStroke = Pattern(/[°'’"*]([:;,.])/)
  private static let lastDot = Pattern(/\.[,;:)]*/)
  private static let wordBehindStop = Pattern(/(.*\p{Ll}{2}[,;])(\p{L}\p{Ll}+.*)/)
  private static let speckBetween = Pattern(
    /(\p{L}*\p{Ll})(,?)['.*]{1,2}(\p{Ll}{2,})([,.;:)]*)/)
  private static let numberLine = Pattern(/(Số:)(.+)/)
  private static let romanItem = Pattern(/([IVX]+\.)(\p{Lu}{2}.*)/)

  /// “Giang,ngày” are two words, “Số:12/KH” and “II.NỘI” too.
  private static func split(_ word: RecognizedWord) -> [RecognizedWord] {
    let text = String(word.text.dropLast())
    if text.hasByte(of: ".'*"), let parts = parted(bySpeckIn: word.text) {
      return word.parted(parts.head, parts.tail)
    }
    guard text.hasByte(of: ",;:."),
      let match = word.text.wholeMatch(of: wordBehindStop.regex)
        ?? word.text.wholeMatch(of: numberLine.regex)
        ?? word.text.wholeMatch(of: romanItem.regex)
    else { return [word] }
    return word.parted(String(match.1), String(match.2))
  }

  /// A stop between two words is a speck where no capital follows; addresses have no marks.
  private static func parted(bySpeckIn text: String) -> (head: String, tail: String)? {
    guard let match = text.wholeMatch(of: speckBetween.regex),
      Syllable(match.1.lowercased()) != nil,
      Syllable(String(match.3)) != nil, !(match.1 + match.3).allSatisfy(\.isASCII)
    else { return nil }
    return (String(match.1 + match.2), String(match.3 + match.4))
  }
}

extension RecognizedWord {
  /// Two words that were read as one; each takes its share of the place.
  func parted(_ head: String, _ tail: String) -> [RecognizedWord] {
    var first = self
    var second = self
    first.text = head
    second.text = tail
    first.choices = []
    second.choices = []
    first.plain = nil
    second.plain = nil
    if let box {
      let cut = box.left + box.width * Double(head.count) / Double(text.count)
      first.box?.right = cut
      second.box?.left = cut
    }
    return [first, second]
  }

  /// Both as one word.
  fileprivate func followed(by stop: RecognizedWord) -> RecognizedWord {
    var word = self
    word.text += stop.text
    if plain != nil || stop.plain != nil {
      word.plain = (plain ?? text) + (stop.plain ?? stop.text)
    }
    if let box = stop.box { word.box = word.box?.union(box) ?? box }
    word.choices = choices.map {
      WordChoice(text: $0.text + stop.text, probability: $0.probability)
    }
    return word
  }
}
