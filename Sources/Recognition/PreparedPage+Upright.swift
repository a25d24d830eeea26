internal import DirectiveModel

extension PreparedPage {
  /// A page laid out the way it reads best.
  struct Laid {
    var layout: PageLayout?
    /// Told where neither marks nor reading leave the way up beyond doubt.
    var isDoubtful = false
  }

  /// Lays the page out, and brings out print that is much paler than the rest.
  mutating func laid(by recognizer: any LineRecognizer) -> Laid {
    var laid = laidUpright(by: recognizer)
    if hasPaleStretches, let layout = laid.layout,
      let fuller = bringOutPalePrint(beside: layout, by: recognizer)
    {
      laid.layout = fuller
    }
    return laid
  }

  /// Kept where the lines that it adds read well: what shows through from the other side is as pale.
  private mutating func bringOutPalePrint(
    beside layout: PageLayout, by recognizer: any LineRecognizer
  ) -> PageLayout? {
    guard let page = withPalePrint(), let fuller = PageLayout(of: page) else { return nil }
    let added = fuller.pieces.filter { piece in
      !layout.pieces.contains { $0.bounds.overlap(piece.bounds) * 2 > piece.bounds.area }
    }
    let letters = PlainLetters(page.words(ofLongest: added, by: recognizer))
    guard letters.plain >= 20, letters.plain * 4 >= letters.all * 3 else { return nil }
    self = page
    return fuller
  }

  /// Lays the page out as it lies; where that is not surely upright, also turned, and some lines of
  /// each are read: print that stands on its head or on its side reads as rubbish.
  private mutating func laidUpright(by recognizer: any LineRecognizer) -> Laid {
    var layout = PageLayout(of: self)
    // A page that shows nothing may hold faint print, or what shows through from its other side.
    var wasFaint = false
    if layout?.pieces.isEmpty ?? true {
      wasFaint = bringOutFaintPrint()
      if wasFaint { layout = PageLayout(of: self) }
    }
    guard let found = layout else { return Laid() }
    var turns: [Int] = []
    if !found.uprightness.isSure { turns.append(180) }
    if mayLieOnSide, found.uprightness.lines >= 3 { turns += [90, 270] }
    if turns.isEmpty {
      let isBlank = wasFaint && legibility(of: found, by: recognizer) < Self.leastLegible
      return isBlank ? Laid() : Laid(layout: found)
    }
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
    if wasFaint, best.legibility < Self.leastLegible { return Laid() }
    return Laid(layout: best.layout, isDoubtful: best.legibility - second < 0.15)
  }

  /// Of print that was brought out; what shows through reads as rubbish.
  private static let leastLegible = 0.75

  /// 0…1: how surely its longest lines are read.
  private func legibility(of layout: PageLayout, by recognizer: any LineRecognizer) -> Double {
    var letters = 0.0
    var sure = 0.0
    for word in words(ofLongest: layout.pieces, by: recognizer) {
      let count = Double(word.text.count)
      letters += count
      sure += count * (word.confidence ?? 0)
    }
    return letters > 0 ? sure / letters : 0
  }

  private func words(ofLongest pieces: [PrintPiece], by recognizer: any LineRecognizer)
    -> [RecognizedWord]
  {
    let longest = pieces.sorted {
      ($0.bounds.width, $1.bounds.top) > ($1.bounds.width, $0.bounds.top)
    }
    return longest.prefix(8).flatMap { piece in
      recognizer.read(piece.strip.image(of: gray, without: piece.others), after: nil).words
    }.map { RecognizedWord(text: $0.text, confidence: $0.confidence) }
  }
}
