package import DirectiveModel

/// From restored pages to a document's data and its tasks.
package struct DirectiveParser: Sendable {
  package init() {}

  package func parse(_ pages: [RestoredPage], context: ParseContext = ParseContext())
    -> ParsedDirective
  {
    ParsedDirective()
  }
}
