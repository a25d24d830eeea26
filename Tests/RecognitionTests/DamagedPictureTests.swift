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
    case jpeg, fax, jbig2, flate
  }

  /// A picture of a fixture's first page, as packed there.
  ///
  /// In JBIG2 the fax codes serve again; deflated are rows of blocks like letters.
  private static func data(_ packing: Packing) throws -> Data {
    switch packing {
    case .jpeg: return try stream(of: "Directives/01-cong-van/scan-a.pdf", "/DCTDecode")
    case .fax: return try stream(of: "Directives/08-cong-van-bo/scan-c.pdf", "/CCITTFaxDecode")
    case .jbig2: return jbig2(try data(.fax))
    case .flate: return deflated(lines())
    }
  }

  /// One bit a pixel, ink is 0: thirty lines of sixty letters.
  private static func lines() -> [UInt8] {
    (0..<1754).flatMap { row in
      (0..<155).map { byte in
        let isInk = (200..<1700).contains(row) && row % 50 < 18 && (15..<135).contains(byte)
        return isInk && byte % 2 == 0 ? 0x01 : 0xFF
      }
    }
  }

  /// RFC 1950 and 1951: blocks of bytes as they are, and the checksum.
  private static func deflated(_ bytes: [UInt8]) -> Data {
    var data = Data([0x78, 0x01])
    let most = 0xFFFF
    for start in stride(from: 0, to: bytes.count, by: most) {
      let block = bytes[start..<min(start + most, bytes.count)]
      let count = [UInt8(block.count & 0xFF), UInt8(block.count >> 8)]
      data.append(start + most >= bytes.count ? 1 : 0)
      data += count + count.map { ~$0 } + block
    }
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65521
      high = (high + low) % 65521
    }
    return data + big([high << 16 | low])
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
      case .jbig2:
        ((1653, 2339), "/BitsPerComponent 1 /Decode [1 0] /Filter /JBIG2Decode")
      case .flate: ((1240, 1754), "/BitsPerComponent 1 /Filter /FlateDecode")
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
    ("flate", 0.5, true),
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

  @Test(arguments: [("jpeg", 200_000), ("flate", 200_000), ("fax", 30_000)])
  func `a few wrong bytes in the middle`(packing: String, place: Int) throws {
    let packing = try #require(Packing(rawValue: packing))
    var data = try Self.data(packing)
    data.replaceSubrange(place..<place + 4, with: [0xFF, 0x31, 0xFF, 0x77])
    try expectDamage(Self.picture(packing, data), leavesLines: true)
  }

  @Test func `fax codes whose first bytes are gone`() throws {
    let data = Data(count: 200) + (try Self.data(.fax)).dropFirst(200)
    try expectDamage(Self.picture(.fax, data), leavesLines: false)
  }

  @Test(arguments: ["jpeg", "fax", "jbig2", "flate"])
  func `a picture without data`(packing: String) throws {
    let packing = try #require(Packing(rawValue: packing))
    try expectDamage(Self.picture(packing, Data()), leavesLines: false)
  }

  @Test func `a picture that the file lacks`() throws {
    try expectDamage(nil, leavesLines: false)
  }

  @Test(arguments: ["jpeg", "fax", "jbig2", "flate"])
  func `a whole picture is no damage`(packing: String) throws {
    let packing = try #require(Packing(rawValue: packing))
    let pages = try pages(Self.picture(packing, try Self.data(packing)))
    #expect(pages.allSatisfy { $0.status == .ok && $0.lines.count > 15 })
    #expect(!pages.flatMap(\.findings).contains { $0.code == .damagedFile })
  }
}
