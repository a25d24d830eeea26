/// A page whose text was restored, line by line with the page as read.
public struct RestoredPage: Hashable, Sendable, Codable {
  public var recognized: RecognizedPage
  /// One for each line of `recognized`, in the same order.
  public var lines: [RestoredLine]
  public var findings: [Finding]

  public init(recognized: RecognizedPage, lines: [RestoredLine], findings: [Finding] = []) {
    self.recognized = recognized
    self.lines = lines
    self.findings = findings
  }

  /// The page as read, nothing changed.
  public init(unchanged page: RecognizedPage) {
    self.init(recognized: page, lines: page.lines.map(RestoredLine.init(unchanged:)))
  }
}

/// A line as it was most probably printed.
///
/// White space is kept exactly as read.
public struct RestoredLine: Hashable, Sendable, Codable {
  public var text: String
  /// The runs of `text` between white space, in order.
  public var words: [RestoredWord]
  public var edits: [Edit]

  public init(text: String, words: [RestoredWord], edits: [Edit]) {
    self.text = text
    self.words = words
    self.edits = edits
  }

  public init(unchanged line: RecognizedLine) {
    self.init(
      text: line.text,
      words: line.words.indices.map {
        RestoredWord(
          text: line.words[$0].text, sources: $0..<$0 + 1,
          confidence: line.words[$0].confidence ?? 1)
      },
      edits: [])
  }
}

/// A restored word and the words as read that it came from: one, or several when they were joined.
///
/// Words that came from splitting one word share their source.
public struct RestoredWord: Hashable, Sendable, Codable {
  public var text: String
  /// Indices into the words of the recognised line.
  public var sources: Range<Int>
  /// 0…1: probability that the word stands so in print.
  public var confidence: Double

  public init(text: String, sources: Range<Int>, confidence: Double) {
    self.text = text
    self.sources = sources
    self.confidence = confidence
  }
}

/// One change that reading or restoration made.
public struct Edit: Hashable, Sendable, Codable {
  /// Offset in Unicode scalars in the text as read.
  public var at: Int
  public var from: String
  public var to: String
  /// A stable word: diacritics, letters, split, join, digits, code; reading where the engine's own
  /// language chose otherwise than the letters alone say.
  public var why: String?
  /// 0…1.
  public var probability: Double?

  public init(at: Int, from: String, to: String, why: String? = nil, probability: Double? = nil) {
    self.at = at
    self.from = from
    self.to = to
    self.why = why
    self.probability = probability
  }
}
