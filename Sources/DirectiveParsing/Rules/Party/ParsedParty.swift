internal import DirectiveModel

/// A body, head, class or person read from a clause.
struct ParsedParty: Hashable, Sendable {
  /// Its tokens, title included.
  var range: Range<Int>
  /// As addressed, abbreviations written out.
  var name: String
  /// The body alone.
  var organization: String
  var isCollective = false
  /// Names that a colon list hands out: UBND các huyện: A, B.
  var isKnown = true
  /// Named by the own name: đồng chí Nguyễn Văn A.
  var isPersonal = false
  /// Someone of no one body.
  var isPerson = false

  func party(except: [String]? = nil) -> Party {
    Party(
      name: name, organization: organization.capitalizedFirst, collective: isCollective,
      except: except)
  }
}

/// Bodies in a row: Sở A, Sở B và UBND các xã (trừ …).
struct PartyList: Hashable, Sendable {
  var range: Range<Int>
  var members: [ParsedParty]
  var except: [String]?
  /// “Tỉnh đoàn (chủ trì), Hội B (phối hợp)”: those of the row who only help.
  var helpers: [ParsedParty] = []

  var parties: [Party] { members.map { $0.party(except: except) } }
  /// Every member is named by the gazetteer or a class noun.
  var isKnown: Bool { members.allSatisfy(\.isKnown) }
}
