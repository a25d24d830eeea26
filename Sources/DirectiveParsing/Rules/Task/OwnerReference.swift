internal import DirectiveModel
internal import VietnameseText

/// Words that stand for owners named elsewhere: “quý cơ quan” for those written to, “mỗi cơ quan”
/// for those named before, a mere “Phó Hiệu trưởng” for the body that writes.
enum OwnerReference {
  private static let addressed = Phrases("quý")
  private static let each = Phrases("mỗi", "từng", "mỗi một")
  private static let pointing: Set<String> = Set(["này", "trên", "đó"].map(\.wordKey))

  /// “tham mưu Ban trình …” in a letter of Ban Tổ chức: the body that writes, by its first word.
  static func issuer(_ traits: DocumentTraits, namedBy name: String) -> String {
    guard let issuer = traits.issuer?.organization else { return name }
    if let organ = IssuerOrgans.inFull(name, of: issuer) { return organ }
    guard !name.contains(" "), issuer.hasPrefix(name + " ") else { return name }
    return issuer
  }

  struct Owners {
    var parties: [Party]
    /// They were named before.
    var isInherited = false
  }

  static func owners(
    _ list: PartyList, in reading: Reading, current: [Party], traits: DocumentTraits
  ) -> Owners {
    let start = list.range.lowerBound
    if list.members.allSatisfy({ addressed.end(in: reading, at: $0.range.lowerBound) != nil }) {
      return traits.addressees.isEmpty
        ? Owners(parties: list.parties) : Owners(parties: traits.addressees, isInherited: true)
    }
    let last = list.range.upperBound
    let isPointing =
      list.members.count == 1 && last < reading.count && pointing.contains(reading.keys[last])
    let isEach =
      each.end(in: reading, at: start) != nil && !reading.isCapital(start)
      && (start == 0 || reading.isMark(start - 1))
    if isEach || isPointing, !current.isEmpty {
      return Owners(parties: current, isInherited: true)
    }
    // “Sở phối hợp …” below “Sở Tài nguyên và Môi trường”.
    if list.members.count == 1, list.range.count == 1,
      let full = (current + [traits.issuer].compactMap { $0 }).first(where: {
        $0.organization.hasPrefix(list.members[0].organization + " ")
      })
    {
      return Owners(parties: [full])
    }
    return Owners(
      parties: list.parties.map { party in
        var party = party
        // “Nhóm trưởng”, “Tổ phó thường trực” below “Nhiệm vụ của Tổ công tác”.
        if current.count == 1, BoardRoles.isRole(party.name) {
          party.organization = current[0].organization
          return party
        }
        if let board = traits.board, BoardRoles.isBare(party.name) {
          party.organization = board
          return party
        }
        if party.organization.isEmpty {
          party.organization = traits.issuer?.organization ?? party.name
        } else if let issuer = traits.issuer?.organization,
          let organ = IssuerOrgans.inFull(party.organization, of: issuer)
        {
          if party.name == party.organization { party.name = organ }
          party.organization = organ
        } else if let issuer = traits.issuer?.organization, !party.organization.contains(" "),
          issuer.hasPrefix(party.organization + " ")
        {
          // “Giám đốc Sở”, “các thành viên Ban” in the body's own letter.
          party.organization = issuer
        }
        return party
      })
  }

  /// The addressee whom the letter's own stem names shortly: “đề nghị Ủy ban nhân dân các tỉnh,
  /// thành phố: …” asks those written to, “… trực thuộc Trung ương”.
  static func inFull(_ party: Party, among addressees: [Party]) -> Party {
    guard party.collective else { return party }
    let fuller = addressees.filter { $0.organization.hasPrefix(party.organization + " ") }
    return fuller.count == 1 ? fuller[0] : party
  }
}
