internal import VietnameseText

/// Cuts the words of a line into runs of ink.
struct InkScanner {
  private let table = LetterTable.shared
  private let scanner = TextScanner()

  /// The tokens of one word (a run between white space).
  func tokens(of word: String, line: Int, index: Int) -> [InkToken] {
    let scalars = Array(word.unicodeScalars)
    var tokens: [InkToken] = []
    var at = 0
    func add(_ range: Range<Int>, _ kind: InkToken.Kind) {
      let part = Array(scalars[range])
      tokens.append(
        InkToken(
          line: line, word: index, start: range.lowerBound, end: range.upperBound, scalars: part,
          kind: kind, piece: piece(of: part), endsWord: false, isCode: false))
    }
    while at < scalars.count {
      let start = at
      if let end = numberEnd(scalars, at) {
        add(at..<end, .number)
        at = end
      } else if Self.isSeparator(scalars[at]) {
        while at < scalars.count, scalars[at] == scalars[start] { at += 1 }
        add(start..<at, .mark)
      } else {
        while at < scalars.count, !Self.isSeparator(scalars[at]) { at += 1 }
        for (range, kind) in Self.core(of: scalars, start..<at, table) { add(range, kind) }
      }
    }
    if !tokens.isEmpty { tokens[tokens.count - 1].endsWord = true }
    markCodes(&tokens)
    return tokens
  }

  /// Quotes and other marks around letters are marks; inside they may be letters misread.
  private static func core(
    of scalars: [Unicode.Scalar], _ range: Range<Int>, _ table: LetterTable
  ) -> [(Range<Int>, InkToken.Kind)] {
    var low = range.lowerBound
    var high = range.upperBound
    var parts: [(Range<Int>, InkToken.Kind)] = []
    while low < high, isEdgeMark(scalars[low]) || isSpeck(scalars, low..<high) {
      parts.append((low..<low + 1, .mark))
      low += 1
    }
    var tail: [(Range<Int>, InkToken.Kind)] = []
    while high > low, isEdgeMark(scalars[high - 1]) {
      tail.insert((high - 1..<high, .mark), at: 0)
      high -= 1
    }
    if low < high {
      let hasInk = scalars[low..<high].contains {
        table.code(of: $0).isLetter || isDigit($0) || $0.properties.isAlphabetic
      }
      parts.append((low..<high, hasInk || high - low <= 3 ? .word : .mark))
    }
    return parts + tail
  }

  /// A stroke before a word that no directive prints: “\Về”.
  private static func isSpeck(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    scalars[range.lowerBound] == "\\" && range.count > 1
      && (range.lowerBound == 0 || isEdgeMark(scalars[range.lowerBound - 1]))
  }

  /// Where a number ends: digits with single marks between them, no letter behind.
  private func numberEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    var at = start
    var end: Int?
    while at < scalars.count {
      if Self.isDigit(scalars[at]) {
        at += 1
        end = at
      } else if end == at, at > start, Self.joinsDigits(scalars[at]), at + 1 < scalars.count,
        Self.isDigit(scalars[at + 1])
      {
        at += 1
      } else {
        break
      }
    }
    guard let end else { return nil }
    if end < scalars.count, !Self.isSeparator(scalars[end]), !Self.isEdgeMark(scalars[end]),
      scalars[end] != "%"
    {
      return nil
    }
    return end
  }

  /// A word beside a stroke or hyphen that has a number on the other side, or an address.
  private func markCodes(_ tokens: inout [InkToken]) {
    let text = tokens.lazy.flatMap(\.scalars)
    let isAddress =
      text.contains("@") && tokens.contains { $0.scalars == ["."] } && text.allSatisfy(\.isASCII)
      || tokens.first?.scalars.starts(with: "http".unicodeScalars) == true
      || tokens.first?.scalars.starts(with: "www".unicodeScalars) == true
    let hasNumber = tokens.contains { $0.kind == .number || $0.scalars.allSatisfy(Self.isDigit) }
    let hasStroke = tokens.contains {
      $0.kind == .mark && ($0.scalars[0] == "/" || $0.scalars[0] == "-")
    }
    let letters = tokens.filter { $0.kind == .word }
    let isSymbol =
      hasStroke
      && (hasNumber
        || (letters.count > 1
          && letters.allSatisfy { $0.piece.letterCase == .upper || $0.piece.letterCase == .other }))
    guard isAddress || isSymbol else { return }
    for index in tokens.indices { tokens[index].isCode = true }
  }

  private func piece(of scalars: [Unicode.Scalar]) -> Piece {
    let pieces = scanner.pieces(of: String(String.UnicodeScalarView(scalars)))
    if pieces.count == 1 { return pieces[0] }
    return Piece(
      start: 0, end: 0, kind: .mixed, letterCase: pieces.first?.letterCase ?? .other,
      isMarked: pieces.contains(where: \.isMarked), key: 0, bare: 0)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  private static func joinsDigits(_ scalar: Unicode.Scalar) -> Bool {
    ".,/:-".unicodeScalars.contains(scalar)
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", ":", "/", "-", "–", "—", "(", ")", "…", "_", "=", "+", "•", "≤", "≥": true
    default: false
    }
  }

  /// A mark that is print where it stands among letters.
  static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "@", "#", "$", "{", "}", "<", ">", "\\", "^", "€", "¬": true
    default: false
    }
  }

  static func isEdgeMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰": true
    case "\"", "“", "”", "«", "»", "‘", "’", "'", "!", "?", "*", "[", "]", "|", "~", "°", "®", "™",
      "%":
      true
    default: false
    }
  }
}
