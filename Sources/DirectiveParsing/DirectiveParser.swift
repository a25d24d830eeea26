package import DirectiveModel

/// From restored pages to a document's data and its tasks.
package struct DirectiveParser: Sendable {
  package init() {}

  package func parse(_ pages: [RestoredPage], context: ParseContext = ParseContext())
    -> ParsedDirective
  {
    let outline = Outliner().outline(pages)
    let source = EvidenceSource(pages)
    let document = DocumentAssembler(outline, source: source, context: context)
    let tasks = TaskFinder.tasks(of: outline, document: document.document, pages: pages)
    return ParsedDirective(
      document: document.document, tasks: tasks,
      findings: document.findings + TaskFindings.findings(of: tasks))
  }
}
