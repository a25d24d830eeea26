internal import VietnameseText

/// How near restored text comes to its truth: the aligned figures, then marks, letters and lines.
public struct RestorationScorer: Sendable {
  private var aligned = AlignedTextScorer()
  private var lines = 0
  private var marked = 0
  private var marksRight = 0
  private var characters = 0
  private var characterErrors = 0
  private var helped = 0
  private var hurt = 0

  public init() {}

  /// Adds one text as restored, as printed, and as it was.
  ///
  /// False when they have not the same number of lines.
  public mutating func add(restored: String, truth: String, before: String) -> Bool {
    guard let rows = ComparedText.alignedLines([restored, truth, before]) else { return false }
    for row in rows { addLine(row[0], truth: row[1], before: row[2]) }
    return true
  }

  private mutating func addLine(_ restored: String, truth: String, before: String) {
    let right = aligned.addLine(restored, truth: truth, before: before)
    lines += 1
    for (index, word) in ComparedText.words(truth).enumerated() where word.unaccented != word {
      marked += 1
      if right.contains(index) { marksRight += 1 }
    }
    let letters = [restored, truth, before].map {
      Array(ComparedText.words($0).joined(separator: " ").unicodeScalars)
    }
    let errors = EditDistance.between(letters[0], letters[1])
    let errorsBefore = EditDistance.between(letters[2], letters[1])
    characters += letters[1].count
    characterErrors += errors
    if errors < errorsBefore { helped += 1 }
    if errors > errorsBefore { hurt += 1 }
  }

  public var figures: Figures {
    var figures = aligned.figures
    figures.add("marks", .share(marksRight, of: marked, digits: 3))
    figures.add("CER", .share(characterErrors, of: characters, digits: 3))
    figures.add("helped", .count(helped))
    figures.add("unchanged", .count(lines - helped - hurt))
    figures.add("hurt", .count(hurt))
    return figures
  }
}
