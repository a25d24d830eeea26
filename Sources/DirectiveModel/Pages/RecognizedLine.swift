/// One line as read: its exact text, and its words with their places.
///
/// The runs of `text` between white space are the `words`, one to one and in order. A row of a
/// table is one line: its cells in order, a tab between them, the lines of a cell joined by spaces.
public struct RecognizedLine: Hashable, Sendable, Codable {
  public var text: String
  public var words: [RecognizedWord]
  public var box: Box?
  public var region: Region

  public init(text: String, words: [RecognizedWord], box: Box? = nil, region: Region = .body) {
    self.text = text
    self.words = words
    self.box = box
    self.region = region
  }

  /// A line without places, as in plain text.
  public init(text: String, region: Region = .body) {
    self.init(
      text: text,
      words: text.split(whereSeparator: \.isWhitespace).map { RecognizedWord(text: String($0)) },
      region: region)
  }
}

/// The part of the page that a line stands in.
public enum Region: String, Hashable, Sendable, Codable {
  case body, heading, letterhead, footnote, pageNumber, table, recipients, signature, other
}

/// A run of letters between white space, with what the recogniser knows of it.
public struct RecognizedWord: Hashable, Sendable, Codable {
  public var text: String
  public var box: Box?
  /// 0…1: the recogniser's own confidence; nothing for plain text.
  public var confidence: Double?
  /// Other readings, best first.
  public var choices: [WordChoice]
  /// What was plainly read, where the reader's language made another word of it.
  public var plain: String?
  /// 0-based column of the table cell that it stands in.
  public var column: Int?
  public var style: WordStyle

  public init(
    text: String, box: Box? = nil, confidence: Double? = nil, choices: [WordChoice] = [],
    column: Int? = nil, style: WordStyle = .print, plain: String? = nil
  ) {
    self.text = text
    self.box = box
    self.confidence = confidence
    self.choices = choices
    self.column = column
    self.style = style
    self.plain = plain
  }
}

/// How a word stands on the paper.
public enum WordStyle: String, Hashable, Sendable, Codable {
  case print, bold, handwriting
  /// A small raised mark that calls a footnote.
  case noteCall
}

/// Another reading of a word.
public struct WordChoice: Hashable, Sendable, Codable {
  public var text: String
  /// 0…1.
  public var probability: Double

  public init(text: String, probability: Double) {
    self.text = text
    self.probability = probability
  }
}
