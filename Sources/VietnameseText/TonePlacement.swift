/// Where the tone mark of oa, oe and uy stands: hòa and thủy, or hoà and thuỷ.
package enum TonePlacement: String, Sendable, Codable {
  /// On the first vowel: hòa, khỏe, thủy. Most official texts.
  case first
  /// On the second vowel: hoà, khoẻ, thuỷ.
  case second

  /// The index, among the letters, of the one that carries the tone of a syllable; nothing without vowel.
  ///
  /// `letters` are codes of ``LetterTable``: with quality, without tone.
  package func index(in letters: some RandomAccessCollection<UInt8>) -> Int? {
    let letters = Array(letters)
    guard var start = letters.firstIndex(where: Self.isVowel) else { return nil }
    var end = start
    while end < letters.count, Self.isVowel(letters[end]) { end += 1 }
    // The u of qu and the i of gi belong to the onset.
    if start == 1, end - start > 1 {
      let glide = letters[start]
      if letters[0] == LetterTable.q && glide == LetterTable.u { start += 1 }
      if letters[0] == LetterTable.g && glide == LetterTable.i { start += 1 }
    }
    if let marked = (start..<end).last(where: { Self.hasQuality(letters[$0]) }) { return marked }
    switch end - start {
    case 1: return start
    case 2:
      if end < letters.count { return start + 1 }
      return self == .second && Self.isMovable(letters[start], letters[start + 1])
        ? start + 1 : start
    default: return start + 1
    }
  }

  /// Whether the two ways of writing differ for this pair of final vowels.
  private static func isMovable(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == LetterTable.o && (second == LetterTable.a || second == LetterTable.e))
      || (first == LetterTable.u && second == LetterTable.y)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { LetterTable.vowels & 1 << letter != 0 }

  private static func hasQuality(_ letter: UInt8) -> Bool {
    LetterTable.vowelsWithQuality & 1 << letter != 0
  }

  /// The placement that a word shows: “hòa” the first, “hoà” the second; nothing where both agree.
  package static func shown(by word: some StringProtocol) -> TonePlacement? {
    var letters: [UInt8] = []
    var toned: Int?
    for scalar in word.unicodeScalars {
      let code = LetterTable.shared.code(of: scalar)
      guard code.isLetter else { return nil }
      if code.tone != 0 { toned = letters.count }
      letters.append(code.letter)
    }
    guard let toned else { return nil }
    let first = TonePlacement.first.index(in: letters)
    let second = TonePlacement.second.index(in: letters)
    guard first != second else { return nil }
    return toned == first ? .first : toned == second ? .second : nil
  }
}

extension LetterTable {
  static let a = code("a")
  static let e = code("e")
  static let g = code("g")
  static let i = code("i")
  static let o = code("o")
  static let q = code("q")
  static let u = code("u")
  static let y = code("y")

  /// A bit for each letter code.
  static let vowels = mask("aăâeêioôơuưy")
  static let vowelsWithQuality = mask("ăâêôơư")

  private static func code(_ letter: Unicode.Scalar) -> UInt8 { shared.code(of: letter).letter }

  private static func mask(_ letters: String) -> UInt64 {
    letters.unicodeScalars.reduce(0) { $0 | 1 << UInt64(code($1)) }
  }
}

extension TonePlacement {
  /// The word with its tone mark placed so; case is kept, a word of other letters stays as it is.
  package func applied(to word: String) -> String {
    let table = LetterTable.shared
    let codes = word.unicodeScalars.map { table.code(of: $0) }
    guard codes.allSatisfy(\.isLetter), let toned = codes.firstIndex(where: { $0.tone != 0 }),
      let place = index(in: codes.map(\.letter)), place != toned
    else { return word }
    var scalars = String.UnicodeScalarView()
    for (at, code) in codes.enumerated() {
      let tone = at == place ? codes[toned].tone : at == toned ? 0 : code.tone
      scalars.append(table.scalar(letter: code.letter, tone: tone, isUppercase: code.isUppercase))
    }
    return String(scalars)
  }
}
