internal import VietnameseText

/// How text is garbled that was typed, read or copied badly by whatever hand: marks get lost one by
/// one, and letters are taken for others that look alike.
///
/// A learnt channel knows the machine that it was learnt from; these rules hold for any.
enum LookAlikes {
  /// A letter, or two, and what they are taken for.
  private static let pairs: [(printed: String, read: [String])] = [
    ("a", ["e", "o", "n"]), ("b", ["h", "6", "lo"]), ("c", ["e", "ç", "o", "("]),
    ("d", ["cl", "đ", "ol"]), ("đ", ["d", "đ", "ð"]), ("e", ["c", "o", "a"]),
    ("g", ["q", "9", "y"]),
    ("h", ["n", "b", "li", "lı"]), ("i", ["1", "l", "!", "j", "t", "r"]), ("k", ["lc", "li"]),
    ("l", ["1", "I", "i", "!", "t"]), ("m", ["rn", "nn", "ni", "in", "rri"]),
    ("n", ["h", "ri", "u", "r", "ii", "m"]), ("o", ["0", "c", "e", "a", "ọ"]), ("p", ["n", "ρ"]),
    ("q", ["g", "9"]), ("r", ["n", "t", "i"]), ("s", ["5", "z"]), ("t", ["f", "l", "r", "i", "1"]),
    ("u", ["v", "ii", "n", "li"]), ("v", ["u", "y", "r"]), ("x", ["z"]), ("y", ["v", "g"]),
  ]
  private static let likeCost: Float = 2.2
  private static let toneCost: Float = 1.1
  private static let qualityCost: Float = 1.3
  private static let bareCost: Float = 0.9

  static let rules: [ConfusionRule] = {
    let table = LetterTable.shared
    var costs: [ConfusionKey: Float] = [:]
    func add(_ printed: LetterTable.Code, _ read: some Sequence<Unicode.Scalar>, _ cost: Float) {
      let key = ConfusionKey(printed: PrintedSegment(printed.rawValue & 1023), read: .init(read))
      costs[key] = min(costs[key] ?? .infinity, cost)
    }
    for code in codes {
      let (isUpper, bare) = (code.isUppercase, code.bare)
      let plain = table.scalar(letter: bare, tone: 0, isUppercase: isUpper)
      add(code, [table.scalar(letter: code.letter, tone: code.tone, isUppercase: isUpper)], 0.05)
      if code.isMarked { add(code, [plain], bareCost) }
      if code.tone != 0 {
        add(code, [table.scalar(letter: code.letter, tone: 0, isUppercase: isUpper)], toneCost)
        for tone in 1...5 where tone != code.tone {
          let other = table.scalar(letter: code.letter, tone: UInt8(tone), isUppercase: isUpper)
          if other != " " { add(code, [other], 2.2) }
        }
      }
      if code.letter != bare {
        let other = table.scalar(letter: bare, tone: code.tone, isUppercase: isUpper)
        if other != " " { add(code, [other], qualityCost) }
      }
      let lost: Float = code.isMarked ? 0.6 : 0
      let letter = LetterTable.letters[Int(code.letter) - 1]
      let plainLetter = LetterTable.letters[Int(bare) - 1]
      for (printed, reads) in pairs
      where printed.unicodeScalars.first == letter || printed.unicodeScalars.first == plainLetter {
        for read in reads {
          let shown = isUpper ? read.uppercased() : read
          add(code, shown.unicodeScalars, likeCost + lost)
        }
      }
    }
    return costs.map { ConfusionRule(printed: $0.key.printed, read: $0.key.read, cost: $0.value) }
  }()

  /// The first letter of ph, th, kh, nh, ch lost, as at a page's edge: “hối hợp” for phối hợp.
  static let lostFirst: [ConfusionRule] = {
    let table = LetterTable.shared
    let h = table.code(of: "h")
    return (["p", "t", "k", "n", "c"] as [Unicode.Scalar]).map { first in
      ConfusionRule(
        printed: PrintedSegment(table.code(of: first).rawValue & 1023, h.rawValue & 1023),
        read: ReadSegment(["h"]), cost: 2.6)
    }
  }()

  private struct ConfusionKey: Hashable {
    var printed: PrintedSegment
    var read: ReadSegment
  }

  /// Every letter with every tone that it can have, in both cases.
  private static var codes: [LetterTable.Code] {
    let table = LetterTable.shared
    var codes: [LetterTable.Code] = []
    for letter in 1...UInt8(LetterTable.letters.count) {
      for tone in 0...UInt8(5) {
        for isUpper in [false, true] {
          let scalar = table.scalar(letter: letter, tone: tone, isUppercase: isUpper)
          if scalar != " " { codes.append(table.code(of: scalar)) }
        }
      }
    }
    return codes
  }
}
