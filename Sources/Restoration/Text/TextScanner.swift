internal import VietnameseText

/// Cuts UTF-8 text into pieces without building a string.
///
/// White space separates and is no piece. “UBND-NC” is three pieces, “31/12/2020” is one.
package struct TextScanner: Sendable {
  private let letters = LetterTable.shared

  package init() {}

  package func pieces(of text: some StringProtocol) -> [Piece] {
    var pieces: [Piece] = []
    var text = String(text)
    text.withUTF8 { scan($0, into: &pieces) }
    return pieces
  }

  /// Adds the pieces of `bytes`, which are valid UTF-8, precomposed.
  package func scan(_ bytes: UnsafeBufferPointer<UInt8>, into pieces: inout [Piece]) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if Self.isDigit(byte) || letter(bytes, at).length > 0 {
        at = run(bytes, from: at, into: &pieces)
      } else {
        at = mark(bytes, from: at, into: &pieces)
      }
    }
  }

  /// A letter at an offset: its code, zero for a foreign one, and its bytes; no bytes where none stands.
  @inline(__always)
  private func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int)
    -> (code: LetterTable.Code, length: Int)
  {
    let (scalar, length) = Self.scalar(bytes, at)
    let code = letters.code(of: scalar)
    if code.isLetter { return (code, length) }
    if scalar.value < 0xC0 || !scalar.properties.isAlphabetic { return (code, 0) }
    return (code, length)
  }

  private func run(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into pieces: inout [Piece]
  ) -> Int {
    var at = start
    var word = WordHash()
    var digits = 0
    while at < bytes.count {
      if Self.isDigit(bytes[at]) {
        digits += 1
        word.addDigit(bytes[at])
        at += 1
        continue
      }
      if digits > 0, word.count == 0, Self.joinsDigits(bytes[at]), at + 1 < bytes.count,
        Self.isDigit(bytes[at + 1])
      {
        at += 1
        continue
      }
      let (code, length) = letter(bytes, at)
      if length == 0 { break }
      if code.isLetter {
        word.add(code)
      } else {
        word.addForeign(Self.scalar(bytes, at).scalar)
      }
      at += length
    }
    pieces.append(
      Piece(
        start: Int32(start), end: Int32(at),
        kind: word.count == 0 ? .number : digits > 0 ? .mixed : .word,
        letterCase: word.letterCase, isMarked: word.isMarked, key: word.key, bare: word.bare))
    return at
  }

  private func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into pieces: inout [Piece]
  ) -> Int {
    let (scalar, length) = Self.scalar(bytes, start)
    var at = start + length
    if scalar.properties.isWhitespace { return at }
    while at < bytes.count, Self.scalar(bytes, at).scalar == scalar { at += length }
    let value = Self.markClass(of: scalar).rawValue
    pieces.append(
      Piece(
        start: Int32(start), end: Int32(at), kind: .mark, letterCase: .other, isMarked: false,
        key: value, bare: value))
    return at
  }

  /// What the model takes a mark for.
  package static func markClass(of scalar: Unicode.Scalar) -> MarkClass {
    switch scalar {
    case ",": .comma
    case ".", "!", "?", "…": .period
    case ";": .semicolon
    case ":": .colon
    case "(", "[": .open
    case ")", "]": .close
    case "-", "–", "—", "+", "•", "*": .dash
    case "/", "\\": .slash
    case "\"", "“", "”", "'", "‘", "’", "«", "»": .quote
    default: .other
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  private static func joinsDigits(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x2F || byte == 0x3A || byte == 0x2D
  }

  /// The scalar at an offset of valid UTF-8, and its length.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int)
    -> (scalar: Unicode.Scalar, length: Int)
  {
    let first = UInt32(bytes[at])
    func rest(_ offset: Int) -> UInt32 {
      at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0
    }
    let value: UInt32
    let length: Int
    if first < 0x80 {
      (value, length) = (first, 1)
    } else if first < 0xE0 {
      (value, length) = ((first & 0x1F) << 6 | rest(1), 2)
    } else if first < 0xF0 {
      (value, length) = ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    } else {
      (value, length) = ((first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
