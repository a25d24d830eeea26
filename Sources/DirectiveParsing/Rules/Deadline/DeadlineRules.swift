/// All rules of time; a test fails where one of the folder is missing.
enum DeadlineRules {
  static let all: [any DeadlineRule.Type] = [
    EventRule.self, BeforeRule.self, OnOrBeforeRule.self, WithinRule.self, RelativeRule.self,
    RecurringRule.self,
    RangeRule.self, ContinuousRule.self, ImmediateRule.self, AsSoonAsPossibleRule.self,
    AsRegulatedRule.self, BarePointRule.self, StartRule.self,
  ]

  static let byOpener: CodeMap<[any DeadlineRule.Type]> = {
    var table: [WordCode: [any DeadlineRule.Type]] = [:]
    for rule in all {
      for opener in rule.openers { table[opener, default: []].append(rule) }
    }
    return CodeMap(table)
  }()

  static let openingWithNumber = all.filter { $0.opensWithNumber }
}
