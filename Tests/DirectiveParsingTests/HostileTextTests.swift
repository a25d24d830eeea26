import DirectiveModel
import Foundation
import Testing

@testable import DirectiveParsing

/// Text that no clerk writes must cost no more than its length.
///
/// `GIAOVIEC_FUZZ=N` runs N times as many random texts.
@Suite struct HostileTextTests {
  static let pieces = [
    "Giao ", "Sở và ", "(", ")", "“", "”", "\" ", "; ", ", ", ": ", ". ", "UBND các xã, ",
    "Giám đốc ",
    "trước ngày 15/12/2025, ", "số 171/KH-UBND ngày 16/9/2024, ", "Giao Sở Y tế rà soát, ",
    "Luật Đất đai ", "khi có yêu cầu ", "chậm nhất ", "ngày ", "- \n", "1. Sở Y tế:\n", "a\tb\n",
    "PHỤ LỤC I\n", "Nơi nhận:\n", "trong quá trình ", "từ ngày 1 đến ", "hằng tháng, ", "năm ",
    "phối hợp với Sở A, ", "báo cáo ", "Trưởng ban ", "đồng chí A, ", "trừ (", "-nt-\t",
    "30/2/2025 ",
    "TT\tNội dung\tChủ trì\n", "\u{C}", "I. ", "Điều 1. ", "đ) ", "7 ngày làm việc ",
    "999999999999/",
    "\u{301}", "٣/٤/٢٠٢٥ ", "ngày 00 tháng 13 năm 0 ", "quý V/2025 ", "Kính gửi: ",
    "KT. CHỦ TỊCH\n",
  ]

  static let head = """
    ỦY BAN NHÂN DÂN
    TỈNH HÒA AN
    Số: 145/UBND-TH
    Hòa An, ngày 10 tháng 3 năm 2025
    V/v phòng cháy
    Kính gửi: Các sở, ban, ngành tỉnh.

    """

  private func seconds(_ text: String) -> Duration {
    let pages = plainPages(text)
    return ContinuousClock().measure { _ = DirectiveParser().parse(pages) }
  }

  @Test(arguments: pieces)
  func `the same piece without end takes time in step with its length`(piece: String) {
    let text = Self.head + "1. " + String(repeating: piece, count: 1200) + "rà soát."
    #expect(seconds(text) < .seconds(20), "\(piece)")
  }

  @Test(arguments: ["\u{FEFF}", "\u{200B}", "\u{2060}"])
  func `what has no width hides no number`(mark: String) {
    let lines = ["1. Sở Y tế rà soát danh mục.", "2. Sở Nội vụ thẩm định đề án."]
    let plain = DirectiveParser().parse(plainPages(Self.head + lines.joined(separator: "\n")))
    let marked = DirectiveParser().parse(
      plainPages(Self.head + lines.map { mark + $0 }.joined(separator: "\n")))
    #expect(plain.tasks.map(\.path) == [["1"], ["2"]])
    #expect(marked.tasks.map(\.path) == plain.tasks.map(\.path))
    #expect(marked.tasks.map(\.text) == plain.tasks.map(\.text))
  }

  /// Four times as much may take six times as long, and sentences of any length come to an end.
  @Test(arguments: ["Sở Xây dựng, ", "báo cáo; ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"])
  func `a sentence without end takes time in step with its length`(piece: String) {
    let texts = [2_000, 8_000].map {
      Self.head + "1. Giao " + String(repeating: piece, count: $0) + "rà soát."
    }
    _ = seconds(texts[0])
    let (short, long) = (seconds(texts[0]), seconds(texts[1]))
    #expect(long < short * 8 + .seconds(1), "\(piece) \(short) \(long)")
  }

  @Test(arguments: 0..<(Int(ProcessInfo.processInfo.environment["GIAOVIEC_FUZZ"] ?? "") ?? 1) * 12)
  func `any mixture is read, and what is read stands on the page`(seed: Int) {
    var random = Xorshift(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let text =
      Self.head
      + (0..<300).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined()
    let pages = plainPages(text)
    let parsed = DirectiveParser().parse(pages)
    for task in parsed.tasks {
      #expect(!task.text.isEmpty && !task.evidence.isEmpty)
      #expect((0...1).contains(task.confidence))
      #expect(task.evidence.allSatisfy { (1...pages.count).contains($0.page) })
      if task.deadline.kind == .none { #expect(task.deadline.date == nil) }
    }
    #expect(DirectiveParser().parse(pages) == parsed)
  }
}

/// The same numbers on every machine.
struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
