import Foundation
import Testing
internal import VietnameseText

@testable import Restoration

/// The shipped model's quality on the fixtures may rise, never fall.
///
/// A better model raises the numbers here; none of the fixtures is ever trained on.
@Suite struct BaselineTests {
  private static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Directives")

  private let model: RestorationModel

  init() throws {
    model = try RestorationModel.open(ModelLocator(environment: [:]))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.fixtures.appendingPathComponent(name), encoding: .utf8)
      .replacing("\u{C}", with: "\n")
  }

  private func score(_ input: String, against truth: String) -> AlignedScore {
    var output: [UInt8] = []
    TextFilter(model).restore(Array(input.utf8), into: &output)
    var score = AlignedScore()
    let restored = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let lines = zip(
      truth.split(separator: "\n", omittingEmptySubsequences: false),
      input.split(separator: "\n", omittingEmptySubsequences: false))
    for (now, (right, before)) in zip(restored, lines) {
      score.add(String(now), truth: String(right), before: String(before))
    }
    return score
  }

  @Test func `a text ruined by the wrong language data`() throws {
    let score = try score(text("seed/seed.txt"), against: text("seed/truth.txt"))
    #expect(score.syllableAccuracy >= 96.5)
  }

  private static let directives = [
    "01-cong-van", "03-ke-hoach-bang", "05-quyet-dinh-sao-y", "06-cong-dien", "08-cong-van-bo",
    "12-cong-van-dang", "13-ke-hoach",
  ]

  @Test(arguments: directives)
  func `a directive that lost its marks`(folder: String) throws {
    let truth = try text("\(folder)/truth.txt")
    let score = score(truth.unaccented, against: truth)
    #expect(score.syllableAccuracy >= 97)
    #expect(score.sameSpaces == score.lines)
  }

  @Test func `good text is hardly harmed`() throws {
    var right = 0
    var harmed = 0
    for folder in Self.directives {
      let truth = try text("\(folder)/truth.txt")
      let score = score(truth, against: truth)
      right += score.rightBefore
      harmed += score.harmed
      #expect(score.sameSpaces == score.lines)
    }
    #expect(Double(harmed) <= 0.0005 * Double(right))
  }
}
