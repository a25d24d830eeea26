internal import Foundation

/// What happened to a line's words, as shares: which channel it went through.
struct Regime: Hashable, Sendable {
  /// A word stands as it was printed.
  var intact: Float
  /// It lost its marks, nothing else.
  var stripped: Float
  /// Its letters were misread.
  var misread: Float
  /// Read with the wrong language data: then the ruin's confusions hold.
  var isRuin: Bool

  enum Channel: Hashable, Sendable {
    case ruin, slips, garble
  }

  var channel: Channel { isRuin ? .ruin : misread > 0.01 ? .garble : .slips }

  /// Good text, or text recognised well.
  static let clean = Regime(intact: 0.9945, stripped: 0.0005, misread: 0.005, isRuin: false)

  /// Text read or typed more or less well: the share of unknown words tells how many letters are
  /// wrong, the share of words without marks how many lost them.
  static func between(marked: Float, strange: Float, words: Float) -> Regime {
    let strange = (strange * words + 0.6) / (words + 30)
    let misread = min(max(0.7 * (strange - 0.02), 0.005), 0.15)
    let lost = max(0, 0.56 - marked) / 0.75 + 0.5 * (strange - 0.04)
    let stripped = min(max(lost, 0.0005), 0.4)
    return Regime(
      intact: 1 - misread - stripped, stripped: stripped, misread: misread, isRuin: false)
  }

  /// All marks lost.
  static let bare = Regime(intact: 0.002, stripped: 0.988, misread: 0.01, isRuin: false)
  static let ruin = Regime(intact: 0.02, stripped: 0.02, misread: 0.96, isRuin: true)
}

/// Finds out, from the words alone, what happened to each line.
struct RegimeSurvey {
  private struct Signs {
    var words: Float = 0
    var marked: Float = 0
    /// With a letter that only Vietnamese has: the wrong language data cannot write it.
    var vietnamese: Float = 0
    /// Not a known word.
    var strange: Float = 0
    /// Not even the letters of a known word.
    var foreign: Float = 0

    mutating func add(_ other: Signs, weight: Float = 1) {
      words += other.words * weight
      marked += other.marked * weight
      vietnamese += other.vietnamese * weight
      strange += other.strange * weight
      foreign += other.foreign * weight
    }
  }

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// One regime a line; a short line is judged by the lines around it as well.
  func regimes(of lines: [[InkToken]]) -> [Regime] {
    let signs = lines.map(signs(of:))
    var document = Signs()
    for line in signs { document.add(line) }
    let weight = document.words > 0 ? min(1, 8 / document.words) : 0
    return signs.indices.map { index in
      var near = signs[index]
      for other in max(0, index - 4)..<min(signs.count, index + 5) where other != index {
        near.add(signs[other], weight: 0.25)
      }
      near.add(document, weight: weight)
      return Self.regime(near)
    }
  }

  private static func regime(_ signs: Signs) -> Regime {
    guard signs.words > 0.5 else { return .clean }
    let strange = signs.strange / signs.words
    let foreign = signs.foreign / signs.words
    if signs.vietnamese / signs.words < 0.06 { return foreign > 0.07 ? .ruin : .bare }
    return .between(marked: signs.marked / signs.words, strange: strange, words: signs.words)
  }

  private func signs(of tokens: [InkToken]) -> Signs {
    var signs = Signs()
    for token in tokens where token.kind == .word && !token.isCode && token.scalars.count > 1 {
      let piece = token.piece
      let isKnown = piece.kind == .word && vocabulary.id(ofKey: piece.key) != nil
      if piece.kind == .word, piece.letterCase == .upper || piece.letterCase == .other,
        !piece.isMarked, !isKnown
      {
        continue
      }
      signs.words += 1
      if piece.isMarked { signs.marked += 1 }
      if token.scalars.contains(where: Self.isVietnamese) { signs.vietnamese += 1 }
      if !isKnown { signs.strange += 1 }
      if piece.kind != .word || (piece.isMarked && !isKnown) {
        signs.foreign += 1
      } else if vocabulary.group(ofBare: piece.bare).isEmpty, piece.letterCase != .title {
        signs.foreign += 1
      }
    }
    return signs
  }

  /// ă đ ĩ ũ ơ ư and all letters with two marks or a dot or hook.
  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1EA0...0x1EF9, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1,
      0x1AF, 0x1B0:
      true
    default: false
    }
  }
}
