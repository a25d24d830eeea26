internal import DirectiveModel
internal import Foundation
internal import VietnameseText

/// A small picture of a text: texts with many pairs of words in common have similar ones.
///
/// MinHash over pairs of syllables without marks (A. Broder, “On the resemblance and containment of
/// documents”, 1997): the share of equal numbers estimates the share of common pairs.
struct TextSketch: Hashable {
  private static let size = 48

  private let minima: [UInt32]

  init(_ record: DirectiveRecord) {
    let text = record.pages.flatMap { $0.lines ?? [] }.map(\.text).joined(separator: " ")
    let words = text.precomposed.unaccented.lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(Self.hash)
    var minima = [UInt32](repeating: .max, count: words.count < 2 ? 0 : Self.size)
    for (first, second) in zip(words, words.dropFirst()) {
      var value = first &* 0x9E37_79B9_7F4A_7C15 ^ second
      for index in minima.indices {
        value ^= value >> 33
        value &*= 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 33
        minima[index] = min(minima[index], UInt32(truncatingIfNeeded: value))
        value &+= 0x9E37_79B9_7F4A_7C15
      }
    }
    self.minima = minima
  }

  init?(_ data: Data?) {
    guard let data, data.count == Self.size * 4 else { return nil }
    minima = (0..<Self.size).map { index in
      data.dropFirst(index * 4).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// Nothing for a text of less than two words.
  var data: Data? {
    guard !minima.isEmpty else { return nil }
    return Data(minima.flatMap { value in [24, 16, 8, 0].map { UInt8(value >> $0 & 255) } })
  }

  /// 0…1.
  func similarity(to other: TextSketch) -> Double {
    let equal = zip(minima, other.minima).count { $0 == $1 }
    return Double(equal) / Double(Self.size)
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ word: Substring) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
