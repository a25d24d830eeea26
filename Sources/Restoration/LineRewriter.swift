internal import DirectiveModel
internal import VietnameseText

/// What stands in place of one token, or of two neighbours.
struct TokenChange {
  var tokens: [InkToken]
  var text: String
  var probability: Float
}

/// Puts changes into a line; all else stays to the last space.
enum LineRewriter {
  static func rewrite(_ line: RecognizedLine, _ changes: [TokenChange]) -> RestoredLine {
    guard !changes.isEmpty else { return RestoredLine(unchanged: line) }
    let gaps = gaps(of: line.text)
    guard gaps.count == line.words.count + 1 else { return RestoredLine(unchanged: line) }
    let words = line.words.map { Array($0.text.precomposedIfNeeded.unicodeScalars) }
    var parts: [[Part]] = words.map { [Part(range: 0..<$0.count, text: nil, probability: 1)] }
    var joins: Set<Int> = []
    var edits: [Edit] = []
    let starts = starts(of: words, gaps)
    for change in changes {
      guard let first = change.tokens.first, let last = change.tokens.last else { continue }
      edits.append(edit(change, first, last, words, gaps, at: starts[first.word]))
      let pieces = change.text.split(separator: " ", maxSplits: 1).map(String.init)
      if change.tokens.count == 1 {
        replace(first, by: change.text, change.probability, in: &parts)
      } else if pieces.count == 2 {
        replace(first, by: pieces[0], change.probability, in: &parts)
        replace(last, by: pieces[1], change.probability, in: &parts)
      } else {
        replace(first, by: change.text, change.probability, in: &parts)
        replace(last, by: "", change.probability, in: &parts)
        if last.word != first.word { joins.insert(last.word) }
      }
    }
    return assemble(line, words, parts, gaps, joins, edits)
  }

  private struct Part {
    var range: Range<Int>
    /// Nothing: as it was.
    var text: String?
    var probability: Float
  }

  private static func replace(
    _ token: InkToken, by text: String, _ probability: Float, in parts: inout [[Part]]
  ) {
    let range = token.start..<token.end
    guard
      let index = parts[token.word].firstIndex(where: {
        $0.text == nil && $0.range.lowerBound <= range.lowerBound
          && $0.range.upperBound >= range.upperBound
      })
    else { return }
    let whole = parts[token.word][index].range
    let pieces = [
      Part(range: whole.lowerBound..<range.lowerBound, text: nil, probability: 1),
      Part(range: range, text: text, probability: probability),
      Part(range: range.upperBound..<whole.upperBound, text: nil, probability: 1),
    ]
    parts[token.word].replaceSubrange(
      index...index, with: pieces.filter { !$0.range.isEmpty || $0.text != nil })
  }

  private static func assemble(
    _ line: RecognizedLine, _ words: [[Unicode.Scalar]], _ parts: [[Part]], _ gaps: [String],
    _ joins: Set<Int>, _ edits: [Edit]
  ) -> RestoredLine {
    var text = gaps[0]
    var restored: [RestoredWord] = []
    for (index, word) in words.enumerated() {
      var written = ""
      var confidence = line.words[index].confidence ?? 1
      for part in parts[index] {
        if let new = part.text {
          written += new
          confidence = min(confidence, Double(part.probability))
        } else {
          written.unicodeScalars.append(contentsOf: word[part.range])
        }
      }
      if joins.contains(index), let last = restored.last {
        restored[restored.count - 1].text += written
        restored[restored.count - 1].sources = last.sources.lowerBound..<index + 1
        text += written
      } else {
        if index > 0 { text += gaps[index] }
        text += written
        for piece in written.split(separator: " ") {
          restored.append(
            RestoredWord(text: String(piece), sources: index..<index + 1, confidence: confidence))
        }
      }
    }
    return RestoredLine(text: text + (gaps.last ?? ""), words: restored, edits: edits)
  }

  private static func edit(
    _ change: TokenChange, _ first: InkToken, _ last: InkToken, _ words: [[Unicode.Scalar]],
    _ gaps: [String], at start: Int
  ) -> Edit {
    var from = String.UnicodeScalarView()
    if first.word == last.word {
      from.append(contentsOf: words[first.word][first.start..<last.end])
    } else {
      from.append(contentsOf: words[first.word][first.start...])
      from.append(contentsOf: gaps[last.word].unicodeScalars)
      from.append(contentsOf: words[last.word][..<last.end])
    }
    let original = String(from)
    return Edit(
      at: start + first.start, from: original, to: change.text, why: why(original, change.text),
      probability: Double(change.probability))
  }

  /// Where each word begins in the line, in scalars.
  private static func starts(of words: [[Unicode.Scalar]], _ gaps: [String]) -> [Int] {
    var at = 0
    return zip(words, gaps).map { word, gap in
      let start = at + gap.unicodeScalars.count
      at = start + word.count
      return start
    }
  }

  static func why(_ from: String, _ to: String) -> String {
    let spaces = (from.contains(" "), to.contains(" "))
    if spaces.0 != spaces.1 { return spaces.0 ? "join" : "split" }
    if from.unaccented.lowercased() == to.unaccented.lowercased() { return "diacritics" }
    if from.contains(where: \.isNumber) { return "digits" }
    return "letters"
  }

  /// The white space before each word, and behind the last.
  private static func gaps(of text: String) -> [String] {
    var gaps = [""]
    var isInWord = false
    for character in text {
      if character.isWhitespace {
        if isInWord { gaps.append("") }
        gaps[gaps.count - 1].append(character)
        isInWord = false
      } else {
        isInWord = true
      }
    }
    if isInWord { gaps.append("") }
    return gaps
  }
}
