import Foundation

/// Copies of recognition data with something wrong in them.
///
/// Most of the bytes are weights, which any value suits; three of four hits are aimed at what
/// describes them: offsets, names, counts and sizes around every node, characters and codes.
struct TraineddataDamage {
  private let whole: [UInt8]
  private let sensitive: [Range<Int>]

  init(_ data: Data) {
    whole = [UInt8](data)
    var places = [0..<200, max(0, whole.count - 12_000)..<whole.count]
    let names = [
      "Series", "Input", "Convolve", "Tanh", "Maxpool", "XYTranspose", "SummLSTM", "LSTM",
      "RTLReversed", "Softmax",
    ]
    for name in names.map({ Array($0.utf8) }) {
      for start in whole.indices.dropLast(name.count)
      where whole[start] == name[0] && whole[start..<start + name.count].elementsEqual(name) {
        places.append(max(0, start - 8)..<min(whole.count, start + 96))
      }
    }
    sensitive = places
  }

  func copy(_ random: inout some RandomNumberGenerator) -> Data {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&bytes, &random) }
    return Data(bytes)
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout some RandomNumberGenerator) {
    let place = place(in: bytes, &random)
    let length = min(Int.random(in: 1...64, using: &random), bytes.count - place)
    switch Int.random(in: 0..<20, using: &random) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes.removeSubrange(place..<place + length)
    case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 3:
      for index in place..<place + length {
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
    case 4..<12:
      let sizes: [UInt32] = [
        0, 1, 2, 3, 16, 255, 65_536, 1 << 31 - 1, 1 << 31, .max - 1, .max,
      ]
      let size = sizes.randomElement(using: &random) ?? 0
      for (index, byte) in (0..<4).map({ UInt8(truncatingIfNeeded: size >> (8 * $0)) }).enumerated()
      where place + index < bytes.count { bytes[place + index] = byte }
    case 12..<16:
      if length > 0 { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    default:
      if length > 0 { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    }
  }

  private func place(
    in bytes: [UInt8], _ random: inout some RandomNumberGenerator
  ) -> Int {
    guard !bytes.isEmpty else { return 0 }
    let range =
      Int.random(in: 0..<4, using: &random) == 0
      ? 0..<bytes.count : sensitive.randomElement(using: &random) ?? 0..<bytes.count
    return min(Int.random(in: range, using: &random), bytes.count - 1)
  }
}
