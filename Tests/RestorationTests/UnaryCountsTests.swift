import Foundation
import TestSupport
import Testing

@testable import Restoration

/// Where the followers of an entry stand among all followers.
@Suite struct UnaryCountsTests {
  /// The file is to be kept as long as the counts.
  private func counts(
    _ numbers: [Int]
  ) throws -> (file: ModelFile, counts: UnaryCounts, starts: [Int]) {
    var starts = [0]
    for number in numbers { starts.append(starts[starts.count - 1] + number) }
    let sections = UnaryCounts.sections(starts.map { UInt32($0) })
    var file = ModelFileWriter()
    file.add(.childBits2, sections.bits)
    file.add(.childSamples2, sections.samples)
    let folder = try ScratchFolder()
    let path = folder.file("counts").path
    try file.write(to: path)
    let mapped = try withExtendedLifetime(folder) { try ModelFile(path: path) }
    let counts = try UnaryCounts(mapped, .childBits2, .childSamples2)
    #expect(counts.fits(entries: numbers.count, total: starts[numbers.count]))
    return (mapped, counts, starts)
  }

  @Test(arguments: [
    [0], [3], [0, 0, 0], [1, 0, 2], Array(repeating: 0, count: 200),
    [70_000] + Array(repeating: 1, count: 40), (0..<500).map { $0 * 37 % 11 * ($0 % 3) },
  ])
  func `every entry finds its own`(numbers: [Int]) throws {
    let (file, counts, starts) = try counts(numbers)
    withExtendedLifetime(file) {
      for index in numbers.indices {
        let range = counts.range(of: index)
        #expect(range.start == starts[index])
        #expect(range.end == starts[index + 1])
      }
    }
  }

  @Test func `lists of another length do not fit`() throws {
    let (file, counts, _) = try counts([1, 2, 3])
    withExtendedLifetime(file) {
      #expect(!counts.fits(entries: 4, total: 6))
      #expect(!counts.fits(entries: 3, total: 600))
    }
  }
}
