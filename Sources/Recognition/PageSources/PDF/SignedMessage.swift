internal import Foundation

/// What the message of a signature says of its signer (RFC 5652; certificates: RFC 5280).
///
/// Nothing is verified: the names and the time are evidence for a reader, no proof.
struct SignedMessage {
  private(set) var commonName: String?
  private(set) var organization: String?
  /// As written: YYMMDDHHMMSSZ, or with four figures of the year.
  private(set) var signingTime: String?

  /// Nothing where the bytes are no signed message with its signer's certificate.
  init?(_ bytes: [UInt8]) {
    guard let signed = BERElement(bytes[...])?.member(BERElement.first)?.members.first,
      let certificates = signed.member(BERElement.first)?.members,
      let signer = signed.members.last(where: { $0.tag == BERElement.set })?.members.first,
      let certificate = Self.certificate(of: signer, among: certificates)
    else { return nil }
    let subject = Self.fields(of: certificate).subject
    commonName = subject.flatMap { Self.name(3, in: $0) }
    organization = subject.flatMap { Self.name(10, in: $0) }
    signingTime = Self.signingTime(of: signer)
  }

  /// The one that the signer names by its issuer and number.
  private static func certificate(of signer: BERElement, among certificates: [BERElement])
    -> BERElement?
  {
    guard let named = signer.member(BERElement.sequence)?.members, named.count == 2 else {
      return nil
    }
    return certificates.first { certificate in
      let fields = fields(of: certificate)
      return fields.number?.content == named[1].content && fields.issuer?.whole == named[0].whole
    }
  }

  /// number, algorithm, issuer, validity, subject; the version before them may be left out.
  private static func fields(of certificate: BERElement)
    -> (number: BERElement?, issuer: BERElement?, subject: BERElement?)
  {
    let members = certificate.members.first?.members ?? []
    let fields = members.drop { $0.tag == BERElement.first }
    func field(_ place: Int) -> BERElement? {
      place < fields.count ? fields[fields.startIndex + place] : nil
    }
    return (field(0), field(2), field(4))
  }

  /// The value of 2.5.4.`kind`.
  private static func name(_ kind: UInt8, in name: BERElement) -> String? {
    for part in name.members.flatMap(\.members) {
      let pair = part.members
      guard pair.count == 2, Array(pair[0].content) == [0x55, 4, kind] else { continue }
      let content = Data(pair[1].content)
      let text =
        pair[1].tag == 0x1E
        ? String(data: content, encoding: .utf16BigEndian)
        : String(validating: content, as: UTF8.self)
      let trimmed = text?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      if !trimmed.isEmpty { return trimmed.precomposedStringWithCanonicalMapping }
    }
    return nil
  }

  /// 1.2.840.113549.1.9.5 among the signed attributes.
  private static func signingTime(of signer: BERElement) -> String? {
    let mark: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 5]
    let attributes = signer.member(BERElement.first)?.members ?? []
    return attributes.first { Array($0.members.first?.content ?? []) == mark }
      .flatMap { $0.member(BERElement.set)?.members.first }
      .flatMap { String(validating: $0.content, as: UTF8.self) }
  }
}

extension BERElement {
  fileprivate func member(_ tag: UInt8) -> BERElement? { members.first { $0.tag == tag } }
}
