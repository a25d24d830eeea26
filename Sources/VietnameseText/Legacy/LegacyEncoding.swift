/// How Vietnamese was written before Unicode: letters of Western fonts drawn as Vietnamese ones.
///
/// A text layer made with such fonts holds the Western letters: “Uû ban nh©n d©n” is TCVN3 for
/// “Uỷ ban nhân dân”.
package enum LegacyEncoding: String, CaseIterable, Sendable {
  /// TCVN 5712:1993, third set; the fonts .VnTime and .VnArial. Also called ABC.
  case tcvn3 = "TCVN3"
  /// VNI for Windows: a letter, then its marks; the fonts VNI-Times and VNI-Helve.
  case vni = "VNI"
  /// Vietnamese Professionals Society; the fonts VPS Times and VPS Long An.
  case vps = "VPS"

  /// The word in Unicode (NFC); letters that the encoding does not use stay.
  package func decoded(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(word.precomposed.unicodeScalars)
    var at = 0
    while at < scalars.count {
      if at + 1 < scalars.count,
        let letter = table.pairs[LetterPair(first: scalars[at], second: scalars[at + 1])]
      {
        result.append(letter)
        at += 2
        continue
      }
      let isInside = at > 0 && at + 1 < scalars.count
      result.append(
        table.letters[scalars[at]] ?? (isInside ? table.inside[scalars[at]] : nil) ?? scalars[at])
      at += 1
    }
    return String(result).precomposed
  }

  private var table: LegacyLetters {
    switch self {
    case .tcvn3: LegacyLetters.tcvn3
    case .vni: LegacyLetters.vni
    case .vps: LegacyLetters.vps
    }
  }
}
