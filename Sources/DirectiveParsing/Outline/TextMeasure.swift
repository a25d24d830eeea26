internal import DirectiveModel
internal import VietnameseText

/// How wide lines are set, to tell a line that ran full from one that ended.
///
/// Widths are reckoned from the letters, in ems of a book face: good to a few per cent, which is
/// enough to see whether the next word would still have fitted.
struct TextMeasure {
  private var full: [Int: Double] = [:]
  private let common: Double

  init(_ lines: [PageLine]) {
    var byPage: [Int: [Double]] = [:]
    var all: [Double] = []
    for line in lines where !line.isRow {
      let width = Self.width(of: line)
      byPage[line.page, default: []].append(width)
      all.append(width)
    }
    common = Self.high(all)
    for (page, widths) in byPage where widths.count >= 12 {
      // A page of short lines alone says nothing of the measure.
      let high = Self.high(widths)
      full[page] = high > 0.7 * common ? high : common
    }
  }

  private static func high(_ widths: [Double]) -> Double {
    guard !widths.isEmpty else { return 1 }
    let sorted = widths.sorted()
    return sorted[min(sorted.count - 1, sorted.count * 93 / 100)]
  }

  /// The share of the measure that the line and the first word of the next one would fill.
  func fill(_ line: PageLine, then next: PageLine, isIndented: Bool) -> Double {
    let measure = (full[line.page] ?? common) * (isIndented ? 0.93 : 1)
    return (Self.width(of: line) + 0.25 + Self.width(of: next.words.first?.text ?? "")) / measure
  }

  static func width(of line: PageLine) -> Double {
    line.words.reduce(0.25 * Double(max(0, line.words.count - 1))) { $0 + width(of: $1.text) }
  }

  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    guard let parts = Letters.parts(of: scalar) else {
      return (48...57).contains(scalar.value) ? 0.5 : 0.33
    }
    if parts.isUppercase { return parts.bare == "i" ? 0.35 : 0.68 }
    switch parts.bare {
    case "i", "j", "l", "t": return 0.28
    case "f", "r", "s": return 0.36
    case "m": return 0.78
    case "w": return 0.72
    case "a", "c", "e": return 0.44
    default: return parts.letter == "ư" || parts.letter == "ơ" ? 0.53 : 0.5
    }
  }
}
