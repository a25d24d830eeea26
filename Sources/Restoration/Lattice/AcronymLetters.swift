internal import CLexicons
internal import Foundation

/// Where an acronym that lost its strokes had Đ: “KTHTDT” was KTHTĐT, “QLDA” stands as it is.
///
/// The letters on both sides of a D tell; they were counted in acronyms of printed documents.
struct AcronymLetters: Sendable {
  static let shared = AcronymLetters()

  struct Reading {
    var text: String
    /// 0…1: that it was printed so.
    var probability: Double
  }

  private struct Counts {
    var plain = 0.0
    var stroked = 0.0
  }

  private static let letterD = UInt8(ascii: "D")
  /// Stands for “whatever letter”; zero for none, before the first and behind the last.
  private static let any: UInt8 = 31
  /// What the coarser context weighs against what was counted in the finer one.
  private static let trust = 3.0
  /// A stroke is put where it is three times as likely as none.
  private static let needed = 0.75

  private var forms: [[UInt8]: [String: Double]] = [:]
  private var contexts: [UInt32: Counts] = [:]

  private init() {
    for row in Self.rows {
      guard row.count > 1, let count = Double(row[1]) else { continue }
      let plain = row[0].replacing("Đ", with: "D").utf8.map { $0 }
      forms[plain, default: [:]][String(row[0])] = count
      let weight = 1 + log(count)
      for (place, letter) in row[0].enumerated() where letter == "D" || letter == "Đ" {
        for key in Self.keys(plain, place) {
          if letter == "Đ" {
            contexts[key, default: Counts()].stroked += weight
          } else {
            contexts[key, default: Counts()].plain += weight
          }
        }
      }
    }
  }

  /// The acronym with its strokes; nothing where it has no D or is none.
  func printed(_ plain: [UInt8]) -> Reading? {
    guard 2...8 ~= plain.count, plain.contains(Self.letterD),
      plain.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
    else { return nil }
    if let known = forms[plain],
      let best = known.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    {
      let all = known.values.reduce(0, +)
      if all > 1 { return Reading(text: best.key, probability: (best.value + 0.5) / (all + 1)) }
    }
    var text = ""
    var probability = 1.0
    for (place, letter) in plain.enumerated() {
      guard letter == Self.letterD else {
        text.unicodeScalars.append(Unicode.Scalar(letter))
        continue
      }
      let stroked = share(plain, place)
      text += stroked > Self.needed ? "Đ" : "D"
      probability *= stroked > Self.needed ? stroked : 1 - stroked
    }
    return Reading(text: text, probability: probability)
  }

  /// How often a D in this place has its stroke: the nearest letters first, then those beyond.
  private func share(_ plain: [UInt8], _ place: Int) -> Double {
    let keys = Self.keys(plain, place)
    let all = share(keys[0], 0.5)
    let near = share(keys[3], Self.fused(share(keys[1], all), share(keys[2], all), over: all))
    return share(keys[6], Self.fused(share(keys[4], near), share(keys[5], near), over: near))
  }

  private func share(_ key: UInt32, _ coarser: Double) -> Double {
    let counts = contexts[key] ?? Counts()
    return (counts.stroked + Self.trust * coarser) / (counts.stroked + counts.plain + Self.trust)
  }

  /// Two shares that start from the same one, as one.
  private static func fused(_ a: Double, _ b: Double, over start: Double) -> Double {
    func odds(_ share: Double) -> Double { log(share / (1 - share)) }
    return 1 / (1 + exp(odds(start) - odds(a) - odds(b)))
  }

  private static func keys(_ plain: [UInt8], _ place: Int) -> [UInt32] {
    func letter(_ index: Int) -> UInt8 { plain.indices.contains(index) ? plain[index] & 31 : 0 }
    let (left, right) = (letter(place - 1), letter(place + 1))
    let (before, behind) = (letter(place - 2), letter(place + 2))
    func key(_ letters: UInt8...) -> UInt32 { letters.reduce(0) { $0 << 5 | UInt32($1) } }
    return [
      key(any, any, any, any), key(any, left, any, any), key(any, any, right, any),
      key(any, left, right, any), key(before, left, right, any), key(any, left, right, behind),
      key(before, left, right, behind),
    ]
  }

  private static var rows: [[Substring]] {
    let bytes = UnsafeBufferPointer(start: lexicon_acronyms_start(), count: lexicon_acronyms_size)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t") }
  }
}
