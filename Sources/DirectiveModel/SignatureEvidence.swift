/// What a PDF's signature dictionary says (ISO 32000-1, 12.8.1): evidence that needs no recognition.
public struct SignatureEvidence: Hashable, Sendable, Codable {
  /// The day in Vietnam (UTC+7) on which it was signed.
  ///
  /// The issue date is not later.
  public var signedOn: CalendarDay?
  /// Common name of the certificate: a person, or a body for its digital seal.
  public var signer: String?
  public var organization: String?
  public var reason: String?

  public init(
    signedOn: CalendarDay? = nil, signer: String? = nil, organization: String? = nil,
    reason: String? = nil
  ) {
    self.signedOn = signedOn
    self.signer = signer
    self.organization = organization
    self.reason = reason
  }
}
