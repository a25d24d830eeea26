internal import VietnameseText

/// Compares whole texts with their truth; the figures are those of `score_text.py` to the last digit.
public struct TextScorer: Sendable {
  private var words = 0
  private var wordErrors = 0
  private var characters = 0
  private var characterErrors = 0
  private var bag = 0
  private var bagPredicted = 0
  private var bagTruth = 0
  private var lost = 0

  public init() {}

  /// Adds one pair; white space is folded.
  public mutating func add(predicted: String, truth: String) {
    let predictedWords = ComparedText.words(predicted)
    let truthWords = ComparedText.words(truth)
    words += truthWords.count
    wordErrors += EditDistance.between(predictedWords, truthWords)
    let predictedLetters = Array(predictedWords.joined(separator: " ").unicodeScalars)
    let truthLetters = Array(truthWords.joined(separator: " ").unicodeScalars)
    characters += truthLetters.count
    characterErrors += EditDistance.between(predictedLetters, truthLetters)
    let predictedBag = Overlap.counts(predictedWords.map(ComparedText.folded))
    let truthBag = Overlap.counts(truthWords.map(ComparedText.folded))
    bag += Overlap.shared(predictedBag, truthBag)
    bagPredicted += predictedWords.count
    bagTruth += truthWords.count
    for line in ComparedText.lines(truth) {
      let folded = ComparedText.words(line).map(ComparedText.folded)
      guard folded.count >= 3 else { continue }
      if 2 * Overlap.shared(Overlap.counts(folded), predictedBag) < folded.count { lost += 1 }
    }
  }

  public var figures: Figures {
    let precision = Double(bag) / Double(max(1, bagPredicted))
    let recall = Double(bag) / Double(max(1, bagTruth))
    let errorRate = Figures.Value.share(wordErrors, of: words, digits: 3)
    var figures = Figures()
    figures.add("words", .count(words))
    figures.add("CER", .share(characterErrors, of: characters, digits: 3))
    figures.add("WER", errorRate)
    figures.add("bagF1", .rounded(200 * precision * recall / max(1e-9, precision + recall), 3))
    figures.add("order", errorRate.number.map { .rounded($0 - 100 * (1 - recall), 3) } ?? .none)
    figures.add("lostLines", .count(lost))
    return figures
  }
}
