/// A rule as the documentation shows it, with texts that prove it.
package struct CataloguedRule: Sendable {
  package var id: RuleID
  /// Of the rulebook: B1–B20 for constructions, D0–D16 for times; nothing for the document's data.
  package var constructions: String
  /// One sentence: what it reads, and what it leaves alone.
  package var summary: String
  package var examples: [RuleExample]
}

/// A text and what the rule must read in it.
package struct RuleExample: Sendable, CustomStringConvertible {
  package var text: String
  /// Nothing where the rule must leave the text alone.
  package var wanted: String?
  /// What the rule reads today.
  package var read: @Sendable () -> String?

  package init(_ text: String, _ wanted: String?, read: @escaping @Sendable () -> String?) {
    self.text = text
    self.wanted = wanted
    self.read = read
  }

  package var description: String { text }
}
