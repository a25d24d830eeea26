internal import DirectiveModel

/// A restored word with the pixels that it covers.
struct PlacedWord {
  var text: String
  var pixels: PixelBox
  /// 0…1.
  var confidence: Double
}

/// Pixels of the upright page image; right and bottom lie outside.
struct PixelBox {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  /// At least one pixel, and no part of it outside the page: a text layer's words may hang over.
  init(_ box: Box, width: Int, height: Int) {
    (left, right) = Self.edges(box.left, box.right, within: width)
    (top, bottom) = Self.edges(box.top, box.bottom, within: height)
  }

  private static func edges(_ low: Double, _ high: Double, within size: Int) -> (Int, Int) {
    func place(_ share: Double) -> Int {
      share.isFinite ? Int((min(max(share, 0), 1) * Double(size)).rounded()) : 0
    }
    let start = min(place(low), max(size - 1, 0))
    return (start, max(place(high), min(start + 1, size)))
  }
}

extension RestoredPage {
  /// The words of a line in order; those without a place are left out.
  ///
  /// Words that came from splitting one word share its box by their lengths.
  func placedWords(inLine index: Int) -> [PlacedWord] {
    guard let width = recognized.width, let height = recognized.height else { return [] }
    let sources = recognized.lines[index].words
    let words = lines[index].words
    return words.indices.compactMap { position in
      let word = words[position]
      guard let box = Box.union(sources[word.sources].compactMap(\.box)) else { return nil }
      let siblings = words.indices.filter { words[$0].sources == word.sources }
      let part = share(of: position, among: siblings.map { ($0, words[$0].text.count) }, in: box)
      return PlacedWord(
        text: word.text, pixels: PixelBox(part, width: width, height: height),
        confidence: word.confidence)
    }
  }

  private func share(of word: Int, among siblings: [(index: Int, length: Int)], in box: Box) -> Box
  {
    guard siblings.count > 1 else { return box }
    let total = Double(siblings.reduce(0) { $0 + $1.length })
    let before = Double(siblings.filter { $0.index < word }.reduce(0) { $0 + $1.length })
    let own = Double(siblings.first { $0.index == word }?.length ?? 0)
    var part = box
    part.left = box.left + box.width * before / total
    part.right = part.left + box.width * own / total
    return part
  }
}
