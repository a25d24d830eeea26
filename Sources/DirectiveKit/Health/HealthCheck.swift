/// One thing that reading needs, and whether this machine has it.
public struct HealthCheck: Hashable, Sendable, Codable {
  public var name: String
  public var isGood: Bool
  /// Without it nothing can be read.
  public var isNeeded: Bool
  /// A version, a path, a measure; or what is wrong.
  public var detail: String
  /// What to do about it.
  public var remedy: String?

  public init(
    _ name: String, isGood: Bool, isNeeded: Bool = true, detail: String, remedy: String? = nil
  ) {
    self.name = name
    self.isGood = isGood
    self.isNeeded = isNeeded
    self.detail = detail
    self.remedy = remedy
  }
}
