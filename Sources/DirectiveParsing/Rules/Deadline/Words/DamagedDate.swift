internal import VietnameseText

/// What the digits of a damaged date may stand for.
enum DamagedDate {
  /// Digits with O for 0 and l, I for 1 set right; nothing where no digit stands or other letters do.
  static func mended(_ text: String) -> String? {
    guard text.utf8.count <= 24 else { return nil }
    var result = ""
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits += 1
        result.unicodeScalars.append(scalar)
      case "/", "-", ".": result.unicodeScalars.append(scalar)
      case "O", "o": result += "0"
      case "l", "I", "|": result += "1"
      default: return nil
      }
    }
    return digits > 0 && digits < text.utf8.count ? result : nil
  }

  /// Days that the digits may be, strokes read as 1 or lost; the year stands in full.
  static func readings(_ text: String) -> [DateParts] {
    guard (6...14).contains(text.utf8.count) else { return [] }
    let bytes = Array((mended(text) ?? text).utf8)
    guard bytes.allSatisfy({ isDigit($0) || isStroke($0) }), bytes.suffix(4).allSatisfy(isDigit)
    else { return [] }
    let head = Array(bytes.dropLast(4))
    guard let year = number(bytes.suffix(4)[...]), (1945...2100).contains(year) else { return [] }
    var found: [DateParts] = []
    for dayLength in 1...2 {
      for firstStroke in strokes(head, at: dayLength) {
        for monthLength in 1...2 {
          let monthStart = dayLength + firstStroke
          let monthEnd = monthStart + monthLength
          guard monthEnd <= head.count else { continue }
          for secondStroke in strokes(head, at: monthEnd)
          where monthEnd + secondStroke == head.count {
            guard let day = number(head[..<dayLength]),
              let month = number(head[monthStart..<monthEnd]), (1...31).contains(day),
              (1...12).contains(month)
            else { continue }
            let parts = DateParts(day: day, month: month, year: year)
            if !found.contains(parts) { found.append(parts) }
          }
        }
      }
    }
    return found
  }

  /// How long the stroke is that may stand here: one character, or none where it was lost.
  private static func strokes(_ bytes: [UInt8], at index: Int) -> [Int] {
    guard index < bytes.count else { return index == bytes.count ? [0] : [] }
    if isStroke(bytes[index]) { return [1] }
    return bytes[index] == UInt8(ascii: "1") ? [1, 0] : [0]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isStroke(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
