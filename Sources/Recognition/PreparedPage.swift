internal import DirectiveModel

/// A page made ready for reading: upright, level, grey on white paper.
struct PreparedPage: ~Copyable {
  private(set) var gray: Pixmap
  private(set) var ink: Pixmap
  let dpi: Double
  private(set) var rotation: Int
  private(set) var skew = 0.0
  /// Its paper shows so much grain that lines may be made of it.
  private(set) var isGrainy = false
  /// Its ink falls about as well into lines down the page as across it.
  private(set) var mayLieOnSide = false
  /// Beside its print there are stretches much paler, which may be print too.
  private(set) var hasPaleStretches = false

  /// Looks at the page and does to it only what it needs.
  init?(_ image: consuming PageImage) {
    guard var gray = image.pixels.gray() else { return nil }
    let rotation = image.rotation
    if rotation != 0, let turned = gray.turned(by: rotation) { gray = turned }
    let dpi = image.dpi ?? Double(max(gray.width, gray.height)) / 11.69
    if dpi > 130, gray.specks() > 60 { gray.removeSpecks() }
    var paper = PaperMap(of: gray, dpi: dpi)
    if paper?.isDark ?? false, gray.isNegative, let positive = gray.inverted() {
      gray = positive
      paper = PaperMap(of: gray, dpi: dpi)
    }
    if paper?.hasStainedPrint ?? false {
      gray.liftStains(dpi: dpi)
      paper = PaperMap(of: gray, dpi: dpi)
    }
    if let paper { isGrainy = PaperGrain(paper).isCoarse }
    var smoothInk: Pixmap?
    if isGrainy {
      smoothInk = PaperGrain.ink(of: gray, dpi: dpi)
      if let smooth = gray.smoothed(by: PaperGrain.forReading * dpi) {
        gray = smooth
        paper = PaperMap(of: gray, dpi: dpi)
      }
    }
    if var paper, paper.isUneven {
      paper.bridge()
      gray.evenOut(paper)
    } else if let paper, !isGrainy {
      hasPaleStretches = paper.hasPaleStretches
    }
    guard let ink = smoothInk ?? gray.ink() else { return nil }
    self.gray = gray
    self.ink = ink
    self.dpi = dpi
    self.rotation = rotation
    layLevel()
  }

  /// Makes faint print black, where the page has that alone; says whether it did.
  mutating func bringOutFaintPrint() -> Bool {
    guard var paper = PaperMap(of: gray, dpi: dpi), paper.isFaint else { return false }
    paper.bridge()
    gray.evenOut(paper)
    guard let ink = gray.ink() else { return false }
    self.ink = ink
    layLevel()
    return true
  }

  /// The page with print much paler than the rest made black as well.
  func withPalePrint() -> PreparedPage? {
    guard var paper = PaperMap(of: gray, dpi: dpi), let even = gray.duplicate() else { return nil }
    paper.bridge(keepingPale: true)
    even.evenOut(paper)
    guard let ink = even.ink() else { return nil }
    return PreparedPage(gray: even, ink: ink, like: self)
  }

  private init(gray: consuming Pixmap, ink: consuming Pixmap, like page: borrowing PreparedPage) {
    self.gray = gray
    self.ink = ink
    dpi = page.dpi
    rotation = page.rotation
    skew = page.skew
    isGrainy = page.isGrainy
    mayLieOnSide = page.mayLieOnSide
  }

  /// Turns a page that lies on its side, and takes out its skew.
  private mutating func layLevel() {
    guard let small = ink.smallInk(dpi: dpi), var level = small.levelness() else { return }
    if let onSide = small.turned(by: 90), let across = onSide.levelness() {
      mayLieOnSide = across.score > level.score * 0.7 && across.score < level.score * 1.5
      if across.score > level.score * 1.2 {
        turn(by: 90)
        level = across
      }
    }
    if level.isSure, abs(level.degrees) > 0.1, let leveled = gray.leveled(by: level.degrees),
      let again = isGrainy ? PaperGrain.ink(of: leveled, dpi: dpi) : leveled.ink()
    {
      gray = leveled
      ink = again
      skew = level.degrees
    }
  }

  /// Turns the page clockwise.
  mutating func turn(by degrees: Int) {
    guard let turned = gray.turned(by: degrees), let turnedInk = ink.turned(by: degrees) else {
      return
    }
    gray = turned
    ink = turnedInk
    rotation = (rotation + degrees) % 360
  }
}
