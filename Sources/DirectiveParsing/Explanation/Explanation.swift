/// Which rule found what of a document, where, and what was masked: for whoever writes a rule.
package struct Explanation: Sendable, Codable {
  /// The document's own data, in the order of the page.
  package var document: [Trace]
  package var tasks: [TaskTrace]
  /// Text of the body that gave no row.
  package var silent: [SilentText]

  /// Words on the page and the rule that read them.
  package struct Trace: Hashable, Sendable, Codable {
    /// The member of the record: owners, deadline, document.issuedOn.
    package var member: String
    package var rule: RuleID
    /// What was read: names, a kind and a day.
    package var value: String
    /// As they stand; nothing where the member came from no words of its own.
    package var quote: String?
    package var place: Place?
  }

  /// Both 1-based.
  package struct Place: Hashable, Sendable, Codable {
    package var page: Int
    package var line: Int
  }

  package struct TaskTrace: Sendable, Codable {
    package var id: String
    package var path: [String]
    package var text: String
    package var place: Place?
    package var confidence: Double
    package var reasons: [String]
    /// What the confidence was reckoned from.
    package var signs: [String]
    package var traces: [Trace]
    /// Times read in the clause that did not become its deadline.
    package var rivals: [Trace]
    package var masks: [Trace]
  }

  package struct SilentText: Sendable, Codable {
    package var text: String
    package var place: Place?
    package var masks: [Trace]
  }
}
