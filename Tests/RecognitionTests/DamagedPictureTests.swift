import DirectiveModel
import Foundation
import TestSupport
import Testing

@testable import LineNetwork
@testable import Recognition

/// Scans in a PDF whose pictures are damaged: a finding on their page, and the other pages read.
@Suite struct DamagedPictureTests {
  /// Reads every line as the same word.
  private final class OneWordReader: LineRecognizer {
    func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
      LineReading(
        words: [ReadWord(text: "thực hiện", left: 4, right: line.width - 4, confidence: 0.98)])
    }
  }

  private enum Packing: String {
    case jpeg, fax, jbig2
  }

  /// A picture of a fixture's first page, as packed there; in JBIG2 the fax codes serve again.
  private static func data(_ packing: Packing) throws -> Data {
    switch packing {
    case .jpeg: return try stream(of: "Directives/01-cong-van/scan-a.pdf", "/DCTDecode")
    case .fax: return try stream(of: "Directives/08-cong-van-bo/scan-c.pdf", "/CCITTFaxDecode")
    case .jbig2: return jbig2(try data(.fax))
    }
  }

  private static func stream(of fixture: String, _ filter: String) throws -> Data {
    let file = try Data(contentsOf: Fixture.file(fixture))
    let name = try #require(file.range(of: Data(filter.utf8)))
    let start = try #require(file[name.upperBound...].range(of: Data("stream\n".utf8)))
    let end = try #require(file[start.upperBound...].range(of: Data("\nendstream".utf8)))
    return Data(file[start.upperBound..<end.lowerBound])
  }

  private static func big(_ numbers: [Int]) -> Data {
    Data(numbers.flatMap { number in [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } })
  }

  /// ITU-T T.88: the page's size, then one region of fax codes.
  private static func jbig2(_ codes: Data) -> Data {
    let page = big([1653, 2339, 0, 0]) + Data([0, 0, 0])
    let region = big([1653, 2339, 0, 0]) + Data([0, 1]) + codes
    return big([0]) + Data([48, 0, 1]) + big([page.count]) + page + big([1]) + Data([38, 0, 1])
      + big([region.count]) + region
  }

  private static func picture(_ packing: Packing, _ data: Data) -> Data {
    let (size, entries) =
      switch packing {
      case .jpeg: ((2480, 3508), "/BitsPerComponent 8 /Filter /DCTDecode")
      case .fax:
        (
          (1653, 2339),
          """
          /BitsPerComponent 1 /Filter /CCITTFaxDecode
          /DecodeParms << /K -1 /Columns 1653 /Rows 2339 /BlackIs1 true >>
          """
        )
      case .jbig2: ((1653, 2339), "/BitsPerComponent 1 /Filter /JBIG2Decode")
      }
    return HandMadePDF.picture(width: size.0, height: size.1, entries, data)
  }

  private func pages(_ first: Data?) throws -> [RecognizedPage] {
    let second = Self.picture(.fax, try Self.data(.fax))
    let pdf = HandMadePDF([.scan(first), .scan(second)])
    let source = try PDFSource(pdf.bytes)
    let reader = PageReader(RecognitionConfiguration(), recognizer: OneWordReader())
    return try (1...2).map { try reader.read(page: $0, of: source) }
  }

  private func expectDamage(_ picture: Data?, leavesLines: Bool) throws {
    let pages = try pages(picture)
    let finding = pages[0].findings.first { $0.code == .damagedFile }
    #expect(finding?.page == 1)
    #expect(finding?.severity == (leavesLines ? .warning : .error))
    #expect(pages[0].lines.isEmpty == !leavesLines)
    #expect(pages[0].status == (leavesLines ? .ok : .failed))
    #expect(pages[1].status == .ok && pages[1].lines.count > 15)
    #expect(!pages[1].findings.contains { $0.code == .damagedFile })
  }

  @Test(arguments: [
    ("jpeg", 0.5, true), ("jpeg", 0.003, false), ("fax", 0.5, true), ("fax", 0.001, false),
  ])
  func `a picture that breaks off`(packing: String, share: Double, leavesLines: Bool) throws {
    let packing = try #require(Packing(rawValue: packing))
    let whole = try Self.data(packing)
    let cut = whole.prefix(Int(Double(whole.count) * share))
    try expectDamage(Self.picture(packing, cut), leavesLines: leavesLines)
  }

  @Test(arguments: ["fax", "jbig2"])
  func `codes that make no sense from the middle on`(packing: String) throws {
    let packing = try #require(Packing(rawValue: packing))
    var data = try Self.data(packing)
    let half = data.count / 2
    data = data.prefix(half) + Data(count: data.count - half)
    try expectDamage(Self.picture(packing, data), leavesLines: true)
  }

  @Test(arguments: ["jpeg", "jbig2"])
  func `a picture without its beginning`(packing: String) throws {
    let packing = try #require(Packing(rawValue: packing))
    let data = Data(count: 200) + (try Self.data(packing)).dropFirst(200)
    try expectDamage(Self.picture(packing, data), leavesLines: false)
  }

  @Test func `a picture that the file lacks`() throws {
    try expectDamage(nil, leavesLines: false)
  }

  @Test(arguments: ["jpeg", "fax", "jbig2"])
  func `a whole picture is no damage`(packing: String) throws {
    let packing = try #require(Packing(rawValue: packing))
    let pages = try pages(Self.picture(packing, try Self.data(packing)))
    #expect(pages.allSatisfy { $0.status == .ok })
    #expect(!pages.flatMap(\.findings).contains { $0.code == .damagedFile })
  }
}
