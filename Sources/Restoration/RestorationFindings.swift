internal import DirectiveModel

/// What a person should look at after restoration: numbers mended by their form, and words that are
/// hardly right as read but that nothing was likely enough to replace.
enum RestorationFindings {
  /// Of words without a change, those less probable than this are told.
  private static let leastKept: Float = 0.5
  /// So many on a page; a page with more is told by its quality.
  private static let most = 20

  static func of(
    _ page: RecognizedPage, _ reading: PageReading, threshold: (LatticeBuilder.Context) -> Float
  ) -> [Finding] {
    var findings: [Finding] = []
    for step in reading.steps where !step.arc.keeps {
      let token = reading.tokens[Int(step.arc.start)]
      let text = reading.lattice.texts[Int(step.arc.text)]
      let isTaken =
        step.probability > step.kept
        && step.probability >= threshold(reading.contexts[Int(step.arc.start)])
      let end = reading.tokens[Int(step.arc.end) - 1]
      let written = self.written(page.lines[token.line], token, end)
      if isTaken, token.isCode || text.contains(where: \.isNumber), token.kind != .number {
        findings.append(
          Finding(
            .codeMended, .info, "“\(written)” was read; its form says “\(text)”.",
            page: page.number, candidates: [text, written]))
      } else if !isTaken, step.kept < leastKept, token.kind == .word {
        findings.append(
          Finding(
            .unsureWord, .info, "“\(written)” was read and left; “\(text)” may have been printed.",
            page: page.number, candidates: [text]))
      }
    }
    return findings.count > most ? Array(findings.prefix(most)) : findings
  }

  /// The tokens as they stand in the line.
  private static func written(_ line: RecognizedLine, _ first: InkToken, _ last: InkToken) -> String
  {
    var text = String.UnicodeScalarView()
    if first.word == last.word {
      let word = Array(line.words[first.word].text.precomposedIfNeeded.unicodeScalars)
      text.append(contentsOf: word[first.start..<last.end])
    } else {
      text.append(contentsOf: first.scalars)
      text.append(" ")
      text.append(contentsOf: last.scalars)
    }
    return String(text)
  }
}
