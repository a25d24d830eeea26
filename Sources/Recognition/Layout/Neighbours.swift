/// Finds what reaches into a strip from other lines.
struct Neighbours {
  private let boxes: [PixelBox]
  private let tallest: Int

  init(_ runs: [TextRun], specks: [PixelBox]) {
    let all = runs.flatMap(\.ink) + specks
    boxes = all.sorted { $0.top < $1.top }
    tallest = boxes.map(\.height).max() ?? 0
  }

  func reaching(into strip: TextStrip) -> [PixelBox] {
    let slack = strip.box.height
    var first = boxes.partitioningIndex { $0.top >= strip.box.top - slack - tallest }
    let own = Set(strip.ink + strip.calls.map(\.box))
    var reaching: [PixelBox] = []
    while first < boxes.count, boxes[first].top < strip.box.bottom + slack {
      let box = boxes[first]
      first += 1
      guard box.horizontalOverlap(strip.box) > 0, !own.contains(box) else { continue }
      let shift = strip.shift(at: box.midX)
      if box.bottom - shift > strip.box.top && box.top - shift < strip.box.bottom {
        reaching.append(box)
      }
    }
    return reaching
  }
}

extension Array {
  /// The first index whose element passes, in an array where all that pass stand at the end.
  func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
