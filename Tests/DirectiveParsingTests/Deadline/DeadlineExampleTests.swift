import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct DeadlineExampleTests {
  static let examples = DeadlineRules.all.flatMap { rule in rule.examples.map { (rule.id, $0) } }

  @Test(arguments: examples)
  func `reads what it must and ignores the rest`(rule: RuleID, example: DeadlineExample) {
    let reader = DeadlineReader(issued: example.issued)
    let readings = reader.readings(
      in: DeadlineText(Passage(example.text), isCell: example.isCell), isCell: example.isCell)
    guard let want = example.deadline else {
      let found = readings.filter { $0.rule == rule && $0.deadline.kind != .none }
      #expect(found.isEmpty, "\(found.map(\.deadline))")
      return
    }
    guard let got = reader.principal(of: readings.filter { $0.rule == rule }) else {
      Issue.record("nothing read; others: \(readings.map { ($0.rule, $0.deadline) })")
      return
    }
    expect(got.deadline, want)
  }

  private func expect(_ got: Deadline, _ want: Deadline) {
    #expect(got.kind == want.kind)
    #expect(got.date == want.date)
    if let text = want.text { #expect(got.text == text) }
    if let stated = want.statedDate { #expect(got.statedDate == stated) }
    if let start = want.start { #expect(got.start == start) }
    #expect(got.time == want.time)
    if let offset = want.offset { #expect(got.offset == offset) }
    if let anchor = want.anchor { #expect(got.anchor == anchor) }
    if let recurrence = want.recurrence { #expect(got.recurrence == recurrence) }
  }
}
