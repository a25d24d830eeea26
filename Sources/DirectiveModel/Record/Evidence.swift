/// Where on the page something stands, and what stands there.
public struct Evidence: Hashable, Sendable, Codable {
  /// 1-based.
  public var page: Int
  public var box: Box?
  /// 1-based line numbers on that page.
  public var lines: [Int]?
  /// As restored.
  public var text: String
  /// As plainly read, before language and restoration; nothing where nothing was changed.
  public var ocrText: String?
  /// What was changed here; offsets count in `ocrText`.
  public var edits: [Edit]?

  public init(
    page: Int, text: String, box: Box? = nil, lines: [Int]? = nil, ocrText: String? = nil,
    edits: [Edit]? = nil
  ) {
    self.page = page
    self.text = text
    self.box = box
    self.lines = lines
    self.ocrText = ocrText
    self.edits = edits
  }
}
