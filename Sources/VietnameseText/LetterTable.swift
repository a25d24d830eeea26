/// The letters of Vietnamese as small numbers, for loops that must not build strings.
package struct LetterTable: Sendable {
  /// The letters without tones, in the order of their codes 1…33.
  package static let letters: [Unicode.Scalar] = [
    "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o",
    "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z",
  ]

  package static let shared = LetterTable()

  /// A letter in sixteen bits; zero is no letter.
  package struct Code: Hashable, Sendable {
    package var rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package init(letter: UInt8, bare: UInt8, tone: UInt8, isUppercase: Bool) {
      rawValue =
        UInt16(letter) | UInt16(tone) << 6 | (isUppercase ? 1 << 9 : 0) | UInt16(bare) << 10
    }

    /// 1…33: with its quality, without tone.
    @inline(__always) package var letter: UInt8 { UInt8(truncatingIfNeeded: rawValue & 63) }
    /// The code of the letter without any mark.
    @inline(__always) package var bare: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 10) }
    @inline(__always) package var tone: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 6 & 7) }
    @inline(__always) package var isUppercase: Bool { rawValue & 512 != 0 }
    @inline(__always) package var isLetter: Bool { rawValue != 0 }
    /// It has a tone, or is none of the plain Latin letters.
    @inline(__always) package var isMarked: Bool { tone != 0 || letter != bare }
  }

  private let codes: [UInt16]
  private let scalars: [Unicode.Scalar]

  private static let latinCount = 0x1B1
  private static let vietnamese = 0x1EA0...0x1EF9

  private init() {
    var codes = [UInt16](repeating: 0, count: Self.latinCount + Self.vietnamese.count)
    var scalars = [Unicode.Scalar](repeating: " ", count: 64 * 8 * 2)
    func place(_ value: UInt32) {
      guard let scalar = Unicode.Scalar(value), let parts = Letters.parts(of: scalar),
        let letter = Self.letters.firstIndex(of: parts.letter),
        let bare = Self.letters.firstIndex(of: parts.bare)
      else { return }
      let code = Code(
        letter: UInt8(letter + 1), bare: UInt8(bare + 1), tone: parts.tone.rawValue,
        isUppercase: parts.isUppercase)
      codes[Self.index(of: value)] = code.rawValue
      scalars[Int(code.rawValue & 1023)] = scalar
    }
    for value in 0..<UInt32(Self.latinCount) { place(value) }
    for value in Self.vietnamese { place(UInt32(value)) }
    self.codes = codes
    self.scalars = scalars
  }

  private static func index(of value: UInt32) -> Int {
    value < latinCount ? Int(value) : Int(value) - vietnamese.lowerBound + latinCount
  }

  /// The code of a precomposed letter; no letter for anything else.
  @inline(__always)
  package func code(of scalar: Unicode.Scalar) -> Code {
    let value = Int(scalar.value)
    if value < Self.latinCount { return Code(rawValue: codes[value]) }
    guard Self.vietnamese.contains(value) else { return Code(rawValue: 0) }
    return Code(rawValue: codes[value - Self.vietnamese.lowerBound + Self.latinCount])
  }

  /// The precomposed letter with this tone and case.
  package func scalar(letter: UInt8, tone: UInt8, isUppercase: Bool) -> Unicode.Scalar {
    scalars[Int(letter) | Int(tone) << 6 | (isUppercase ? 512 : 0)]
  }

  /// The code of a letter's plain Latin form.
  package func bare(of letter: UInt8) -> UInt8 {
    code(of: Self.letters[Int(letter) - 1]).bare
  }
}
