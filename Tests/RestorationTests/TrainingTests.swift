import Foundation
import TestSupport
import Testing

@testable import Restoration

@Suite struct TrainingTests {
  static let text = [
    "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành khẩn trương hoàn thành nhiệm vụ.",
    "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện nhiệm vụ.",
    "Các cơ quan, đơn vị báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2024.",
  ]

  /// The path of a small model.
  static func train(in folder: URL) throws -> String {
    let input = folder.appendingPathComponent("\(UUID().uuidString).txt")
    let output = folder.appendingPathComponent("\(UUID().uuidString).model")
    let lines = (0..<5).flatMap { _ in text }.joined(separator: "\n")
    try Data(lines.utf8).write(to: input)
    try ModelTrainer().train(on: [input.path], to: output.path)
    return output.path
  }

  static func model() throws -> RestorationModel {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) {
      try RestorationModel.open(at: train(in: folder.url))
    }
  }

  @Test func `a model trained on a text restores it`() throws {
    let restorer = MarksRestorer(try Self.model())
    #expect(
      restorer.restore("Uy ban NHAN DAN tinh yeu cau cac so, ban, nganh")
        == "Ủy ban NHÂN DÂN tỉnh yêu cầu các sở, ban, ngành")
  }

  @Test(arguments: [["ủy", "ban"], ["các", "sở"], ["tỉnh"], ["nhiệm", "vụ", "hoàn"], []])
  func `the probabilities after a context sum to one`(context: [String]) throws {
    let model = try Self.model()
    var state = model.language.start
    for word in context {
      state = model.language.score(try #require(model.vocabulary.id(of: word)), after: state).next
    }
    let sum = (0..<model.vocabulary.count).reduce(0.0) {
      $0 + pow(10, Double(model.language.score(WordID($1), after: state).logProbability))
    }
    #expect(abs(sum - 1) < 0.05)
  }

  @Test func `runs on disk count as memory does`() throws {
    let folder = try ScratchFolder()
    try withExtendedLifetime(folder) {
      var small = KeyCounter(capacity: 7, directory: folder.url)
      var large = KeyCounter(capacity: 1000, directory: folder.url)
      for key in (0..<100 as Range<UInt64>).map({ $0 * 37 % 11 }) {
        try small.add(key)
        try large.add(key)
      }
      var counts: [[UInt64]] = [[], []]
      try small.forEach { counts[0] += [$0, $1] }
      try large.forEach { counts[1] += [$0, $1] }
      #expect(counts[0] == counts[1])
      #expect(counts[0].count == 22)
    }
  }
}
