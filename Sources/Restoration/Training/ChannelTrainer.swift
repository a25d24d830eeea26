internal import Foundation
internal import VietnameseText

/// Learns how OCR reads letters from pairs of a printed line and the line as read.
struct ChannelTrainer {
  private var words: [WordPair: Int] = [:]
  private(set) var counts = Counts()

  struct Counts {
    var words = 0
    /// Words read as they were printed.
    var right = 0
    /// Words cut in two, and pairs of words run together.
    var cut = 0
    var joined = 0
  }

  private struct WordPair: Hashable {
    var printed: String
    var read: String
  }

  mutating func add(printed: String, read: String) {
    let truth = printed.precomposed.split(separator: " ").map(String.init)
    let found = read.precomposed.split(separator: " ").map(String.init)
    for pair in WordAligner.align(truth, found) {
      switch (pair.printed.count, pair.read.count) {
      case (1, 1):
        add(word: truth[pair.printed.lowerBound], read: found[pair.read.lowerBound])
      case (1, 2):
        counts.cut += 1
        add(
          word: truth[pair.printed.lowerBound], read: found[pair.read].joined(separator: " "))
      case (2, 1): counts.joined += 1
      default: break
      }
    }
  }

  private mutating func add(word: String, read: String) {
    let (printed, found) = Self.withoutSharedMarks(word, read)
    let isWord =
      !printed.isEmpty
      && printed.unicodeScalars.allSatisfy {
        LetterTable.shared.code(of: $0).isLetter
      }
    guard isWord, !found.isEmpty, found.unicodeScalars.count <= 3 * printed.unicodeScalars.count
    else { return }
    counts.words += 1
    if printed == found { counts.right += 1 }
    words[WordPair(printed: printed, read: found), default: 0] += 1
  }

  /// Punctuation that both carry, before and behind.
  private static func withoutSharedMarks(_ printed: String, _ read: String) -> (String, String) {
    var a = Substring(printed)
    var b = Substring(read)
    while let x = a.last, x == b.last, !x.isLetter { (a, b) = (a.dropLast(), b.dropLast()) }
    while let x = a.first, x == b.first, !x.isLetter { (a, b) = (a.dropFirst(), b.dropFirst()) }
    return (String(a), String(b))
  }

  /// The rules, most frequent confusions first learnt by aligning, then aligned anew with them.
  func rules(rounds: Int = 4, least: Int = 2) -> [ConfusionRule] {
    let pairs = words.sorted {
      ($0.key.printed, $0.key.read) < ($1.key.printed, $1.key.read)
    }.map {
      (codes: Self.codes($0.key.printed), read: Array($0.key.read.unicodeScalars), count: $0.value)
    }
    var occurrences: [PrintedSegment: Int] = [:]
    for pair in pairs {
      for index in pair.codes.indices {
        occurrences[LetterAligner.segment(pair.codes[index...index]), default: 0] += pair.count
        if index + 1 < pair.codes.count {
          occurrences[LetterAligner.segment(pair.codes[index...index + 1]), default: 0] +=
            pair.count
        }
      }
    }
    var aligner = LetterAligner()
    var rules: [ConfusionRule] = []
    for _ in 0..<rounds {
      var found: [LetterAligner.ConfusionKey: Int] = [:]
      for pair in pairs {
        let (steps, cost) = aligner.align(pair.codes, pair.read)
        guard cost < 4 + 4 * Float(pair.codes.count) else { continue }
        for step in steps {
          let key = LetterAligner.ConfusionKey(
            printed: LetterAligner.segment(pair.codes[step.printed]),
            read: ReadSegment(pair.read[step.read]))
          found[key, default: 0] += pair.count
        }
      }
      rules = found.filter { $0.value >= least || $0.key.printed.second == 0 }.map { key, count in
        let all = Float(occurrences[key.printed] ?? count)
        return ConfusionRule(
          printed: key.printed, read: key.read, cost: -log10((Float(count) - 0.3) / (all + 2)))
      }
      aligner.costs = Dictionary(
        uniqueKeysWithValues: rules.map {
          (LetterAligner.ConfusionKey(printed: $0.printed, read: $0.read), $0.cost * 2.3 + 0.05)
        })
    }
    return rules.sorted { ($0.read, $0.cost, $0.printed) < ($1.read, $1.cost, $1.printed) }
  }

  private static func codes(_ word: String) -> [LetterTable.Code] {
    word.unicodeScalars.map { LetterTable.shared.code(of: $0) }
  }
}
