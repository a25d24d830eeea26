internal import DirectiveModel

/// The raised digits that call a footnote: read on their own, for the engine knows no superscripts.
struct NoteCall {
  let box: PixelBox

  /// Digits side by side make one call.
  static func calls(in raised: [PixelBox], xHeight: Int) -> [NoteCall] {
    var boxes: [PixelBox] = []
    for box in raised.sorted(by: { $0.left < $1.left }) {
      if let last = boxes.last, box.left - last.right < xHeight / 3 {
        boxes[boxes.count - 1] = last.union(box)
      } else {
        boxes.append(box)
      }
    }
    return boxes.map(NoteCall.init)
  }

  /// The call's text in raised characters; nothing where it is no digit and no star.
  static func raisedText(_ read: String) -> String? {
    // Dirt at the foot of a digit reads as a stop.
    let digits = read.count == 2 && ".,".contains(read.last ?? " ") ? read.dropLast() : read[...]
    let plain = digits.map { lookalikes[$0] ?? $0 }
    let raised = plain.compactMap { superscripts[$0] }
    // No note is numbered nought: that is a degree, or a ring of “%”.
    return raised.isEmpty || raised.first == "⁰" || raised.count != plain.count || raised.count > 2
      ? nil : String(raised)
  }

  /// Puts a call behind the word that it stands at, before the stop that follows it in print.
  ///
  /// Before the first word it stays a word of its own: there it names the footnote.
  static func inserting(_ call: RecognizedWord, into words: [RecognizedWord]) -> [RecognizedWord] {
    var words = words
    let place = call.box?.midX ?? 0
    guard let index = words.lastIndex(where: { ($0.box?.left ?? 0) < place }) else {
      return [call] + words
    }
    let text = words[index].text
    let stops = text.reversed().prefix { ",;.:)”\"".contains($0) }.count
    // A stop alone was cut off by the call's place.
    if stops == text.count, index > 0 {
      words[index - 1].text += call.text + text
      words[index - 1].plain = nil
      words[index - 1].box = words[index].box.flatMap { words[index - 1].box?.union($0) }
      words.remove(at: index)
      return words
    }
    words[index].text = String(text.dropLast(stops)) + call.text + String(text.suffix(stops))
    words[index].box = call.box.flatMap { words[index].box?.union($0) }
    words[index].choices = []
    words[index].plain = nil
    let next = index + 1
    if next < words.count, stops == 0, words[next].text.allSatisfy({ ",;.:".contains($0) }) {
      words[index].text += words[next].text
      words.remove(at: next)
    }
    return words
  }

  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "*": "*",
  ]

  /// What the engine makes of a lone raised digit.
  private static let lookalikes: [Character: Character] = [
    "!": "1", "l": "1", "I": "1", "|": "1", "i": "1", "/": "1", "Í": "1", "Ì": "1", "Ị": "1",
    "?": "2",
    "z": "2", "Z": "2", "S": "5", "ó": "6", "O": "0", "o": "0",
  ]
}
