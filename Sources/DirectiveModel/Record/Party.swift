/// Who is charged, asked or addressed.
public struct Party: Hashable, Sendable, Codable {
  /// As addressed, abbreviations expanded: Giám đốc Sở Nội vụ.
  public var name: String
  /// The body itself: Sở Nội vụ.
  public var organization: String
  /// Names a class: các sở, ban, ngành tỉnh.
  public var collective: Bool
  /// Left out by “trừ …”.
  public var except: [String]?
  public var confidence: Double?
  public var evidence: [Evidence]?

  public init(
    name: String, organization: String, collective: Bool, except: [String]? = nil,
    confidence: Double? = nil, evidence: [Evidence]? = nil
  ) {
    self.name = name
    self.organization = organization
    self.collective = collective
    self.except = except
    self.confidence = confidence
    self.evidence = evidence
  }
}
