internal import DirectiveModel
internal import VietnameseText

/// Whom the digital signatures name: persons, and bodies by their seals and as persons' offices.
///
/// Such a name is no reading of the page, and whoever signs may be a clerk: it is a candidate only.
struct SignatureNames {
  private(set) var persons: [String] = []
  private(set) var bodies: [String] = []

  init(_ signatures: [SignatureEvidence]) {
    for signature in signatures {
      if let signer = signature.signer {
        if let person = Self.person(signer) {
          Self.add(person, to: &persons)
        } else {
          Self.add(Self.body(signer), to: &bodies)
        }
      }
      if let organization = signature.organization {
        Self.add(Self.body(organization), to: &bodies)
      }
    }
  }

  private static func add(_ name: String, to names: inout [String]) {
    if !name.isEmpty, !names.contains(name) { names.append(name) }
  }

  /// “TRẦN THỊ HẠNH” gives Trần Thị Hạnh; a body's name gives nothing.
  static func person(_ name: String) -> String? {
    let words = name.split(separator: " ").map { word in
      SignerRule.isCapitals([String(word)]) ? word.prefix(1) + word.dropFirst().lowercased() : word
    }.map(String.init)
    guard let first = words.first, !NameCase.opensBody(words, at: 0), !NameCase.knows(words),
      let person = PersonName.read(words), person.hasPrefix(first), PersonName.hasSurname(person)
    else { return nil }
    return person
  }

  /// As the letterhead would be set: “UBND XÃ AN BÌNH” gives Ủy ban nhân dân xã An Bình.
  static func body(_ name: String) -> String {
    NameCase.normal(name.split(separator: " ").map(String.init))
  }
}
