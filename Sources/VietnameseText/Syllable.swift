/// A Vietnamese syllable taken apart: ng + hiê + ng; its tone is kept apart from its letters.
package struct Syllable: Hashable, Sendable {
  package var onset: String
  package var rime: String
  package var tone: Tone

  /// The parts of a word; nothing where it is no well-formed syllable.
  ///
  /// Tone placement and case do not matter. “gì” is gi + i, “quốc” is qu + ôc.
  package init?(_ word: some StringProtocol) {
    var letters = ""
    var tone = Tone.level
    for scalar in word.precomposed.unicodeScalars {
      guard let parts = Letters.parts(of: scalar) else { return nil }
      if parts.tone != .level {
        guard tone == .level else { return nil }
        tone = parts.tone
      }
      letters.unicodeScalars.append(parts.letter)
    }
    guard let cut = Self.cut(letters) else { return nil }
    onset = cut.onset
    rime = cut.rime
    self.tone = tone
    guard Self.allows(tone, on: rime) else { return nil }
  }

  private static func cut(_ letters: String) -> (onset: String, rime: String)? {
    for onset in onsets where letters.hasPrefix(onset) {
      let rest = String(letters.dropFirst(onset.count))
      if onset == "gi", rest.isEmpty { return ("gi", "i") }
      if onset == "gi", let first = rest.first, first == "n" || first == "m" {
        return rimes.contains("i" + rest) ? ("gi", "i" + rest) : nil
      }
      if onset == "qu" {
        if let first = rest.first, "aăâeêioôơy".contains(first), rimes.contains(rest) {
          return (onset, rest)
        }
        continue
      }
      if rimes.contains(rest), agrees(onset, with: rest) { return (onset, rest) }
    }
    return nil
  }

  /// c, g, ng stand before a ă â o ô ơ u ư; k, gh, ngh before e ê i y.
  private static func agrees(_ onset: String, with rime: String) -> Bool {
    guard let first = rime.first else { return false }
    let isFront = "eêiy".contains(first)
    switch onset {
    case "c", "ng": return !isFront
    case "g": return !isFront || first == "i"
    case "k", "gh", "ngh": return isFront
    default: return true
    }
  }

  /// A closed rime takes only sắc or nặng.
  private static func allows(_ tone: Tone, on rime: String) -> Bool {
    guard rime.hasSuffix("c") || rime.hasSuffix("ch") || rime.hasSuffix("p") || rime.hasSuffix("t")
    else { return true }
    return tone == .acute || tone == .dot
  }

  private static let onsets = [
    "ngh", "ng", "nh", "gh", "gi", "ch", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h",
    "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
  ]

  private static let rimes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet
    oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uên uênh uêch uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy
    uya uych uyn uynh uyt uyu uyên uyêt uyp
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yt ynh ych yn yu yêm yên yêng yêt yêu
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
