internal import DirectiveModel

extension PageLayout {
  /// Lines of a text layer's words, in the order in which the layer gives them where it has no places.
  static func lines(ofLayer words: [RecognizedWord]) -> [RecognizedLine] {
    let placed = words.filter { $0.box != nil }
    guard placed.count == words.count, !words.isEmpty else {
      let text = words.map(\.text).joined(separator: " ")
      return [RecognizedLine(text: text, words: words)]
    }
    let runs = layerRuns(words)
    let heights = runs.map(\.bounds.height).sorted()
    let order = ReadingOrder(xHeight: max(1, heights[heights.count / 2] * 2 / 5))
    return order.rows(runs).map { row in
      let words = row.flatMap(\.words)
      return RecognizedLine(
        text: words.map(\.text).joined(separator: " "), words: words,
        box: Box.union(words.compactMap(\.box)))
    }
  }

  /// Words that follow each other on one line without a wide gap.
  private static func layerRuns(_ words: [RecognizedWord]) -> [LayerRun] {
    var runs: [LayerRun] = []
    for word in words {
      guard let box = word.box else { continue }
      let place = LayerRun.pixels(box)
      if let last = runs.last?.bounds,
        last.verticalOverlap(place) * 2 > min(last.height, place.height),
        place.left >= last.right - last.height,
        place.left - last.right < max(last.height, place.height)
      {
        runs[runs.count - 1].append(word, place)
      } else {
        runs.append(LayerRun(words: [word], bounds: place))
      }
    }
    return runs
  }
}

/// A stretch of a text layer's line.
private struct LayerRun: PlacedLine {
  var words: [RecognizedWord]
  var bounds: PixelBox

  mutating func append(_ word: RecognizedWord, _ place: PixelBox) {
    words.append(word)
    bounds = bounds.union(place)
  }

  /// The page as if it were drawn on a grid fine enough for any print.
  static func pixels(_ box: Box) -> PixelBox {
    PixelBox(
      left: Int(box.left * 4000), top: Int(box.top * 5657), right: Int(box.right * 4000),
      bottom: Int(box.bottom * 5657))
  }
}
