internal import DirectiveModel
internal import VietnameseText

/// Puts the document's own data together from the outline, with evidence and what is doubtful.
struct DocumentAssembler {
  private(set) var document = DirectiveDocument()
  private(set) var findings: [Finding] = []

  private let outline: Outline
  private let source: EvidenceSource
  private let context: ParseContext
  private var evidence: [String: [Evidence]] = [:]
  private var confidence: [String: Double] = [:]

  init(_ outline: Outline, source: EvidenceSource, context: ParseContext) {
    self.outline = outline
    self.source = source
    self.context = context
    let head = Letterhead(outline)
    readType(head)
    readNumber(head)
    readIssuer(head)
    readPlaceAndDate(head)
    readSubject(head)
    readMarks(head)
    readSigner(head)
    readRecipients()
    document.references =
      ReferencesRule(outline, own: document.numberSymbol ?? document.symbol).references
    document.evidence = evidence.isEmpty ? nil : evidence
    document.confidence = confidence.isEmpty ? nil : confidence
    reportMissing()
    reportUnsure()
  }

  private mutating func show(_ member: String, _ lines: [OutlineLine], sure: Double = 1) {
    guard !lines.isEmpty else { return }
    evidence[member] = lines.flatMap { source.evidence(of: $0.passage.tokens) }
    let read = lines.map { source.confidence(of: $0.passage.tokens[...]) }.min() ?? 1
    confidence[member] = ((read * sure) * 100).rounded() / 100
  }

  // MARK: Type

  private mutating func readType(_ head: Letterhead) {
    if let type = head.type {
      document.type = type
      show("type", head.title.map { [$0] } ?? [])
      return
    }
    if let line = head.number, let number = NumberRule(line.text), let symbol = number.symbol,
      let type = CitationNumber.type(of: "1/" + symbol), head.about.isEmpty || head.isParty
    {
      document.type = type
      show("type", [line], sure: 0.9)
    } else if !head.about.isEmpty || !outline.addressees.isEmpty || head.number != nil {
      document.type = "Công văn"
      show("type", head.about.isEmpty ? head.number.map { [$0] } ?? [] : head.about)
    }
  }

  // MARK: Number

  private mutating func readNumber(_ head: Letterhead) {
    guard let line = head.number, let rule = NumberRule(line.text) else { return }
    document.symbol = rule.symbol
    show("numberSymbol", [line])
    let figures = line.passage.tokens.indices.filter { index in
      line.passage.tokens[index].text.contains(where: \.isNumber)
    }
    if let number = rule.number, !isDoubtful(line, of: figures),
      !rule.isMended || (confidence["numberSymbol"] ?? 0) >= 0.7
    {
      document.number = number
      document.numberSymbol = rule.numberSymbol
      return
    }
    confidence["numberSymbol"] = min(confidence["numberSymbol"] ?? 0.5, 0.5)
    let candidates = numberCandidates(line, rule)
    findings.append(
      Finding(
        .doubtfulNumber, .warning,
        candidates.isEmpty
          ? "The number was left blank or could not be read."
          : "The number is written by hand or damaged; read it on the page.",
        page: source.pageNumber(line.page), field: "document.numberSymbol",
        candidates: candidates.isEmpty ? nil : candidates, evidence: evidence["numberSymbol"]))
  }

  private func numberCandidates(_ line: OutlineLine, _ rule: NumberRule) -> [String] {
    var candidates = rule.numberSymbol.map { [$0] } ?? rule.candidates
    for token in line.passage.tokens {
      for word in source.recognized(token.first) where source.isHandwritten(token.first) {
        for choice in word.choices {
          let digits = choice.text.filter(\.isNumber)
          guard !digits.isEmpty, let symbol = rule.symbol else { continue }
          let mark = rule.numberSymbol?.first { $0 == "/" || $0 == "-" } ?? "/"
          let candidate = "\(digits)\(mark)\(symbol)"
          if !candidates.contains(candidate) { candidates.append(candidate) }
        }
      }
    }
    return Array(candidates.prefix(5))
  }

  /// Written by hand, or read so unsurely that no clerk would enter it.
  private func isDoubtful(_ line: OutlineLine, of indices: [Int]) -> Bool {
    indices.contains { index in
      let token = line.passage.tokens[index]
      return source.isHandwritten(token.first) || source.isHandwritten(token.last)
    }
  }

  // MARK: Issuer

  private mutating func readIssuer(_ head: Letterhead) {
    let rule = IssuerRule(head)
    document.issuer = rule.issuer
    document.parentBody = rule.parent
    show("issuer", rule.issuerLines)
  }

  // MARK: Place and date

  private mutating func readPlaceAndDate(_ head: Letterhead) {
    guard let line = head.place else { return }
    let rule = PlaceDateRule(line)
    document.place = rule.place
    document.issuedOnText = rule.text
    show("place", [line])
    show("issuedOn", [line])
    let tokens = Array(rule.figures)
    let signed = context.signatures.compactMap(\.signedOn).min()
    if let day = rule.day, !isDoubtful(line, of: tokens) {
      document.issuedOn = day
      if let signed, signed < day {
        findings.append(
          Finding(
            .doubtfulDate, .warning, "The date is later than the digital signature.",
            page: source.pageNumber(line.page), field: "document.issuedOn",
            candidates: [signed.description], evidence: evidence["issuedOn"]))
      }
      return
    }
    var candidates = rule.day.map { [$0] } ?? rule.candidates
    candidates += writtenDays(line, of: tokens, like: rule.day).filter { !candidates.contains($0) }
    candidates = Array(candidates.prefix(6))
    if let signed {
      // The signature bears the hand out; without it the signing day comes last.
      if let place = candidates.firstIndex(of: signed) {
        candidates.insert(candidates.remove(at: place), at: 0)
      } else {
        candidates.append(signed)
      }
    }
    if !candidates.isEmpty { document.issuedOnAlternatives = candidates.map(\.description) }
    confidence["issuedOn"] = min(confidence["issuedOn"] ?? 0.5, 0.5)
    findings.append(
      Finding(
        .doubtfulDate, .warning,
        rule.day != nil
          ? "The date is written by hand; read it on the page."
          : "The date is blank or damaged; read it on the page.",
        page: source.pageNumber(line.page), field: "document.issuedOn",
        candidates: candidates.isEmpty ? nil : candidates.map(\.description),
        evidence: evidence["issuedOn"]))
  }

  /// The other days that figures written by hand may be.
  private func writtenDays(_ line: OutlineLine, of indices: [Int], like day: CalendarDay?)
    -> [CalendarDay]
  {
    guard let day else { return [] }
    return indices.flatMap { index in
      source.recognized(line.passage.tokens[index].first).filter { $0.style == .handwriting }
        .flatMap(\.choices)
    }.compactMap { choice in
      Int(choice.text).flatMap { CalendarDay(year: day.year, month: day.month, day: $0) }
    }
  }

  // MARK: Subject and marks

  private mutating func readSubject(_ head: Letterhead) {
    let rule = SubjectRule(head)
    document.subject = rule.text
    show("subject", rule.lines)
  }

  private mutating func readMarks(_ head: Letterhead) {
    if let (urgency, line) = MarkWords.urgency(head) {
      document.urgency = urgency
      show("urgency", [line])
    }
    if let (secrecy, line) = MarkWords.secrecy(head) {
      document.secrecy = secrecy
      show("secrecy", [line])
    }
  }

  // MARK: Foot

  private mutating func readSigner(_ head: Letterhead) {
    let rule = SignerRule(outline.signature, authority: head.authority)
    document.signer = rule.signer
    show("signer", rule.lines)
  }

  private mutating func readRecipients() {
    let rule = RecipientsRule(outline.recipients)
    document.recipients = rule.recipients
    document.archive = rule.archive
    show("archive", rule.archiveLine)
    show("recipients", outline.recipients)
    document.addressees = AddresseesRule(outline.addressees).addressees
    show("addressees", outline.addressees)
  }

  // MARK: Missing

  private mutating func reportMissing() {
    let missing = [
      ("document.type", document.type == nil), ("document.issuer", document.issuer == nil),
      ("document.symbol", document.symbol == nil),
      ("document.issuedOn", document.issuedOn == nil && document.issuedOnText == nil),
      ("document.signer", document.signer?.name == nil),
    ]
    for (field, isMissing) in missing where isMissing {
      let signed = signedNames(for: field)
      findings.append(
        Finding(
          .missingField, .info,
          signed == nil
            ? "Nothing on the pages gives this."
            : "Nothing on the pages gives this; the digital signature names a candidate.",
          field: field, candidates: signed))
    }
  }

  /// Candidates from the digital signatures, most of all where a seal covers the print.
  private func signedNames(for field: String) -> [String]? {
    let names = SignatureNames(context.signatures)
    let candidates =
      switch field {
      case "document.signer": names.persons
      case "document.issuer": names.bodies
      default: [String]()
      }
    return candidates.isEmpty ? nil : candidates
  }

  /// What was read so unsurely that a clerk would look at the page.
  private mutating func reportUnsure() {
    if document.addressees.isEmpty, !outline.addressees.isEmpty {
      findings.append(
        Finding(
          .missingField, .warning, "Kính gửi stands on the page; whom it names could not be read.",
          field: "document.addressees", evidence: evidence["addressees"]))
    }
    let named = Set(findings.compactMap(\.field))
    for (member, sureness) in confidence.sorted(by: { $0.key < $1.key }) {
      let field = "document.\(member)"
      guard sureness < Self.leastSure, !named.contains(field) else { continue }
      findings.append(
        Finding(
          .doubtfulField, .warning, "This was read unsurely; compare it with the page.",
          page: evidence[member]?.first?.page, field: field, candidates: signedNames(for: field),
          evidence: evidence[member]))
    }
  }

  /// Of members whose least sure word was read below this, more were wrong than right.
  private static let leastSure = 0.5
}
