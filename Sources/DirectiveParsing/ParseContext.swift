package import DirectiveModel

/// What is known of a document beside its text.
///
/// Nothing here depends on today.
package struct ParseContext: Sendable {
  /// From the PDF's signature dictionary, in the order of signing.
  package var signatures: [SignatureEvidence]

  package init(signatures: [SignatureEvidence] = []) {
    self.signatures = signatures
  }
}

/// What the parser makes of a document.
package struct ParsedDirective: Hashable, Sendable, Codable {
  package var document: DirectiveDocument
  package var tasks: [DirectiveTask]
  package var findings: [Finding]

  package init(
    document: DirectiveDocument = DirectiveDocument(), tasks: [DirectiveTask] = [],
    findings: [Finding] = []
  ) {
    self.document = document
    self.tasks = tasks
    self.findings = findings
  }
}
