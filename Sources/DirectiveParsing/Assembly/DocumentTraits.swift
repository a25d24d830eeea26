internal import DirectiveModel
internal import VietnameseText

/// What the document's own data say of how it assigns.
struct DocumentTraits: Sendable {
  var issuer: Party?
  var addressees: [Party]
  var kind: Kind
  /// The board that the document sets up: Ban Chỉ đạo, Tổ công tác.
  var board: String?

  enum Kind: Sendable {
    /// Kế hoạch, Chương trình: sentences without an owner are the issuer's own duties.
    case plan
    /// Công văn, Chỉ thị, Công điện, Thông báo: addressees answer.
    case directive
    /// Quyết định, Nghị quyết: only who is named.
    case decision
    /// Giấy mời: only what is asked beside coming.
    case invitation
    /// Báo cáo, Tờ trình, Biên bản: tells or asks, assigns nothing.
    case silent
  }

  init(_ document: DirectiveDocument) {
    issuer = document.issuer.map { full in
      let name = document.parentBody.map { Self.withoutPlace(full, of: $0) } ?? full
      return Party(name: name, organization: name, collective: false)
    }
    addressees = document.addressees
    board = document.subject.flatMap(BoardRoles.board(setUpBy:))
    switch (document.type ?? "").wordKey {
    case "kế hoạch".wordKey, "chương trình".wordKey, "phương án".wordKey, "đề án".wordKey,
      "hướng dẫn".wordKey:
      kind = .plan
    case "quyết định".wordKey, "nghị quyết".wordKey, "quy chế".wordKey, "quy định".wordKey,
      "nghị định".wordKey, "thông tư".wordKey, "luật".wordKey:
      kind = .decision
    case "giấy mời".wordKey, "thư mời".wordKey:
      kind = .invitation
    case "báo cáo".wordKey, "tờ trình".wordKey, "biên bản".wordKey, "hợp đồng".wordKey,
      "giấy giới thiệu".wordKey, "giấy nghỉ phép".wordKey, "phiếu gửi".wordKey, "thư công".wordKey,
      "dự án".wordKey, "bản ghi nhớ".wordKey, "bản thỏa thuận".wordKey, "giấy ủy quyền".wordKey,
      "phiếu báo".wordKey:
      kind = .silent
    default:
      kind = .directive
    }
  }

  /// “Sở Y tế tỉnh Kiên Giang” under UBND tỉnh Kiên Giang calls itself Sở Y tế.
  private static func withoutPlace(_ name: String, of parent: String) -> String {
    let reading = Reading(Passage(name))
    for index in reading.all.reversed() where index > 1 {
      guard reading.keys[index] == Word.tinh || reading.keys[index] == "phố".wordKey,
        index + 1 < reading.count, reading.isCapital(index + 1)
      else { continue }
      let end = reading.keys[index] == Word.tinh ? index : index - 1
      guard parent.wordKey.contains(reading.text(end..<reading.count).wordKey) else { return name }
      return reading.text(0..<end)
    }
    return name
  }

  /// Whether all are led by the issuer in its field: what it asks of them, it charges them with.
  ///
  /// The people's committees stand under the ministries in each ministry's field.
  func leads(_ parties: [Party]) -> Bool {
    guard let issuer, issuer.organization.hasPrefix("Bộ "), !parties.isEmpty,
      !CommandLines.isHeadquarters(issuer.organization)
    else { return false }
    return parties.allSatisfy { $0.organization.wordKey.hasPrefix("ủy ban nhân dân".wordKey) }
  }

  /// Whether all answer to the issuer anyway: its own offices below a stem that asks others.
  func commands(_ parties: [Party]) -> Bool {
    guard let issuer = issuer?.organization, !parties.isEmpty else { return false }
    let head = issuer.split(separator: " ").first.map(String.init) ?? ""
    return parties.allSatisfy { party in
      let name = party.organization
      if name.contains("trực thuộc") || name.hasSuffix("thuộc " + head) { return true }
      return name.hasSuffix(" " + head) || name.hasPrefix("Phòng ")
        || CommandLines.stands(name, under: issuer)
    }
  }

  /// The issuer itself or its head: what it does is no task.
  func isIssuer(_ list: PartyList) -> Bool {
    guard let issuer, list.members.count == 1, let member = list.members.first,
      !member.isPersonal, !member.isCollective
    else { return false }
    let name = member.organization.wordKey
    return issuer.organization.wordKey.hasPrefix(name)
      || Self.isShort(name, for: issuer.organization.wordKey)
  }

  /// “Ngân hàng Nhà nước Chi nhánh” of Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh Đắk Lắk: its words in
  /// their order, the first three among them.
  private static func isShort(_ name: String, for full: String) -> Bool {
    let words = name.split(separator: " ")
    var rest = full.split(separator: " ")[...]
    guard words.count > 3, rest.starts(with: words.prefix(3)) else { return false }
    for word in words {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
