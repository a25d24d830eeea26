internal import DirectiveModel

/// How often owners that were found one way proved to be who was meant.
///
/// The shares are rounded from rows of directives read and unread by the writers of rules, so that a sure
/// construction (“Giao Sở A …”, a table's column) stands above a risky one (a stem's owner, a mere
/// list). They are coarse on purpose: finer ones learn the documents, not the constructions.
enum OwnerEvidence {
  static func value(of row: TaskRow, timesNamed: Int) -> Double {
    var value = share(of: row)
    // A body charged by name a second time was read whole both times.
    if timesNamed > 1, !row.isFallback { value = max(value, 0.97) }
    // “Các cơ quan” of “Các cơ quan thanh tra …”: a name so short was cut more often than not.
    let shortest = row.owners.map { $0.organization.split(separator: " ").count }.min() ?? 0
    if shortest <= 2 { value *= 0.6 }
    // An item without verb or owner may be part of the one before it.
    if row.rules["task"] == ListItemRule.id { value *= 0.75 }
    return value
  }

  private static func share(of row: TaskRow) -> Double {
    guard let rule = row.rules["owners"] else { return 0.6 }
    if row.isFallback { return 0.6 }
    if rule == StemRule.id { return 0.74 }
    if rule == TableRowRule.id { return 0.97 }
    if rule == OwnerHeadingRule.id { return 0.94 }
    if rule == ActorRule.id {
      return row.owners.contains { $0.collective } ? 0.85 : 0.93
    }
    return rule.rawValue == "task.verb" ? 0.6 : 0.94
  }
}
