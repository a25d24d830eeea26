import Foundation
import LineNetwork
import Testing

/// Exact mode against the library on a whole folder of lines, where `GIAOVIEC_LIBRARY_LINES` names
/// one; `Scripts/library-lines.cpp` makes it from pages.
@Suite(.enabled(if: InstalledData.exists && LibraryComparison.folder != nil))
struct LibraryFolderTests {
  @Test func `a folder of lines: the library's probabilities and texts`() throws {
    let folder = URL(filePath: try #require(LibraryComparison.folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.sorted()
    let data = try InstalledData.data()
    let networks = try Kernel.available.map { try LineNetwork(traineddata: data, kernel: $0) }
    var scratch = LineScratch()
    var comparison = LibraryComparison()
    for name in names {
      let line = try LineFixture(name, in: folder)
      let rows = networks.map { $0.probabilities(line.image, scratch: &scratch, mode: .exact) }
      #expect(Set(rows).count == 1, "kernels differ on \(name)")
      comparison.add(line, rows[0], blank: networks[0].blank)
    }
    print(comparison)
    #expect(comparison.lines > 0 && comparison.unlike.isEmpty)
    #expect(comparison.difference <= 1e-5)
    #expect(comparison.otherTexts.isEmpty)
  }
}
