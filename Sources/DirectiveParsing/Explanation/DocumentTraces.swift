internal import DirectiveModel

/// Which rule read each of the document's own data.
enum DocumentTraces {
  private static let rules: [String: RuleID] = [
    "type": "header.type", "numberSymbol": "header.number", "issuer": "header.issuer",
    "place": "header.place-date", "issuedOn": "header.place-date", "subject": "header.subject",
    "urgency": "header.mark", "secrecy": "header.mark", "signer": "foot.signer",
    "archive": "foot.recipients", "recipients": "foot.recipients",
    "addressees": "header.addressees",
  ]

  static func traces(of document: DirectiveDocument) -> [Explanation.Trace] {
    var traces = (document.evidence ?? [:]).map { member, evidence in
      Explanation.Trace(
        member: "document.\(member)", rule: rules[member] ?? "header.line",
        value: value(of: member, in: document),
        quote: evidence.map(\.text).joined(separator: " / "),
        place: evidence.first.map { Explanation.Place(page: $0.page, line: $0.lines?.first ?? 1) })
    }
    traces.sort {
      ($0.place?.page ?? 0, $0.place?.line ?? 0, $0.member) < (
        $1.place?.page ?? 0, $1.place?.line ?? 0, $1.member
      )
    }
    return traces
      + document.references.map { reference in
        Explanation.Trace(
          member: "document.references", rule: "citation",
          value: [reference.type, reference.number, reference.date?.description].compactMap { $0 }
            .joined(separator: " "), quote: nil, place: nil)
      }
  }

  private static func value(of member: String, in document: DirectiveDocument) -> String {
    switch member {
    case "type": document.type ?? ""
    case "numberSymbol": document.numberSymbol ?? document.symbol ?? ""
    case "issuer": document.issuer ?? ""
    case "place": document.place ?? ""
    case "issuedOn": document.issuedOn?.description ?? ""
    case "subject": document.subject ?? ""
    case "urgency": document.urgency?.rawValue ?? ""
    case "secrecy": document.secrecy?.rawValue ?? ""
    case "signer": document.signer?.name ?? ""
    case "archive": document.archive ?? ""
    case "recipients": "\(document.recipients.count)"
    case "addressees": document.addressees.map(\.name).joined(separator: "; ")
    default: ""
    }
  }
}
