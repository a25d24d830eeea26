/// What the Western letters of an encoding stand for.
struct LegacyLetters: Sendable {
  var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// Marks of punctuation that are letters only inside a word.
  var inside: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// A letter and the mark behind it.
  var pairs: [LetterPair: Unicode.Scalar] = [:]

  /// The letters in the order of the tables: level with its quality, then huyền sắc hỏi ngã nặng.
  private static let vietnamese = """
    à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị
    ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ
    """

  /// TCVN 5712:1993, VN3, as Windows-1252 shows its bytes.
  ///
  /// Capitals with a tone are the small letters in a font of capitals (.VnTimeH).
  static let tcvn3: LegacyLetters = {
    var table = LegacyLetters()
    table.add(
      """
      µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ
      ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u{AD} õ ø ö ÷ ù ú ý û ü þ ®
      """, for: vietnamese)
    table.add("¡ ¢ £ ¤ ¥ ¦ §", for: "Ă Â Ê Ô Ơ Ư Đ")
    // ISO 32000-1, annex D: a PDF's Western encoding draws the code of ư as a hyphen.
    table.inside["-"] = "ư"
    table.inside["\u{2010}"] = "ư"
    // The micro sign and the Greek letter look the same.
    table.letters["\u{3BC}"] = "à"
    return table
  }()

  /// VPS, as Windows-1252 shows its bytes; its capitals with marks that are quotes are left.
  static let vps: LegacyLetters = {
    var table = LegacyLetters()
    table.add(
      """
      à á ä ã å æ ¢ ¡ £ ¤ ¥ â À Ã Ä Å Æ è é È ë Ë ê Š ‰ ‹ Í Œ ì í Ì ï Î
      ò ó Õ õ † ô Ò Ó ° ‡ ¶ Ö © § ª « ® ù ú û Û ø Ü Ø Ù º » ¿ ÿ š › Ï œ Ç
      """, for: vietnamese)
    table.add(
      "Á Â Ç É × Þ þ Ê ¹ ¼ ½ ¾ Ô ÷ ¦ Ú ¨ Ñ ¬ Ð ¯ ± ´ µ · ¸ Ý ² ý ³ ñ ˆ ƒ …",
      for: "Á Â đ É È Ẻ Ẽ Ê Ó Ò Ỏ Õ Ô Ơ Ỡ Ú Ù Ủ Ũ Ư Ừ Ử Í Ì Ỉ Ĩ Ý Ỳ Ỷ Ỹ Đ Ă Ấ Ẩ")
    return table
  }()

  /// VNI for Windows: marks are letters of their own behind the vowel.
  static let vni: LegacyLetters = {
    var table = LegacyLetters()
    let tones: [(mark: Unicode.Scalar, tone: String)] = [
      ("ø", "\u{300}"), ("ù", "\u{301}"), ("û", "\u{309}"), ("õ", "\u{303}"), ("ï", "\u{323}"),
    ]
    let circumflex: [(mark: Unicode.Scalar, tone: String)] = [
      ("â", ""), ("à", "\u{300}"), ("á", "\u{301}"), ("å", "\u{309}"), ("ã", "\u{303}"),
      ("ä", "\u{323}"),
    ]
    let breve: [(mark: Unicode.Scalar, tone: String)] = [
      ("ê", ""), ("è", "\u{300}"), ("é", "\u{301}"), ("ú", "\u{309}"), ("ü", "\u{303}"),
      ("ë", "\u{323}"),
    ]
    for vowel in ["a", "e", "o", "u", "y"] { table.pair(vowel, vowel, with: tones) }
    for vowel in ["a", "e", "o"] { table.pair(vowel, vowel + "\u{302}", with: circumflex) }
    table.pair("a", "a\u{306}", with: breve)
    table.pair("ô", "ơ", with: tones)
    table.pair("ö", "ư", with: tones)
    table.add("ô ö ñ í ì æ ó ò î", for: "ơ ư đ í ì ỉ ĩ ị ỵ")
    table.add("Ô Ö Ñ Í Ì Æ Ó Ò Î", for: "Ơ Ư Đ Í Ì Ỉ Ĩ Ị Ỵ")
    return table
  }()

  private mutating func add(_ written: String, for meant: String) {
    let written = written.split(whereSeparator: \.isWhitespace)
    let meant = meant.split(whereSeparator: \.isWhitespace)
    for (code, letter) in zip(written, meant) {
      guard let code = code.unicodeScalars.first else { continue }
      letters[code] = String(letter).precomposed.unicodeScalars.first
    }
  }

  /// The vowel with each mark behind it, small and capital; a capital takes either kind of mark.
  private mutating func pair(
    _ written: String, _ meant: String, with marks: [(mark: Unicode.Scalar, tone: String)]
  ) {
    for (mark, tone) in marks {
      let marks = [String(mark), String(mark).uppercased()]
      for (vowel, text) in [
        (written, meant + tone), (written.uppercased(), meant.uppercased() + tone),
      ] {
        for mark in marks {
          guard let first = vowel.unicodeScalars.first, let second = mark.unicodeScalars.first,
            let letter = text.precomposed.unicodeScalars.first
          else { continue }
          pairs[LetterPair(first: first, second: second)] = letter
        }
      }
    }
  }
}

struct LetterPair: Hashable, Sendable {
  var first: Unicode.Scalar
  var second: Unicode.Scalar
}
