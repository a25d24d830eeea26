internal import Foundation

/// A text as the scorers compare it: case, tone placement, punctuation and abbreviations folded.
struct FoldedWords: Hashable, Sendable {
  let words: [String]

  init(_ text: String?) {
    var words: [String] = []
    var run = String.UnicodeScalarView()
    func end() {
      guard !run.isEmpty else { return }
      let word = String(run)
      run.removeAll()
      for part in Self.abbreviations[word] ?? [word] { words.append(Self.folded(part)) }
    }
    for scalar in (text ?? "").caseFolded.unicodeScalars {
      if scalar.isWordScalar { run.append(scalar) } else { end() }
    }
    end()
    self.words = words
  }

  /// The tone mark stands behind the letters, so that hòa = hoà.
  ///
  /// Private scalars stand for the marks: combining ones would be equal in another order.
  static func folded(_ word: String) -> String {
    var letters = String.UnicodeScalarView()
    var tones = String.UnicodeScalarView()
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      if let tone = tonePlaces[scalar] { tones.append(tone) } else { letters.append(scalar) }
    }
    return String(letters).precomposedStringWithCanonicalMapping + String(tones)
  }

  private static let tonePlaces: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{300}": "\u{F0000}", "\u{301}": "\u{F0001}", "\u{303}": "\u{F0002}",
    "\u{309}": "\u{F0003}", "\u{323}": "\u{F0004}",
  ]

  private static let abbreviations: [String: [String]] = [
    "ubnd": ["ủy", "ban", "nhân", "dân"], "hđnd": ["hội", "đồng", "nhân", "dân"],
    "mttq": ["mặt", "trận", "tổ", "quốc"], "vp": ["văn", "phòng"], "ct": ["chủ", "tịch"],
    "pct": ["phó", "chủ", "tịch"], "tt": ["thường", "trực"], "cvp": ["chánh", "văn", "phòng"],
    "pcvp": ["phó", "chánh", "văn", "phòng"], "tp": ["thành", "phố"],
  ]
}

extension StringProtocol {
  /// NFC, then full case folding, as far as texts of this kind need it.
  var caseFolded: String {
    var folded = String.UnicodeScalarView()
    for scalar in precomposedStringWithCanonicalMapping.unicodeScalars {
      if let text = fullFoldings[scalar] {
        folded.append(contentsOf: text.unicodeScalars)
      } else {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }
}

/// Where folding is more than lower case.
private let fullFoldings: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "ς": "σ", "ſ": "s", "µ": "μ", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
  "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ŉ": "ʼn",
]

extension Unicode.Scalar {
  /// Letters, numbers of every sort and the low line; combining marks are none.
  var isWordScalar: Bool {
    if isASCII {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
        || (0x61...0x7A).contains(value) || value == 0x5F
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default:
      return properties.numericType != nil
    }
  }

  /// White space, and the four separators of information that Python counts with it.
  var isSpaceScalar: Bool {
    properties.isWhitespace || (0x1C...0x1F).contains(value)
  }
}
