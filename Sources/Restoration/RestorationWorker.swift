internal import DirectiveModel
internal import VietnameseText

/// Restores documents, one after the other; holds working memory.
final class RestorationWorker {
  private let builder: LatticeBuilder
  private let decoder: LatticeDecoder
  private let survey: RegimeSurvey
  private let scanner = InkScanner()

  init(_ model: RestorationModel) {
    builder = LatticeBuilder(model, ruin: model.ruin, slips: model.slips)
    decoder = LatticeDecoder(model.language)
    survey = RegimeSurvey(model.vocabulary)
  }

  func restore(_ pages: [RecognizedPage]) -> [RestoredPage] {
    let lines = pages.flatMap(\.lines)
    let tokens = lines.map { line in
      line.words.enumerated().flatMap { index, word in
        scanner.tokens(of: word.text.precomposedIfNeeded, line: 0, index: index)
      }
    }
    let regimes = survey.regimes(of: tokens)
    builder.writer.placement = Self.placement(of: tokens)
    let breaks = LineBreaks(lines)
    var restored: [RestoredLine] = []
    var at = 0
    for page in pages {
      let range = at..<at + page.lines.count
      restored += restore(
        Array(lines[range]), Array(tokens[range]), Array(regimes[range]), breaks)
      at = range.upperBound
    }
    at = 0
    return pages.map { page in
      defer { at += page.lines.count }
      return RestoredPage(recognized: page, lines: Array(restored[at..<at + page.lines.count]))
    }
  }

  /// Where the document sets the tones of oa, oe, uy.
  private static func placement(of lines: [[InkToken]]) -> TonePlacement {
    var first = 0
    var second = 0
    for token in lines.joined() where token.piece.isMarked && token.piece.kind == .word {
      switch TonePlacement.shown(by: String(String.UnicodeScalarView(token.scalars))) {
      case .first: first += 1
      case .second: second += 1
      case nil: break
      }
    }
    return second > first ? .second : .first
  }

  private func restore(
    _ lines: [RecognizedLine], _ tokens: [[InkToken]], _ regimes: [Regime], _ breaks: LineBreaks
  ) -> [RestoredLine] {
    var all: [InkToken] = []
    var contexts: [LatticeBuilder.Context] = []
    var starts: [(place: Int, kind: Lattice.Break)] = []
    for (index, line) in tokens.enumerated() where !line.isEmpty {
      if index > 0, !all.isEmpty {
        starts.append((all.count, breaks.kind(before: lines[index], after: lines[index - 1])))
      }
      let capitals = Self.capitals(line)
      for var token in line {
        token.line = index
        all.append(token)
        let confidence = lines[index].words[token.word].confidence.map { Float($0) }
        contexts.append(
          LatticeBuilder.Context(
            regime: regimes[index], capitals: capitals, confidence: confidence))
      }
    }
    var lattice = builder.lattice(of: all, contexts)
    for start in starts { lattice.breaks[start.place] = start.kind }
    var changes: [[TokenChange]] = Array(repeating: [], count: lines.count)
    for step in decoder.decode(lattice) where !step.arc.keeps {
      let range = Int(step.arc.start)..<Int(step.arc.end)
      let regime = contexts[range.lowerBound].regime
      let needed: Float = regime.isClean ? 0.8 : 0.15
      guard step.probability >= needed, step.probability > step.kept else { continue }
      changes[all[range.lowerBound].line].append(
        TokenChange(
          tokens: Array(all[range]), text: lattice.texts[Int(step.arc.text)],
          probability: step.probability))
    }
    return lines.indices.map { LineRewriter.rewrite(lines[$0], changes[$0]) }
  }

  private static func capitals(_ tokens: [InkToken]) -> Float {
    var capitals: Float = 0
    var words: Float = 0
    for token in tokens where token.kind == .word && !token.isCode && token.scalars.count > 1 {
      words += 1
      if token.piece.letterCase == .upper { capitals += 1 }
    }
    return words == 0 ? 0 : capitals / words
  }
}
