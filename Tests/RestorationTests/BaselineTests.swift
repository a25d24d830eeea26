import DirectiveKit
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

  private func figures(_ pairs: [(input: String, truth: String)]) -> Figures {
    var scorer = AlignedTextScorer()
    for (input, truth) in pairs {
      var output: [UInt8] = []
      TextFilter(model).restore(Array(input.utf8), into: &output)
      let restored = String(decoding: output, as: UTF8.self)
      let isAligned = scorer.add(predicted: restored, truth: truth, before: input)
      #expect(isAligned)
    }
    return scorer.figures
  }

  @Test func `a text ruined by the wrong language data`() throws {
    let figures = try figures([(text("seed/seed.txt"), text("seed/truth.txt"))])
    #expect(try #require(figures["syllableAccuracy"]?.number) >= 97)
  }

  private static let directives = [
    "01-cong-van", "03-ke-hoach-bang", "05-quyet-dinh-sao-y", "06-cong-dien", "08-cong-van-bo",
    "12-cong-van-dang", "13-ke-hoach",
  ]

  @Test(arguments: directives)
  func `a directive that lost its marks`(folder: String) throws {
    let truth = try text("\(folder)/truth.txt")
    let figures = figures([(truth.unaccented, truth)])
    #expect(try #require(figures["syllableAccuracy"]?.number) >= 97)
    #expect(figures["spaces"]?.number == 100)
  }

  @Test func `good text is hardly harmed`() throws {
    let texts = try Self.directives.map { try text("\($0)/truth.txt") }
    let figures = figures(texts.map { ($0, $0) })
    #expect(figures["spaces"]?.number == 100)
    #expect(try #require(figures["harm"]?.number) <= 0.05)
  }
}
