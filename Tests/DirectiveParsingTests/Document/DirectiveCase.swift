import DirectiveModel
import Testing

@testable import DirectiveParsing

/// An invented directive and what a careful clerk reads off it.
struct DirectiveCase: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var type: String
  var numberSymbol: String?
  var symbol: String
  var issuer: String
  var parentBody: String? = nil
  var place: String
  var issuedOn: String?
  var subject: String
  var urgency: DirectiveDocument.Urgency? = nil
  var secrecy: DirectiveDocument.Secrecy? = nil
  /// Name, title, authority.
  var signer: [String?]
  var addressees: [String] = []
  // “text | purpose”
  var recipients: [String]
  var archive: String?
  var references: [String] = []
  /// Paths of the numbered nodes, joined by strokes.
  var paths: [String] = []

  var testDescription: String { name }

  static let all = [
    ministryTelegram, conclusionNotice, communeInvitation, assignmentDecision, partyResolution,
    partyDispatch, oldDispatch, communePlan, blankDirective, fusedDispatch,
  ]
}

@Suite struct DirectiveCaseTests {
  @Test(arguments: DirectiveCase.all)
  func `a clerk's reading`(example: DirectiveCase) {
    let pages = plainPages(example.text)
    let parsed = DirectiveParser().parse(pages)
    let document = parsed.document
    #expect(document.type == example.type)
    #expect(document.numberSymbol == example.numberSymbol)
    #expect(document.symbol == example.symbol)
    #expect(document.issuer == example.issuer)
    #expect(document.parentBody == example.parentBody)
    #expect(document.place == example.place)
    #expect(document.issuedOn?.description == example.issuedOn)
    #expect(document.subject == example.subject)
    #expect(document.urgency == example.urgency)
    #expect(document.secrecy == example.secrecy)
    #expect(
      [document.signer?.name, document.signer?.title, document.signer?.authority]
        == example.signer)
    #expect(document.addressees.map(\.name) == example.addressees)
    #expect(
      document.recipients.map { [$0.text, $0.purpose].compactMap { $0 }.joined(separator: " | ") }
        == example.recipients)
    #expect(document.archive == example.archive)
    #expect(document.references.compactMap(\.number) == example.references)
    let nodes = Outliner().outline(pages).nodes.filter { $0.label != nil }
    #expect(nodes.map { $0.path.joined(separator: "/") } == example.paths)
  }

  @Test(arguments: DirectiveCase.all)
  func `evidence is what stands on the page`(example: DirectiveCase) {
    let pages = plainPages(example.text)
    let document = DirectiveParser().parse(pages).document
    let words = pages.flatMap { $0.lines.map(\.text) }.joined(separator: " ").split(separator: " ")
    let text = words.joined(separator: " ")
    for evidence in (document.evidence ?? [:]).values.joined() {
      #expect(text.contains(evidence.text))
    }
  }

  @Test func `what is blank is a finding, and null`() {
    let parsed = DirectiveParser().parse(plainPages(DirectiveCase.blankDirective.text))
    #expect(parsed.document.number == nil && parsed.document.issuedOn == nil)
    #expect(parsed.findings.contains { $0.code == .doubtfulNumber })
    #expect(parsed.findings.contains { $0.code == .doubtfulDate })
  }

  @Test func `a blank date takes the digital signature's day as candidate`() {
    let parsed = DirectiveParser().parse(
      plainPages(DirectiveCase.blankDirective.text),
      context: ParseContext(signatures: [
        SignatureEvidence(signedOn: CalendarDay("2026-05-19"), signer: "Ủy ban nhân dân tỉnh")
      ]))
    #expect(parsed.document.issuedOn == nil)
    #expect(parsed.document.issuedOnAlternatives == ["2026-05-19"])
  }
}
