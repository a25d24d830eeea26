internal import DirectiveModel

extension PreparedPage {
  /// A page laid out the way it reads best.
  struct Laid {
    var layout: PageLayout?
    /// Told where neither marks nor reading leave the way up beyond doubt.
    var isDoubtful = false
  }

  /// Lays the page out as it lies; where that is not surely upright, also turned, and some lines of
  /// each are read: print that stands on its head or on its side reads as rubbish.
  mutating func laid(by recognizer: any LineRecognizer) -> Laid {
    guard let found = PageLayout(of: self) else { return Laid() }
    var turns: [Int] = []
    if !found.uprightness.isSure { turns.append(180) }
    if mayLieOnSide, found.uprightness.lines >= 3 { turns += [90, 270] }
    if turns.isEmpty { return Laid(layout: found) }
    var best = (layout: found, turn: 0, legibility: legibility(of: found, by: recognizer))
    var second = 0.0
    var turned = 0
    for degrees in turns {
      turn(by: (degrees - turned + 360) % 360)
      turned = degrees
      guard let layout = PageLayout(of: self) else { continue }
      let legibility = legibility(of: layout, by: recognizer)
      second = max(second, min(legibility, best.legibility))
      if legibility > best.legibility { best = (layout, degrees, legibility) }
    }
    turn(by: (best.turn - turned + 360) % 360)
    return Laid(layout: best.layout, isDoubtful: best.legibility - second < 0.15)
  }

  /// 0…1: how surely its longest lines are read.
  private func legibility(of layout: PageLayout, by recognizer: any LineRecognizer) -> Double {
    let longest = layout.pieces.sorted {
      ($0.bounds.width, $1.bounds.top) > ($1.bounds.width, $0.bounds.top)
    }
    var letters = 0.0
    var sure = 0.0
    for piece in longest.prefix(8) {
      let image = piece.strip.image(of: gray, without: piece.others)
      for word in recognizer.read(image, after: nil).words {
        let count = Double(word.text.count)
        letters += count
        sure += count * word.confidence
      }
    }
    return letters > 0 ? sure / letters : 0
  }
}
