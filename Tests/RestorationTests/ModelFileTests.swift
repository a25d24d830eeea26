import Foundation
import TestSupport
import Testing

@testable import Restoration

@Suite struct ModelFileTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func model() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: TrainingTests.train(in: folder.url)))
  }

  private func error(opening data: Data) throws -> ModelError? {
    let file = folder.file("changed.model")
    try data.write(to: file)
    do throws(ModelError) {
      _ = try RestorationModel.open(at: file.path)
      return nil
    } catch {
      return error
    }
  }

  private var path: String { folder.file("changed.model").path }

  @Test func `a whole model opens`() throws {
    #expect(try error(opening: model()) == nil)
  }

  @Test(arguments: [64, 200, 5000, -1])
  func `one changed byte is noticed`(place: Int) throws {
    var data = try model()
    data[place < 0 ? data.count + place : place] ^= 1
    #expect(try error(opening: data) == .damaged(path: path))
  }

  @Test func `a model cut short is damaged, another file is no model`() throws {
    let data = try model()
    #expect(try error(opening: data.dropLast(10)) == .damaged(path: path))
    #expect(try error(opening: Data("văn bản".utf8)) == .notAModel(path: path))
    var newer = data
    newer[8] = 200
    #expect(
      try error(opening: newer)
        == .otherVersion(path: path, found: 200, wanted: ModelFile.format))
  }

  @Test func `a missing file cannot be read`() {
    #expect(throws: ModelError.unreadable(path: "/nowhere/model")) {
      try RestorationModel.open(at: "/nowhere/model")
    }
  }

  @Test func `the same text gives the same file`() throws {
    let first = try Data(contentsOf: URL(fileURLWithPath: TrainingTests.train(in: folder.url)))
    let second = try Data(contentsOf: URL(fileURLWithPath: TrainingTests.train(in: folder.url)))
    #expect(first == second)
  }
}
