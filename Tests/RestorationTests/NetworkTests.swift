import Foundation
import TestSupport
import Testing
internal import VietnameseText

@testable import Restoration

@Suite struct NetworkTests {
  private static let text = [
    "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện.",
    "Giáo viên trường tiểu học sở tại tham gia thực hiện.",
    "Các cơ quan báo cáo, các cô giáo nghỉ.",
  ]

  private func trained() throws -> (model: RestorationModel, bytes: Data) {
    let folder = try ScratchFolder()
    let texts = folder.file("texts").path
    let counts = folder.file("counts").path
    let output = folder.file("model").path
    let lines = (0..<40).flatMap { _ in Self.text }.joined(separator: "\n")
    try Data(lines.utf8).write(to: URL(fileURLWithPath: texts))
    try ModelTrainer().train(on: [texts], to: counts)
    try ModelTrainer().trainNetwork(of: counts, on: [texts], beside: [texts], to: output)
    return try withExtendedLifetime(folder) {
      (try RestorationModel.open(at: output), try Data(contentsOf: URL(fileURLWithPath: output)))
    }
  }

  @Test func `the same texts give the same network`() throws {
    let (first, second) = (try trained(), try trained())
    #expect(first.bytes == second.bytes)
    #expect(first.model.network != nil)
  }

  @Test func `a network restores what it was trained on`() throws {
    let restorer = MarksRestorer(try trained().model)
    for line in Self.text {
      #expect(restorer.restore(line.unaccented) == line)
    }
  }
}
