/// The page of the documentation that lists the rules with their examples.
///
/// `giaoviec explain --rules` prints it; a test holds the committed page to it.
package enum RulePage {
  package static var markdown: String {
    var lines = [
      "# The rules and their examples", "",
      "What the parser reads, rule by rule; `giaoviec explain FILE` calls them by these names.", "",
      "## Overview", "",
      "Printed by `giaoviec explain --rules` from the catalogue; the examples are run as tests.",
    ]
    for (title, rules) in sections {
      lines += ["", "## \(title)"]
      for rule in rules { lines += entry(rule) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let sections: [(String, [CataloguedRule])] = [
    ("The document's own data", RuleCatalog.header),
    ("Tasks, owners, coordinators and receivers", RuleCatalog.tasks),
    ("What is masked before any day is believed", RuleCatalog.masks),
    ("Deadlines", RuleCatalog.deadlines),
  ]

  private static func entry(_ rule: CataloguedRule) -> [String] {
    var lines = ["", "### \(rule.id)", ""]
    lines.append(
      rule.constructions.isEmpty ? rule.summary : "\(rule.constructions). \(rule.summary)")
    lines.append("")
    for example in rule.examples where example.wanted != nil {
      lines.append("- \(quoted(example.text)) → \(example.wanted ?? "")")
    }
    let ignored = rule.examples.filter { $0.wanted == nil }
    if !ignored.isEmpty {
      lines += ["", "Left alone:", ""]
      lines += ignored.map { "- \(quoted($0.text))" }
    }
    return lines
  }

  private static func quoted(_ text: String) -> String {
    "`" + text.split(separator: "\n").joined(separator: " ⏎ ") + "`"
  }
}
