/// The five tone marks, as combining scalars: huyền, sắc, ngã, hỏi, nặng; level has none.
package enum Tone: UInt8, CaseIterable, Sendable, Codable {
  case level, grave, acute, tilde, hook, dot

  package var combiningMark: Unicode.Scalar? {
    switch self {
    case .level: nil
    case .grave: "\u{300}"
    case .acute: "\u{301}"
    case .tilde: "\u{303}"
    case .hook: "\u{309}"
    case .dot: "\u{323}"
    }
  }
}

/// What a letter is made of: ậ = a, quality â, tone nặng.
package struct LetterParts: Sendable, Hashable {
  /// Lower case, no tone, but with its quality: a ă â e ê i o ô ơ u ư y d đ.
  package var letter: Unicode.Scalar
  /// Lower case, no marks at all; đ becomes d.
  package var bare: Unicode.Scalar
  package var tone: Tone
  package var isUppercase: Bool
}

package enum Letters {
  /// The parts of a Vietnamese letter, precomposed (NFC); nothing for other scalars.
  @inline(__always)
  package static func parts(of scalar: Unicode.Scalar) -> LetterParts? {
    let value = Int(scalar.value)
    if value < latinTable.count { return latinTable[value] }
    if (0x1EA0...0x1EF9).contains(value) { return vietnameseTable[value - 0x1EA0] }
    return nil
  }

  private static let vowels: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "a"), ("ă", "a"), ("â", "a"), ("e", "e"), ("ê", "e"), ("i", "i"), ("o", "o"),
    ("ô", "o"), ("ơ", "o"), ("u", "u"), ("ư", "u"), ("y", "y"),
  ]

  private static let all: [Unicode.Scalar: LetterParts] = {
    var table: [Unicode.Scalar: LetterParts] = [:]
    func add(_ text: String, _ parts: LetterParts) {
      let composed = text.precomposed.unicodeScalars
      if let scalar = composed.first, composed.count == 1 { table[scalar] = parts }
    }
    for (letter, bare) in vowels {
      for tone in Tone.allCases {
        let mark = tone.combiningMark.map { String(Character($0)) } ?? ""
        let lower = String(Character(letter))
        for upper in [false, true] {
          add(
            (upper ? lower.uppercased() : lower) + mark,
            LetterParts(letter: letter, bare: bare, tone: tone, isUppercase: upper))
        }
      }
    }
    for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let letter = Unicode.Scalar(value)
      let upper = Unicode.Scalar(value - 32)
      table[letter] =
        table[letter] ?? LetterParts(letter: letter, bare: letter, tone: .level, isUppercase: false)
      table[upper] =
        table[upper] ?? LetterParts(letter: letter, bare: letter, tone: .level, isUppercase: true)
    }
    table["đ"] = LetterParts(letter: "đ", bare: "d", tone: .level, isUppercase: false)
    table["Đ"] = LetterParts(letter: "đ", bare: "d", tone: .level, isUppercase: true)
    return table
  }()

  private static let latinTable: [LetterParts?] = (0..<0x1B1).map {
    Unicode.Scalar(UInt32($0)).flatMap { all[$0] }
  }

  private static let vietnameseTable: [LetterParts?] = (0x1EA0...0x1EF9).map {
    Unicode.Scalar(UInt32($0)).flatMap { all[$0] }
  }
}

extension String {
  /// Holds the mark, an ASCII one.
  package func has(_ mark: Unicode.Scalar) -> Bool {
    utf8.contains(UInt8(truncatingIfNeeded: mark.value))
  }

  /// Nothing but precomposed letters of Vietnamese and the plain Latin ones, and not empty.
  package var isLettersOnly: Bool { self[...].isLettersOnly }

  /// The first character is a capital letter.
  package var startsWithCapital: Bool { self[...].startsWithCapital }
}

extension Substring {
  /// Nothing but precomposed letters of Vietnamese and the plain Latin ones, and not empty.
  package var isLettersOnly: Bool {
    let letters = LetterTable.shared
    for scalar in unicodeScalars where !letters.code(of: scalar).isLetter { return false }
    return !isEmpty
  }

  /// The first character is a capital letter.
  package var startsWithCapital: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    let code = LetterTable.shared.code(of: scalar)
    if code.isLetter { return code.isUppercase }
    return !scalar.isASCII && first?.isUppercase == true
  }
}

extension Unicode.Scalar {
  /// White space, as Unicode's property list has it.
  package var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
