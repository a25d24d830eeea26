package import VietnameseText

/// The keys of a word, gathered letter by letter.
///
/// `key` folds case and tone placement, `bare` folds all marks: the model's look-ups need no string.
package struct WordHash: Sendable {
  private var folded: UInt64 = 0xCBF2_9CE4_8422_2325
  private var plain: UInt64 = 0xCBF2_9CE4_8422_2325
  private var tone: UInt8 = 0
  private var uppercase = 0
  private var startsUppercase = false
  /// Letters so far, digits left out.
  package private(set) var count = 0
  package private(set) var isMarked = false

  package init() {}

  @inline(__always)
  package mutating func add(_ code: LetterTable.Code) {
    if code.isUppercase {
      uppercase += 1
      if count == 0 { startsUppercase = true }
    }
    count += 1
    if code.isMarked { isMarked = true }
    if code.tone != 0 { tone = tone == 0 ? code.tone : 7 }
    folded = (folded ^ UInt64(code.letter)) &* 0x9E37_79B9_7F4A_7C15
    folded ^= folded >> 29
    plain = (plain ^ UInt64(code.bare)) &* 0x9E37_79B9_7F4A_7C15
    plain ^= plain >> 29
  }

  package mutating func addForeign(_ scalar: Unicode.Scalar) {
    count += 1
    mix(UInt64(scalar.value) << 8)
  }

  package mutating func addDigit(_ digit: UInt8) { mix(UInt64(digit) + 0x100) }

  private mutating func mix(_ value: UInt64) {
    folded = (folded ^ value) &* 0x9E37_79B9_7F4A_7C15
    folded ^= folded >> 29
    plain = (plain ^ value) &* 0x9E37_79B9_7F4A_7C15
    plain ^= plain >> 29
  }

  package var key: UInt64 {
    let mixed = (folded ^ UInt64(tone) << 56) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  package var bare: UInt64 {
    let mixed = plain &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  package var letterCase: Piece.LetterCase {
    if uppercase == 0 { return .lower }
    if uppercase == count { return count > 1 ? .upper : .title }
    return uppercase == 1 && startsUppercase ? .title : .other
  }

  /// The keys of a whole word; digits count, other marks are left out.
  package init(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars {
      let code = LetterTable.shared.code(of: scalar)
      if code.isLetter {
        add(code)
      } else if ("0"..."9").contains(scalar) {
        addDigit(UInt8(scalar.value))
      } else {
        addForeign(scalar)
      }
    }
  }
}
