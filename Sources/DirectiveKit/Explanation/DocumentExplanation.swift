internal import DirectiveModel
internal import DirectiveParsing
public import Foundation

/// Which rule found what in a document, and what was masked: for whoever writes a rule.
public struct DocumentExplanation: Sendable {
  private let explanation: Explanation

  init(_ pages: [RestoredPage], signatures: [SignatureEvidence]) {
    explanation = DirectiveParser().explanation(
      of: pages, context: ParseContext(signatures: signatures))
  }

  /// All rules with the examples that prove them, as a page of Markdown.
  public static var rules: String { RulePage.markdown }

  /// One JSON object, members in order.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(explanation) + Data("\n".utf8)
  }

  /// For a person.
  public var text: String {
    var lines = explanation.document.map(line)
    for task in explanation.tasks {
      let path = task.path.isEmpty ? "" : "  \(task.path.joined(separator: " › "))"
      lines += ["", "\(task.id)\(path)\(shown(task.place))", "  \(task.text)"]
      lines += task.traces.map { "  " + line($0) }
      lines += task.rivals.map { "  not it: " + line($0) }
      lines += task.masks.map { "  masked: \($0.rule)  “\($0.quote ?? "")”\(shown($0.place))" }
      lines.append("  confidence \(task.confidence)")
      lines += task.reasons.map { "  review: \($0)" }
    }
    if !explanation.silent.isEmpty { lines += ["", "No row of their own:"] }
    for text in explanation.silent { lines.append("  \(shown(text.place))  \(text.text)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ trace: Explanation.Trace) -> String {
    let value = trace.value.isEmpty ? "–" : trace.value
    let quote = trace.quote.map { "  ← “\($0)”" } ?? ""
    return "\(trace.member)  \(trace.rule)  \(value)\(quote)\(shown(trace.place))"
  }

  private func shown(_ place: Explanation.Place?) -> String {
    place.map { "  [page \($0.page), line \($0.line)]" } ?? ""
  }
}
