/// What was read from one page, before restoration, in reading order.
///
/// Left block of a two-column zone before the right one; a ruled table row by row.
public struct RecognizedPage: Hashable, Sendable, Codable {
  /// 1-based.
  public var number: Int
  /// Pixels of the upright page image; nothing for plain text.
  public var width: Int?
  public var height: Int?
  public var dpi: Double?
  /// Clockwise degrees applied to make the page upright: 0, 90, 180, 270.
  public var rotation: Int?
  /// Degrees removed.
  public var skew: Double?
  public var source: TextSource
  /// 0…1, over the page's words.
  public var confidence: Double?
  public var status: PageStatus
  public var lines: [RecognizedLine]
  public var findings: [Finding]

  public init(
    number: Int, source: TextSource, status: PageStatus = .ok, lines: [RecognizedLine] = [],
    width: Int? = nil, height: Int? = nil, dpi: Double? = nil, rotation: Int? = nil,
    skew: Double? = nil, confidence: Double? = nil, findings: [Finding] = []
  ) {
    self.number = number
    self.source = source
    self.status = status
    self.lines = lines
    self.width = width
    self.height = height
    self.dpi = dpi
    self.rotation = rotation
    self.skew = skew
    self.confidence = confidence
    self.findings = findings
  }
}

/// Where a page's words came from.
public enum TextSource: String, Hashable, Sendable, Codable {
  case ocr, textLayer, plain, none
}

/// How the reading of a page ended.
public enum PageStatus: String, Hashable, Sendable, Codable {
  case ok, blank, lowQuality, timeout, failed
}
