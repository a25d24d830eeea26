/// Compares line-aligned texts, syllable by syllable.
public struct AlignedTextScorer: Sendable {
  private var syllables = 0
  private var right = 0
  private var exact = 0
  private var lines = 0
  private var exactLines = 0
  private var spaces = 0
  private var was = 0
  private var harm = 0
  private var mended = 0
  private var hasBefore = false

  public init() {}

  /// Adds one pair, with the text that it was made from where harm is asked for.
  ///
  /// False when the texts have not the same number of lines.
  public mutating func add(predicted: String, truth: String, before: String? = nil) -> Bool {
    let texts = [predicted, truth] + (before.map { [$0] } ?? [])
    guard let rows = ComparedText.alignedLines(texts) else { return false }
    for row in rows { addLine(row[0], truth: row[1], before: before == nil ? nil : row[2]) }
    return true
  }

  /// The places of the truth's syllables that are right.
  @discardableResult
  mutating func addLine(_ predicted: String, truth: String, before: String?) -> Set<Int> {
    let p = ComparedText.words(predicted)
    let t = ComparedText.words(truth)
    let foldedTruth = t.map(ComparedText.folded)
    let found = CommonSubsequence.places(p.map(ComparedText.folded), in: foldedTruth)
    syllables += max(p.count, t.count)
    right += found.count
    exact += CommonSubsequence.places(p, in: t).count
    lines += 1
    exactLines += found.count == t.count && t.count == p.count ? 1 : 0
    spaces += ComparedText.spaces(predicted) == ComparedText.spaces(truth) ? 1 : 0
    guard let before else { return found }
    hasBefore = true
    let wasRight = CommonSubsequence.places(
      ComparedText.words(before).map(ComparedText.folded), in: foldedTruth)
    was += wasRight.count
    harm += wasRight.subtracting(found).count
    mended += found.subtracting(wasRight).count
    return found
  }

  public var figures: Figures {
    var figures = Figures()
    figures.add("syllables", .count(syllables))
    figures.add("syllableAccuracy", .share(right, of: syllables, digits: 3))
    figures.add("exact", .share(exact, of: syllables, digits: 3))
    figures.add("exactLines", .share(exactLines, of: lines))
    figures.add("spaces", .share(spaces, of: lines))
    guard hasBefore else { return figures }
    figures.add("harm", .share(harm, of: was, digits: 4))
    figures.add("mended", .share(mended, of: syllables - was, digits: 3))
    return figures
  }
}
