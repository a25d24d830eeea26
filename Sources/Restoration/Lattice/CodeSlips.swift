internal import VietnameseText

/// What stands in a date, an amount or a document's number where form alone tells what was printed.
///
/// “l5/12/2024” can only be 15/12/2024, “15/QP-TTg” only 15/QĐ-TTg; of all else in a code the
/// letters stay.
struct CodeSlips {
  /// The printed text of one token; nothing where the form leaves a choice.
  func mended(_ index: Int, of tokens: [InkToken]) -> String? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    return decision(token, index, tokens) ?? number(token, index, tokens)
      ?? drafter(token, index, tokens) ?? NumeralSlips.mended(index, of: tokens)
  }

  /// Đ is misread so often that these are QĐ behind a number.
  private static let decisions: Set<String> = [
    "QP", "QB", "QD", "OD", "0D", "OĐ", "0Đ", "QÐ", "Qd", "Qđ", "0d", "Od",
  ]

  private func decision(_ token: InkToken, _ index: Int, _ tokens: [InkToken]) -> String? {
    guard index >= 2, index + 1 < tokens.count, mark(tokens[index - 1], in: token.word) == "/",
      tokens[index - 2].scalars.allSatisfy(InkScanner.isDigit),
      tokens[index - 2].word == token.word,
      mark(tokens[index + 1], in: token.word) == "-", tokens[index - 1].line == token.line,
      Self.decisions.contains(String(String.UnicodeScalarView(token.scalars)))
    else { return nil }
    return "QĐ"
  }

  /// “Lưu: VT, KT.bngocl06”: no syllable ends in l, so what stands before the drafter's number is its 1.
  private func drafter(_ token: InkToken, _ index: Int, _ tokens: [InkToken]) -> String? {
    let text = String(String.UnicodeScalarView(token.scalars))
    guard let place = text.lastIndex(of: "l"), Self.isSyllable(text[..<place]) else { return nil }
    let figures = text[text.index(after: place)...]
    guard (1...3).contains(figures.count), figures.allSatisfy({ "0"..."9" ~= $0 }),
      tokens[..<index].contains(where: { $0.line == token.line && Self.isOffice($0) })
    else { return nil }
    return text[..<place] + "1" + figures
  }

  /// Letters that end as a syllable does that a consonant closes: “bngoc”.
  private static func isSyllable(_ letters: Substring) -> Bool {
    letters.allSatisfy { "a"..."z" ~= $0 }
      && codas.contains { coda in
        letters.hasSuffix(coda)
          && letters.dropLast(coda.count).last.map { "aeiouy".contains($0) } == true
      }
  }

  private static let codas = ["ng", "nh", "ch", "n", "m", "p", "t", "c"]

  /// Văn thư, where the directive is kept.
  private static func isOffice(_ token: InkToken) -> Bool {
    String(String.UnicodeScalarView(token.scalars)) == "VT"
  }

  private func number(_ token: InkToken, _ index: Int, _ tokens: [InkToken]) -> String? {
    guard let digits = digits(token) else { return nil }
    let parts = run(around: index, tokens).map { part -> String in
      self.digits(tokens[part]) ?? String(String.UnicodeScalarView(tokens[part].scalars))
    }
    let text = parts.joined()
    return Self.isDate(text) || Self.isAmount(text) ? digits : nil
  }

  /// The token with the digits that its letters look like; nothing where one looks like none.
  private func digits(_ token: InkToken) -> String? {
    guard token.kind == .word, token.scalars.count <= 4,
      token.scalars.contains(where: InkScanner.isDigit)
    else { return nil }
    var text = ""
    for scalar in token.scalars {
      switch scalar {
      case "l", "I", "i", "|": text += "1"
      case "O", "o": text += "0"
      case "0"..."9": text.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return text
  }

  /// The tokens of the same word that belong to the number.
  private func run(around index: Int, _ tokens: [InkToken]) -> Range<Int> {
    func belongs(_ other: InkToken) -> Bool {
      guard other.word == tokens[index].word, other.line == tokens[index].line else { return false }
      if other.kind == .number || digits(other) != nil { return true }
      return mark(other, in: other.word).map { "/.,".contains($0) } ?? false
    }
    var low = index
    var high = index + 1
    while low > 0, belongs(tokens[low - 1]) { low -= 1 }
    while high < tokens.count, belongs(tokens[high]) { high += 1 }
    while high > index + 1, tokens[high - 1].kind == .mark { high -= 1 }
    while low < index, tokens[low].kind == .mark { low += 1 }
    return low..<high
  }

  private func mark(_ token: InkToken, in word: Int) -> Character? {
    guard token.kind == .mark, token.word == word, token.scalars.count == 1 else { return nil }
    return Character(token.scalars[0])
  }

  /// Day/month/year, all three.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return false }
    return 1...31 ~= day && 1...12 ~= month && 1900...2100 ~= year
  }

  /// 1.000.000: groups of three behind points, two points at least.
  private static func isAmount(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, let first = parts.first, 1...3 ~= first.count else { return false }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
      && parts.allSatisfy { $0.allSatisfy { "0"..."9" ~= $0 } }
  }
}
