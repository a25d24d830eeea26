internal import DirectiveModel

/// The rules of time with the examples that stand beside them.
enum DeadlineExamples {
  private static let constructions: [RuleID: String] = [
    BeforeRule.id: "D1, D1m, D8, D16", OnOrBeforeRule.id: "D2, D8, D16",
    WithinRule.id: "D3, D3w, D4, D5, D6, D16", RelativeRule.id: "D7", RecurringRule.id: "D9",
    ContinuousRule.id: "D10", ImmediateRule.id: "D11", AsSoonAsPossibleRule.id: "D12",
    AsRegulatedRule.id: "D13", EventRule.id: "D14", RangeRule.id: "D15",
    BarePointRule.id: "D2–D6 in a column of time",
  ]

  static func rule(_ rule: any DeadlineRule.Type) -> CataloguedRule {
    CataloguedRule(
      id: rule.id, constructions: constructions[rule.id] ?? "", summary: rule.summary,
      examples: rule.examples.map { example in
        RuleExample(example.text, example.deadline.map(shown)) { read(example, by: rule.id) }
      })
  }

  private static func read(_ example: DeadlineExample, by rule: RuleID) -> String? {
    let reader = DeadlineReader(issued: example.issued)
    let readings = reader.readings(
      in: DeadlineText(Passage(example.text), isCell: example.isCell), isCell: example.isCell)
    let own = readings.filter { $0.rule == rule && $0.deadline.kind != .none }
    return reader.principal(of: own).map { shown($0.deadline) }
  }

  private static func shown(_ deadline: Deadline) -> String {
    [deadline.kind.rawValue, deadline.date?.description].compactMap { $0 }.joined(separator: " ")
  }
}
