internal import Foundation

/// Decodes the posteriors of lines with the help of a language.
///
/// One belongs to one thread; it keeps its memory from line to line.
package final class LineDecoder {
  private let table: SymbolTable
  private let language: (any LineLanguage)?
  private let beam: BeamDecoder
  private var likelihood: TextLikelihood

  package init(
    _ network: LineNetwork, language: (any LineLanguage)? = nil,
    options: DecoderOptions = DecoderOptions()
  ) {
    table = SymbolTable(network)
    self.language = language
    likelihood = TextLikelihood(table)
    beam = BeamDecoder(table: table, language: language, options: options)
  }

  /// The likeliest text of a line.
  package func decode(_ posteriors: Posteriors, from state: LanguageState? = nil) -> DecodedLine {
    let start = state ?? language?.start ?? LanguageState()
    let hypotheses = beam.decode(posteriors, from: start)
    let readings = hypotheses.map { words(of: $0.node, steps: posteriors.steps) }
    guard let best = hypotheses.first, let words = readings.first else {
      return DecodedLine(words: [], state: start, language: 0, labels: [])
    }
    let weights = hypotheses.map { Double(exp($0.rank - best.rank)) }
    let sum = weights.reduce(0, +)
    let labels = beam.tree.path(to: best.node).map { beam.tree.nodes[Int($0)].label }
    let plain = PlainWords(posteriors, unlike: labels, table)
    return DecodedLine(
      words: words.indices.map { index in
        var word = choose(words[index], among: zip(readings, weights.map { $0 / sum }), posteriors)
        word.plain = plain?.word(in: word.steps, insteadOf: word.text, isFirst: index == 0)
        return word
      },
      state: best.state, language: best.language, labels: labels)
  }

  /// Of several looks at one line, the one whose text is likeliest under all of them.
  func best(of looks: [LineReader.Look]) -> LineReader.Look {
    var best: (look: LineReader.Look, score: Double)?
    for look in looks {
      let mean =
        looks.reduce(0) {
          $0 + likelihood.logLikelihood(look.line.labels, under: $1.reading.posteriors)
        } / Double(looks.count)
      let score = mean + Double(look.line.language)
      if score > best?.score ?? -.infinity { best = (look, score) }
    }
    return best?.look ?? looks[0]
  }

  private struct Word {
    var text: String
    var steps: Range<Int>
    var nodes: [Int32]
    var middle: Int { (steps.lowerBound + steps.upperBound) / 2 }
  }

  private func words(of node: Int32, steps: Int) -> [Word] {
    var words: [Word] = []
    var current = Word(text: "", steps: 0..<0, nodes: [])
    var start = 0
    func close(at end: Int) {
      if !current.nodes.isEmpty {
        current.steps = start..<max(end, start + 1)
        words.append(current)
      }
      current = Word(text: "", steps: 0..<0, nodes: [])
      start = end
    }
    for index in beam.tree.path(to: node) {
      let label = Int(beam.tree.nodes[Int(index)].label)
      if table.symbols[label].kind == .space {
        close(at: Int(beam.tree.nodes[Int(index)].peakStep))
      } else {
        current.text += table.texts[label]
        current.nodes.append(index)
      }
    }
    close(at: steps)
    for index in words.indices {
      words[index].text = NoteCall.restored(words[index].text, isFirst: index == 0)
    }
    return words
  }

  /// A word with the share of the readings that agree on it, and what the others have in its place.
  private func choose(
    _ word: Word, among readings: Zip2Sequence<[[Word]], [Double]>, _ posteriors: Posteriors
  ) -> DecodedWord {
    var shares: [String: Double] = [:]
    for (reading, weight) in readings {
      let text = reading.filter { word.steps.contains($0.middle) }.map(\.text)
        .joined(separator: " ")
      shares[text, default: 0] += weight
    }
    let share = min(shares[word.text] ?? 0, 1)
    shares[word.text] = nil
    let confidence = Self.confidence(agreement: share)
    // The others share what is left, as they do among themselves.
    let factor = share < 1 ? (1 - confidence) / (1 - share) : 0
    let choices = shares.filter { $0.value >= 0.005 && !$0.key.isEmpty }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .prefix(4).map { DecodedChoice(text: $0.key, probability: min($0.value * factor, 1)) }
    var least = 1.0
    for index in word.nodes {
      let node = beam.tree.nodes[Int(index)]
      var seen = 0.0
      for entry in posteriors.entries(at: Int(node.peakStep))
      where table.aliases[Int(posteriors.labels[entry])] == node.label {
        seen += Double(posteriors.probabilities[entry])
      }
      least = min(least, seen)
    }
    return DecodedWord(
      text: word.text, steps: word.steps, confidence: confidence, choices: choices, plain: nil,
      agreement: share, leastSeen: least)
  }

  /// The readings of one search agree too readily; fitted on 13,900 words of scans.
  static func confidence(agreement: Double) -> Double {
    let share = min(max(agreement, 1e-4), 1 - 1e-4)
    return 1 / (1 + exp(-(0.166 + 0.586 * log(share / (1 - share)))))
  }
}
