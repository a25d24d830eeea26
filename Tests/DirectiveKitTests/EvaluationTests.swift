import DirectiveModel
import Foundation
import TestSupport
import Testing

@testable import DirectiveKit

/// The scorers on cases whose figures were worked out with the Python tools.
@Suite struct EvaluationTests {
  @Test(arguments: [
    ("UBND tỉnh", "Ủy ban nhân dân tỉnh"), ("hoà bình", "Hòa Bình,"),
    ("VP. UBND", "văn phòng ủy ban nhân dân"),
    ("uỷ ban", "ủy ban"),
  ])
  func `folds case, tone placement, marks and abbreviations`(a: String, b: String) {
    #expect(FoldedWords(a) == FoldedWords(b))
  }

  @Test(arguments: [
    ("các sở", "sở"), ("toán", "toàn"), ("Sở Y tế", "Sở Y-tế-"), ("đ", "d"), ("TP.HCM", "TPHCM"),
  ])
  func `keeps apart what differs`(a: String, b: String) {
    #expect((FoldedWords(a) == FoldedWords(b)) == (a == "Sở Y tế"))
  }

  @Test(arguments: [
    (1.005, 2, 1.0), (2.675, 2, 2.67), (0.125, 2, 0.12), (97.055, 2, 97.06), (66.66666, 3, 66.667),
  ])
  func `rounds as decimal numbers do`(value: Double, digits: Int, rounded: Double) {
    #expect(Figures.Value.rounded(value, digits) == .share(rounded))
  }

  @Test func `a record that is its own gold has all figures full`() throws {
    for name in try Fixture.directives() {
      let gold = try Data(contentsOf: Fixture.file("Directives/\(name)/gold.json"))
      var scorer = TaskScorer()
      try scorer.add(record: gold, gold: gold)
      let figures = scorer.figures()
      for figure in ["taskF1", "ownerF1", "dateF1", "exactF1", "fieldAccuracy", "recipientF1"] {
        #expect(figures[figure] == .share(100), "\(name) \(figure)")
      }
      #expect(scorer.remarks.isEmpty)
    }
  }

  @Test func `a record that cannot be read counts as empty`() throws {
    let gold = try Data(contentsOf: Fixture.file("Directives/01-cong-van/gold.json"))
    var scorer = TaskScorer()
    try scorer.add(record: Data("[".utf8), gold: gold)
    #expect(scorer.figures()["taskF1"] == .share(0))
    #expect(scorer.figures()["foundTasks"] == .count(0))
    #expect(scorer.figures()["textF1"] == Figures.Value.none)
  }

  /// Half of the tasks, dates a day off, owners swapped: figures from `score_tasks.py`.
  @Test(arguments: EvaluationCases.tasks)
  func `a damaged record has the figures of the Python tool`(
    fixture: String, damage: EvaluationCases.Damage, line: String
  ) throws {
    let gold = try Data(contentsOf: Fixture.file("Directives/\(fixture)/gold.json"))
    var scorer = TaskScorer()
    try scorer.add(record: try damage.applied(to: gold), gold: gold)
    #expect(scorer.figures(calibration: true).line == line)
  }

  @Test(arguments: EvaluationCases.texts)
  func `text figures are those of the Python tool`(fixture: String, file: String, line: String)
    throws
  {
    var scorer = TextScorer()
    let folder = Fixture.file("Directives/\(fixture)")
    scorer.add(
      predicted: ComparedText.read(try Data(contentsOf: folder.appendingPathComponent(file))),
      truth: ComparedText.read(try Data(contentsOf: folder.appendingPathComponent("truth.txt"))))
    #expect(scorer.figures.line == line)
  }

  @Test func `aligned figures are those of the Python tool`() throws {
    let before = ComparedText.read(
      try Data(contentsOf: Fixture.file("Directives/seed/seed.txt")))
    let truth = ComparedText.read(
      try Data(contentsOf: Fixture.file("Directives/seed/truth.txt")))
    var scorer = AlignedTextScorer()
    let isAligned = scorer.add(predicted: before, truth: truth, before: truth)
    #expect(isAligned)
    #expect(scorer.figures.line == EvaluationCases.aligned)
  }

  @Test func `texts of unequal length are not aligned`() {
    var scorer = AlignedTextScorer()
    let isAligned = scorer.add(predicted: "a\nb", truth: "a")
    #expect(!isAligned)
  }
}
