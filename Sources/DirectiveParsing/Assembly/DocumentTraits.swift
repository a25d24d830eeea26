internal import DirectiveModel
internal import VietnameseText

/// What the document's own data say of how it assigns.
struct DocumentTraits: Sendable {
  var issuer: Party?
  var addressees: [Party]
  var kind: Kind

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
    issuer = document.issuer.map { Party(name: $0, organization: $0, collective: false) }
    addressees = document.addressees
    switch (document.type ?? "").folded {
    case "kế hoạch".folded, "chương trình".folded, "phương án".folded, "đề án".folded,
      "hướng dẫn".folded:
      kind = .plan
    case "quyết định".folded, "nghị quyết".folded, "quy chế".folded, "quy định".folded,
      "nghị định".folded, "thông tư".folded, "luật".folded:
      kind = .decision
    case "giấy mời".folded, "thư mời".folded:
      kind = .invitation
    case "báo cáo".folded, "tờ trình".folded, "biên bản".folded, "hợp đồng".folded,
      "giấy giới thiệu".folded, "giấy nghỉ phép".folded, "phiếu gửi".folded, "thư công".folded,
      "dự án".folded, "bản ghi nhớ".folded, "bản thỏa thuận".folded, "giấy ủy quyền".folded,
      "phiếu báo".folded:
      kind = .silent
    default:
      kind = .directive
    }
  }

  /// The issuer itself or its head: what it does is no task.
  func isIssuer(_ list: PartyList) -> Bool {
    guard let issuer, list.members.count == 1, let member = list.members.first else { return false }
    let name = member.organization.folded
    return issuer.organization.folded.hasPrefix(name) || issuer.organization.folded == name
  }
}
